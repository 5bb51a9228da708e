/** The draft under check. Some of its sentences say more than the evidence carries: that is what the check is for. */
export const STORY = {
  title: "Who wrote the 28-point plan?",
  desk: "World desk",
  language: "en",
  closesInHours: 30,
  createdBy: "secondEditor",
  text: `The plan to end the war in Ukraine reached the public with a number and without an author. Since then officials in Washington and Moscow have given accounts of its origin that do not fit together. What follows is what can be traced, and where the trail stops.

Contacts to end the war resumed in the middle of October 2025, several American media reported, after the ceasefire in Gaza, the model for a roadmap that Donald Trump had ordered for Ukraine. Steve Witkoff, his special envoy, and Jared Kushner, his son-in-law, drew up a plan of 28 points, according to Axios. Axios was also the first to report that talks were under way.

On where the text came from, much of the coverage leads back to the same few reports. The basis of the plan, by accounts that cite Reuters, was a draft by Kirill Dmitriev, the Kremlin’s economic envoy. Dmitriev flew to Miami at the end of October, just after the United States had put sanctions on Russia’s largest oil companies, and met Witkoff and Kushner there. Rustem Umerov, secretary of Ukraine’s National Security and Defence Council, was invited to Miami as well, The Wall Street Journal reported, and objected to what he heard. Once the talks were public, Dmitriev named Moscow’s red lines: Ukraine out of Donbas, no membership of NATO and a smaller Ukrainian army.

Two recorded telephone calls, made public by Bloomberg, take the story further back. In one, from mid-October, Witkoff advised Yuri Ushakov, Vladimir Putin’s foreign policy adviser, that Putin should call Trump before Volodymyr Zelensky’s visit to the White House. Witkoff spoke of a 20-point plan, and said that Russia would need Donetsk and an exchange of territory. Putin, Trump said, congratulated him in a call on 16 October. Trump refused Zelensky the Tomahawk missiles that Kyiv wanted.

In the other call, Dmitriev told Ushakov that the plan would be presented as American. Dmitriev calls the transcript fake, and Ushakov called the recordings false. Trump and his spokesperson called the envoy’s conduct usual for such talks.

The leak itself produced a suspect before it produced an author: Witkoff pointed at “K” as the leaker, in a post on X that he later deleted. Analysts who read the text found in it most of the demands that Putin had made in Alaska. Some compared versions with the help of artificial intelligence and said that the English read as a translation from Russian.

Accounts differ within Washington, too. Marco Rubio, the secretary of state, told senators that the plan was a Russian wish list, according to the senators; the State Department contests that. Rubio then wrote on X that the United States had drafted the plan, with input from both sides. On 21 November Putin called it a modernised plan of 28 points, a phrase that neither claims the text nor disowns it.

The text has not stood still. It was changed after pressure from Kyiv and its European allies. Dan Driscoll, the US Army secretary, threatened to stop arms and intelligence if Kyiv did not accept it, according to press reports. Delegations from the United States, Russia and Ukraine met in Abu Dhabi. After Geneva, Trump said, the framework has 22 points, and the Thanksgiving deadline is off.

So who wrote it? American envoys put the plan forward. That a Russian document lay beside it rests on one agency’s report and on what has leaked since. Whether one man’s draft became another government’s plan is a question that nothing published so far has settled.
`,
} as const;
