import { describe, expect, test } from "vitest";
import type { SourceChoice } from "@/lib/domain/sources/source-shapes";
import { sourceOptions } from "./source-options";

const axios: SourceChoice = {
  ...{ id: "1", title: "Scoop", url: "https://axios.com/plan", kind: "original_report" },
  ...{ publishedOn: "2025-11-19", outlet: { id: "2", name: "Axios" }, confidential: false },
};
const address = {
  ...{ ok: true as const, url: "https://axios.com/plan", domain: "axios.com", source: null },
  ...{ outlet: null, newOutletName: "Axios", kind: null },
};

describe("what can be chosen", () => {
  test("an address that is a source already offers it, and nothing else", () => {
    const said = sourceOptions(address.url, { address: { ...address, source: axios }, sources: [] });
    expect(said.options).toMatchObject([{ is: "source", source: axios }]);
    expect(said.sentence).toBe("Axios is recognised; this address is already a source: use it.");
  });

  test("a new address of a known outlet begins a source with it", () => {
    const outlet = { id: "2", name: "Axios" };
    const said = sourceOptions(address.url, { address: { ...address, outlet }, sources: [] });
    expect(said.options).toMatchObject([{ is: "new", begin: { url: address.url, outletName: "Axios" } }]);
    expect(said.sentence).toBe("Axios is recognised; the address is new.");
  });

  test("a domain alone offers what is there of it, then a new source", () => {
    const said = sourceOptions("axios.com", { address, sources: [axios] });
    expect(said.options).toMatchObject([{ is: "source", source: axios }, { is: "new" }]);
  });

  test("an unknown outlet is announced before it is made", () => {
    expect(sourceOptions(address.url, { address, sources: [] }).sentence).toContain("Axios will be added");
  });

  test("an address that cannot be is a problem; words are not", () => {
    const bad = {
      ok: false as const,
      sentence: "Only addresses that begin with http:// or https:// can be saved.",
    };
    expect(sourceOptions("javascript:alert(1)", { address: bad, sources: [] })).toEqual({
      ...{ options: [], sentence: bad.sentence, isProblem: true },
    });
    expect(sourceOptions("Scoop", { address: bad, sources: [axios] })).toMatchObject({
      options: [{ is: "source" }, { is: "new", begin: { title: "Scoop", url: "" } }],
      sentence: "1 source found.",
      isProblem: false,
    });
  });
});
