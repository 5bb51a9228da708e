/** Addresses are only so long everywhere: of what is selected, this much is taken. */
const MOST_WORDS = 4_000;
const MOST_TITLE = 400;

/**
 * The address of a bookmark that takes the page one is on, and the words selected there, to Galley's form of a new
 * source. It opens an address and does nothing else: it neither loads nor runs anything in that page, and so works
 * where the page's own policy lets nothing in. `origin`: Galley's, such as "https://galley.example".
 */
export function bookmarklet(origin: string): string {
  const target = JSON.stringify(`${origin}/sources/new?url=`);
  const code = [
    "(()=>{",
    "const e=encodeURIComponent,u=location.href,",
    // What is cut within a character can't be encoded.
    `c=(s,n)=>[...s.trim()].slice(0,n).join('').replace(/\\p{Surrogate}/gu,''),`,
    `w=c(String(getSelection()),${MOST_WORDS}),t=c(document.title,${MOST_TITLE});`,
    `open(${target}+e(u)+'&title='+e(t)+'&words='+e(w),'_blank','noopener')`,
    "})()",
  ].join("");
  return `javascript:${encodeURIComponent(code)}`;
}
