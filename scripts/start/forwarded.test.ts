import { describe, expect, test } from "vitest";
import { believe, clientAddress } from "./forwarded";

describe("clientAddress", () => {
  test.each<[string, string | undefined, number, string]>([
    ["without a proxy the socket counts, whatever is claimed", "1.2.3.4", 0, "10.0.0.9"],
    ["without a proxy and without a claim", undefined, 0, "10.0.0.9"],
    ["behind one proxy, what it appended counts", "198.51.100.7", 1, "198.51.100.7"],
    ["a claim in front of what the proxy appended does not", "1.2.3.4, 198.51.100.7", 1, "198.51.100.7"],
    ["behind two proxies", "1.2.3.4, 198.51.100.7, 10.0.0.8", 2, "198.51.100.7"],
    ["a proxy that appended nothing", undefined, 1, "10.0.0.9"],
    ["fewer entries than proxies", "198.51.100.7", 3, "198.51.100.7"],
  ])("%s", (_, header, proxies, expected) => {
    expect(clientAddress(header, "10.0.0.9", proxies)).toBe(expected);
  });
});

describe("believe", () => {
  test("without a proxy, nothing forwarded is left", () => {
    const headers = {
      "x-forwarded-for": "1.2.3.4",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
    };
    believe(headers, "10.0.0.9", 0);
    expect(headers).toEqual({ "x-forwarded-for": "10.0.0.9" });
  });

  test("behind one, its host and scheme stay", () => {
    const headers = { "x-forwarded-for": "198.51.100.7", "x-forwarded-host": "desk.example.org" };
    believe(headers, "10.0.0.9", 1);
    expect(headers).toEqual({ "x-forwarded-for": "198.51.100.7", "x-forwarded-host": "desk.example.org" });
  });
});
