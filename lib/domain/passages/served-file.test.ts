import { expect, test } from "vitest";
import { servedAs } from "./served-file";

test.each([
  ["text/html", "text/html", "inFrame"],
  ["Text/HTML; charset=ISO-8859-1", "text/html; charset=iso-8859-1", "inFrame"],
  ['text/html; charset="utf-8"; x=<script>', "text/html; charset=utf-8", "inFrame"],
  ["application/xhtml+xml", "text/html", "inFrame"],
  ["image/png", "image/png", "inFrame"],
  ["image/svg+xml", "image/svg+xml", "inFrame"],
  ["text/plain", "text/plain; charset=utf-8", "inFrame"],
  ["message/rfc822", "text/plain; charset=utf-8", "inFrame"],
  ["text/xml", "text/plain; charset=utf-8", "inFrame"],
  ["application/rss+xml", "text/plain; charset=utf-8", "inFrame"],
  ["application/javascript", "application/octet-stream", "notAtAll"],
  ["text/javascript", "text/plain; charset=utf-8", "inFrame"],
  ["application/pdf", "application/pdf", "byPages"],
  ["application/x-shockwave-flash", "application/octet-stream", "notAtAll"],
  ["", "application/octet-stream", "notAtAll"],
])("%s as %s", (mediaType, contentType, shown) => {
  expect(servedAs(mediaType)).toEqual({ contentType, shown });
});
