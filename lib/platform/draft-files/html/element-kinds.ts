/** What a draft makes of each element of a page. Elements that stand in no table are passed through: their words count. */

/** Never seen by who reads the page, or only there to be operated. */
export const NOT_READ = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "select",
  "datalist",
  "textarea",
  "input",
  "button",
  "rp",
  "rt",
]);

/** How many newlines stand at least between the element and what is around it. */
export const BREAKS: Record<string, 1 | 2> = {
  ...same(
    2,
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre"],
    ["figure", "figcaption", "section", "article", "header", "footer", "main", "hr", "table"],
    ["aside", "nav", "address", "details", "fieldset", "form"],
  ),
  ...same(1, ["div", "li", "dt", "dd", "tr", "td", "th", "caption", "legend", "summary", "center", "body"]),
};

/** What stands for a thing that is no text, in words. */
export const OTHER_MEDIA: Record<string, string> = {
  iframe: "Something shown from another page",
  object: "An embedded object",
  embed: "An embedded object",
  video: "A video",
  audio: "A recording",
  canvas: "A drawing",
  math: "A formula",
};

function same(breaks: 1 | 2, ...names: string[][]): Record<string, 1 | 2> {
  return Object.fromEntries(names.flat().map((name) => [name, breaks]));
}
