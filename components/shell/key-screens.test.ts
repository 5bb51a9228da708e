import { describe, expect, test } from "vitest";
import { KEY_SCREENS } from "@/lib/domain/keys/key-actions";
import { screenPartsAt } from "./key-screens";

const STORY = "/stories/01a2077c-8972-751a-b908-57259df114a0";

describe("screenPartsAt", () => {
  test.each([
    [STORY, ["draft", "claim"]],
    [`${STORY}/sources`, []],
    ["/stories", ["list"]],
    ["/stories/new", []],
    ["/sources", ["list"]],
    ["/sources/01a2077c-8972-751a-b908-57259df114a0", ["record"]],
    ["/claims", ["table", "claim"]],
    ["/claims/new", []],
    ["/claims/C-4", ["claim"]],
    ["/claims/C-4/history", []],
  ])("%s", (path, places) => {
    const found = screenPartsAt(path).map(({ place }) => place);
    expect(found).toEqual(places);
    // What is in sight together is kept apart by the rules of the keys.
    expect(KEY_SCREENS.some((screen) => found.every((place) => screen.includes(place)))).toBe(true);
  });
});
