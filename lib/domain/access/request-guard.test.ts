import { expect, test } from "vitest";
import { ownHeadersOf } from "./request-guard";

const BOX = "/f/what-we-know";

function headersOf(path: string) {
  const headers = new Map(ownHeadersOf(path));
  return { policy: headers.get("content-security-policy") ?? "", frames: headers.get("x-frame-options") };
}

test("a fact box's frame may stand on any site, and has nothing in it but its words", () => {
  const { policy, frames } = headersOf(`${BOX}/embed`);
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; .*frame-ancestors \*$/);
  expect(policy).not.toMatch(/script-src|frame-src|nonce/);
  expect(frames).toBeNull();
});

test.each([
  BOX,
  "/f/feed.atom",
  "/f/feed.json",
  "/f",
  "/f/a/b",
  `${BOX}/embed/`,
  `${BOX}/embed/more`,
  `/f/a/b/embed`,
])("%s stands in no frame", (path) => {
  const { policy, frames } = headersOf(path);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(frames).toBeUndefined();
});

test.each(["/", "/desk", "/files", "/stories/f/embed", "/sign-in", "/embed", "/stories/x/public/preview"])(
  "%s keeps the headers of the desk",
  (path) => {
    expect(ownHeadersOf(path)).toEqual([]);
  },
);

test("feeds can be read by pages of any site, and nothing else can but the frame", () => {
  for (const path of ["/f/feed.atom", "/f/feed.json"])
    expect(new Map(ownHeadersOf(path)).get("access-control-allow-origin")).toBe("*");
  for (const path of [BOX, `${BOX}/embed`, "/f/feed.xml", "/f/feed.json/x"])
    expect(new Map(ownHeadersOf(path)).has("access-control-allow-origin")).toBe(false);
});
