/**
 * The longest that the address may become: servers take request lines of 8 KB (nginx), and 16 KB with everything around
 * them (Node). It counts as it is sent, where a letter is one character or, in other scripts than Latin, six and more.
 */
const LONGEST = 7_600;
const MOST_TITLE = 1_200;

/**
 * The address of a bookmark that takes the page one is on, and the words selected there, to Galley's form of a new
 * source. It opens an address and does nothing else: it neither loads nor runs anything in that page, and so works
 * where the page's own policy lets nothing in. `origin`: Galley's, such as "https://galley.example".
 */
export function bookmarklet(origin: string): string {
  const target = `${origin}/sources/new?url=`;
  const rest = LONGEST - target.length - "&title=&words=".length;
  const code = [
    "(()=>{",
    "const e=encodeURIComponent,u=e(location.href),",
    // Encoded, up to so many characters. What is cut within a character can't be encoded.
    `c=(s,n)=>{let r='';for(const x of s.trim().replace(/\\p{Surrogate}/gu,'')){const y=e(x);if(r.length+y.length>n)break;r+=y}return r},`,
    `t=c(document.title,${MOST_TITLE}),w=c(String(getSelection()),${rest}-u.length-t.length);`,
    `open(${JSON.stringify(target)}+u+'&title='+t+'&words='+w,'_blank','noopener')`,
    "})()",
  ].join("");
  return `javascript:${encodeURIComponent(code)}`;
}
