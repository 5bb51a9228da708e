import { describe, expect, test } from "vitest";
import { normaliseMarkedText } from "@/lib/domain/drafts/marked-text";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { processorMs } from "@/lib/domain/testing/processor-time";
import { readHtml } from "./read-html";

const read = (html: string) => normaliseMarkedText(readHtml(html));

/** "heading 2: Talks" */
function say(text: string, mark: TextMark): string {
  const words = text.slice(mark.start, mark.end);
  if (mark.kind === "heading") return `heading ${mark.level}: ${words}`;
  if (mark.kind === "listItem") return `item ${mark.depth} ${mark.number ?? "•"}: ${words}`;
  if (mark.kind === "link") return `link ${mark.href}: ${words}`;
  if (mark.kind === "note") return `${mark.about} at ${mark.start}: ${mark.words}`;
  return `${mark.kind}: ${words}`;
}

describe("the words of a page", () => {
  test.each([
    ["paragraphs", "<p>One</p><p>Two\n three</p>", "One\n\nTwo three"],
    ["lines of a mail", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
    ["line breaks", "One<br>two<br/><br>three", "One\ntwo\n\nthree"],
    ["white space between inline elements", "<p>One <b> two</b> <i>three</i>\n.</p>", "One two three ."],
    ["no space where there is none", "<p>un<b>known</b></p>", "unknown"],
    ["entities", "<p>A&amp;B &mdash; &#8220;x&#8221;&nbsp;y &unknown;</p>", "A&B — “x” y &unknown;"],
    [
      "scripts, styles and what is hidden",
      "<style>p{}</style><script>x</script><template>t</template><p hidden>h</p><p style='display: none'>n</p><p>One</p>",
      "One",
    ],
    ["a title is not the text", "<html><head><title>T</title></head><body>One</body></html>", "One"],
    ["preformatted lines", "<pre>one\n  two\n</pre>", "one\n  two"],
    ["quotation marks that browsers draw", "<p>He said <q>never</q>.</p>", "He said “never”."],
    [
      "raised digits",
      "<p>10<sup>6</sup>, m<sup>2</sup>, the 21<sup>st</sup>, H<sub>2</sub>O</p>",
      "10⁶, m², the 21st, H₂O",
    ],
    ["an emoji drawn as a picture", "<p>Yes <img class=emoji alt='👩‍👧' src=x></p>", "Yes 👩‍👧"],
    ["unclosed elements", "<p>One<p>Two<li>Three<li>Four", "One\n\nTwo\nThree\nFour"],
    ["broken markup", "<p>One < two <b>three</p></b></i>four<", "One < two three\n\nfour<"],
    ["a comment of Word's", "<!--[if gte mso 9]><xml>x</xml><![endif]--><p>One<o:p></o:p></p>", "One"],
    [
      "a table that only lays out",
      "<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>",
      "One\n\nTwo",
    ],
    [
      "a caption",
      "<figure><img src=x alt=A><figcaption>Taken in May</figcaption></figure>After",
      "Taken in May\n\nAfter",
    ],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => expect(read(html).text).toBe(text));
});

describe("what stays of its formatting", () => {
  test.each([
    [
      "headings",
      "<h2>Talks</h2><p>x</p><div role=heading aria-level=4>More</div>",
      ["heading 2: Talks", "heading 4: More"],
    ],
    [
      "lists within lists",
      "<ol start=3><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ol>",
      ["item 1 3: a", "item 2 •: b", "item 1 4: c"],
    ],
    ["quotes", "<blockquote><p>One</p><p>Two</p></blockquote>x", ["quote: One\n\nTwo"]],
    [
      "emphasis by element and by style",
      "<b>a</b> x <em>b</em> x <span style='font-weight:700;font-style:italic'>c</span>",
      ["strong: a", "italic: b", "italic: c", "strong: c"],
    ],
    ["no emphasis where the style takes it back", "<b style='font-weight:normal'>a</b>", []],
    [
      "links",
      "<a href='https://x.example/a?b=1&amp;c=2'>a</a> <a href='javascript:x'>b</a> <a href='/c'>c</a>",
      ["link https://x.example/a?b=1&c=2: a"],
    ],
    [
      "links from the page's base",
      "<head><base href='https://x.example/b/'></head><a href=c>c</a>",
      ["link https://x.example/b/c: c"],
    ],
    [
      "links that Google wraps",
      "<a href='https://www.google.com/url?q=https://x.example/&sa=D'>a</a>",
      ["link https://x.example/: a"],
    ],
    [
      "a table",
      "<p>One</p><table><caption>Cap</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>",
      ["table at 3: Cap\na | b\n1 | 2"],
    ],
    [
      "pictures, but no counting pixels",
      "<img alt='A map' src=x><img src=y width=1 height=1><svg aria-hidden=true></svg>One",
      ["picture at 0: A map"],
    ],
    [
      "other media",
      "<iframe title='A post'></iframe><video src=x></video>One",
      ["other at 0: Something shown from another page: A post", "other at 0: A video"],
    ],
    [
      "footnotes as mammoth has them",
      "<p>One<sup><a href='#footnote-1' id='footnote-ref-1'>[1]</a></sup>.</p><ol><li id='footnote-1'><p>See there. <a href='#footnote-ref-1'>↑</a></p></li></ol>",
      ["footnote at 3: See there."],
    ],
    [
      "lists of Word",
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>One</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·</span>Two</p>",
      ["item 1 1: One", "item 2 •: Two"],
    ],
  ])("%s", (_, html, marks) => {
    const { text, marks: found } = read(html);
    expect(found.map((mark) => say(text, mark))).toEqual(marks);
  });

  test("a long table is cut, and says so", () => {
    const [table] = read(`x<table><tr><td>${"a ".repeat(3000)}</td><td>b</td></tr></table>`).marks;
    expect(table).toMatchObject({ kind: "note", words: expect.stringMatching(/…$/) });
  });
});

test("a page nested 20,000 deep is read", () => {
  const deep = 20_000;
  expect(read(`${"<div><b>".repeat(deep)}One${"</b></div>".repeat(deep)}`).text).toBe("One");
});

test("5 MB of a page in a few seconds", () => {
  const html = "<p>The <b>plan</b> has <a href='https://x.example/'>28 points</a>.</p>\n".repeat(65_000);
  const started = processorMs();
  readHtml(html);
  expect(processorMs() - started).toBeLessThan(6000);
});
