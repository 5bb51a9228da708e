import { expect, test } from "vitest";
import { servedAs } from "./served-file";

test.each([
  ["text/html", "text/html", true],
  ["Text/HTML; charset=ISO-8859-1", "text/html; charset=iso-8859-1", true],
  ['text/html; charset="utf-8"; x=<script>', "text/html; charset=utf-8", true],
  ["application/xhtml+xml", "text/html", true],
  ["image/png", "image/png", true],
  ["image/svg+xml", "image/svg+xml", true],
  ["text/plain", "text/plain; charset=utf-8", true],
  ["message/rfc822", "text/plain; charset=utf-8", true],
  ["text/xml", "text/plain; charset=utf-8", true],
  ["application/rss+xml", "text/plain; charset=utf-8", true],
  ["application/javascript", "application/octet-stream", false],
  ["text/javascript", "text/plain; charset=utf-8", true],
  ["application/pdf", "application/pdf", false],
  ["application/x-shockwave-flash", "application/octet-stream", false],
  ["", "application/octet-stream", false],
])("%s as %s", (mediaType, contentType, inFrame) => {
  expect(servedAs(mediaType)).toEqual({ contentType, inFrame });
});
