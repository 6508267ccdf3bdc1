import { say } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { childSentences, notRolledUpSentences } from "./index.ts";

describe("reasons in English about what was rolled up", () => {
  it.each([
    [
      say({ code: "children-missing", data: { have: 1, need: 3 } }, notRolledUpSentences),
      "1 of 3 have a level so far.",
    ],
    [
      say({ code: "different-scales", data: { scales: ["a", "b"] } }, notRolledUpSentences),
      "They are on different scales (a, b), and no conversion is stated.",
    ],
    [say({ code: "exempt", data: {} }, notRolledUpSentences), "Exempt."],
    [
      say({ code: "judged-no-level", data: { judgement: "j" } }, notRolledUpSentences),
      "By professional judgement there is no level.",
    ],
    [say({ code: "no-children", data: {} }, notRolledUpSentences), "Nothing under it counts."],
    [
      say({ code: "not-converted", data: { children: 1 } }, notRolledUpSentences),
      "1 number has no place on the other scale by the conversion that is stated.",
    ],
    [
      say(
        { code: "different-numbers", data: { children: 1, gives: "probability" } },
        notRolledUpSentences,
      ),
      "The level is made of probabilities, and 1 number is of another kind, as a judged level is.",
    ],
    [
      say(
        { code: "different-numbers", data: { children: 2, gives: "scale" } },
        notRolledUpSentences,
      ),
      "The level is made of places on a scale, and 2 numbers are of another kind.",
    ],
    [
      say({ code: "two-parts", data: {} }, notRolledUpSentences),
      "Whole-learner and academic outcomes are never averaged together.",
    ],
    [
      say({ code: "below-floor", data: { children: 2, floor: 3 } }, notRolledUpSentences),
      "2 are not yet at 3, which every one has to reach.",
    ],
    [say({ code: "tie", data: { scores: [2, 3] } }, notRolledUpSentences), "Equally often: 2, 3."],
    [say({ code: "exempt", data: {} }, childSentences), "Exempt."],
    [
      say({ code: "retired", data: { on: "2026-06-30" } }, childSentences),
      "Its last day of use was 2026-06-30.",
    ],
    [
      say({ code: "modified", data: {} }, childSentences),
      "Determined under an expectation of the learner's own, which nothing else is mixed with.",
    ],
    [say({ code: "no-level", data: {} }, childSentences), "There is no level yet."],
    [
      say({ code: "earlier-band", data: { band: "3-5", current: "6-8" } }, childSentences),
      "It was shown in the grade band 3-5; the others are in 6-8 now.",
    ],
    [say({ code: "not-named", data: {} }, childSentences), "The rule does not ask for it."],
    [
      say({ code: "no-weight", data: {} }, childSentences),
      "Its weight is 0: it is shown and not counted.",
    ],
    [
      say({ code: "not-converted", data: { number: 3 } }, childSentences),
      "3 has no place on the other scale.",
    ],
    [
      say({ code: "other-number", data: {} }, childSentences),
      "Its number is of another kind than those that the level is made of.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
