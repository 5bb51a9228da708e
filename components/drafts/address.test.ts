import { describe, expect, test } from "vitest";
import { loggedSpan, readAddress } from "./address";

describe("readAddress", () => {
  test.each([
    ["", { claim: null, placing: null, logging: null, splitting: null }],
    ["claim=C-4&log=3-9", { claim: "4", placing: null, logging: "3-9", splitting: null }],
    ["place=c7", { claim: null, placing: "7", logging: null, splitting: null }],
    ["claim=4]%20a&place=<b>", { claim: null, placing: null, logging: null, splitting: null }],
  ])("%s", (search, address) => expect(readAddress(new URLSearchParams(search))).toEqual(address));
});

describe("loggedSpan", () => {
  test.each([
    ["0-3", { start: 0, end: 3 }],
    ["3-3", null],
    ["2-99", null],
    ["new", null],
    ["-1-3", null],
    [null, null],
    ["4-5", null],
  ])("%s", (logging, span) => expect(loggedSpan(logging, "One 😀 two")).toEqual(span));
});
