import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { findSuggestions, type SourceRead } from "./find-suggestions";

const outlet = (name: string, ownerGroup = "") => ({ id: name, name, domain: null, ownerGroup });

function source(name: string, more: Partial<SourceRead> = {}): SourceRead {
  return {
    ...{ id: name, title: `${name} on the plan`, url: "", authors: "", outlet: outlet(name) },
    texts: [],
    links: [],
    ...more,
  };
}

const WIRE = source("Reuters", { url: "https://www.reuters.com/world/the-plan" });
const OWN = source("Axios");

describe("what one text says of where it comes from", () => {
  test.each<[string, string, string, string]>([
    ["wire_credit", "Reuters", "MIAMI, Nov 26 (Reuters) - The plan drew on a document.", "(Reuters) -"],
    [
      "wire_credit",
      "Reuters",
      "Retells, with credit to Reuters, that a document lies behind it.",
      "credit to Reuters",
    ],
    ["first_reported_by", "Axios", "The talks were first reported by Axios.", "first reported by Axios"],
    [
      "first_reported_by",
      "Axios",
      "As Axios first reported, the talks began in Miami.",
      "Axios first reported",
    ],
    ["according_to", "Reuters", "It drew on a document, according to Reuters.", "according to Reuters"],
    ["according_to", "Reuters", "The Reuters report says more.", ""],
    ["according_to", "Reuters", "Reuters reported on Tuesday that it did.", "Reuters reported"],
    ["according_to", "Reuters", "Según Reuters, el plan parte de un documento.", "Según Reuters"],
    ["according_to", "", "According to two officials, it did.", ""],
    ["according_to", "", "Reuterswerk reported nothing.", ""],
  ])("%s of %j in %j", (kind, name, text, words) => {
    const mail = source("Mail", { texts: [text] });
    const found = findSuggestions([mail], [mail, WIRE, OWN]);
    if (words === "") return expect(found).toEqual([]);
    expect(found).toMatchObject([{ kind, fromSourceId: "Mail", toSourceId: name }]);
    expect(found[0]?.reason).toContain(words);
  });

  test("a source that names its own outlet suggests nothing", () => {
    const wire = { ...WIRE, texts: ["MIAMI (Reuters) - The plan drew on a document."] };
    expect(findSuggestions([wire], [wire, source("Reuters", { id: "another" })])).toEqual([]);
  });
});

describe("what two sources have in common", () => {
  const sentence = "Three officials, whom the agency does not name, say that the plan drew on it.";

  test("the same sentence, however it is set; short ones say nothing", () => {
    const mail = source("Mail", { texts: [`It says so. ${sentence.replace("the agency", "the  agency")}`] });
    const wire = { ...WIRE, texts: [`It says so. ${sentence}`] };
    expect(findSuggestions([wire, mail], [wire, mail])).toMatchObject([
      { kind: "same_sentence", fromSourceId: "Mail", toSourceId: "Reuters" },
    ]);
  });

  test("a link from one copy to the other, in any spelling of the address", () => {
    const mail = source("Mail", {
      links: ["http://reuters.com/world/the-plan/?utm_source=mail", "mailto:a@b.c"],
    });
    expect(findSuggestions([mail], [mail, WIRE])).toMatchObject([
      { kind: "link", fromSourceId: "Mail", toSourceId: "Reuters" },
    ]);
  });

  test("the same author or owner", () => {
    const one = source("One", { authors: "Test Author, Other Hand", outlet: outlet("One", "Some Group") });
    const two = source("Two", {
      authors: "Second Hand and Test Author",
      outlet: outlet("Two", "some group"),
    });
    expect(findSuggestions([one, two], [one, two]).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["same_author", "One and Two are by the same author: Test Author"],
      ["same_owner", "One and Two belong to the same owner: Some Group"],
    ]);
  });
});

test("twenty long texts are read in less than 2 s", () => {
  const text = "According to Reuters, the plan drew on a document that nobody has seen in full. ".repeat(
    1_250,
  );
  const many = Array.from({ length: 20 }, (_, number) => source(`Mail ${number}`, { texts: [text] }));
  const start = processorMs();
  expect(findSuggestions(many, [...many, WIRE]).length).toBe(39);
  expect(processorMs() - start).toBeLessThan(2_000);
});
