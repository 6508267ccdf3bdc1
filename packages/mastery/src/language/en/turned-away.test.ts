import { say } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { turnedAwaySentences } from "./index.ts";

describe("reasons in English why a rating does not count", () => {
  it.each([
    [
      say({ code: "self-rating", data: {} }, turnedAwaySentences),
      "A self-rating stands beside and is not counted.",
    ],
    [
      say({ code: "role-not-admitted", data: { role: "family" } }, turnedAwaySentences),
      'Ratings in the role "family" do not count under this policy.',
    ],
    [
      say({ code: "kind-not-admitted", data: { kind: "test" } }, turnedAwaySentences),
      'Evidence of the kind "test" does not count under this policy.',
    ],
    [
      say({ code: "kind-not-admitted", data: {} }, turnedAwaySentences),
      "It does not say what kind of evidence it is.",
    ],
    [
      say({ code: "setting-not-admitted", data: { setting: "home" } }, turnedAwaySentences),
      'Evidence from the setting "home" does not count under this policy.',
    ],
    [
      say({ code: "setting-not-admitted", data: {} }, turnedAwaySentences),
      "It does not say in which setting it was.",
    ],
    [
      say({ code: "experience-not-admitted", data: { experience: "e" } }, turnedAwaySentences),
      'The experience "e" does not count under this policy.',
    ],
    [
      say({ code: "experience-not-admitted", data: {} }, turnedAwaySentences),
      "It belongs to no experience.",
    ],
    [
      say({ code: "band-not-admitted", data: { band: "K-2" } }, turnedAwaySentences),
      'The grade band "K-2" does not count under this policy.',
    ],
    [say({ code: "band-not-admitted", data: {} }, turnedAwaySentences), "It names no grade band."],
    [
      say({ code: "before-admitted", data: { from: "2026-01-01" } }, turnedAwaySentences),
      "It is from before 2026-01-01.",
    ],
    [
      say({ code: "after-admitted", data: { until: "2026-01-01" } }, turnedAwaySentences),
      "It is from after 2026-01-01.",
    ],
    [say({ code: "not-verified", data: {} }, turnedAwaySentences), "It is not verified yet."],
    [
      say({ code: "verification-refused", data: {} }, turnedAwaySentences),
      "Its verification was refused.",
    ],
    [
      say({ code: "excused", data: {} }, turnedAwaySentences),
      "Excused: it neither counts nor blocks.",
    ],
    [say({ code: "exempt", data: {} }, turnedAwaySentences), "Exempt."],
    [say({ code: "not-taught-yet", data: {} }, turnedAwaySentences), "Not taught yet."],
    [say({ code: "pending", data: {} }, turnedAwaySentences), "Not rated yet."],
    [
      say({ code: "missing-skipped", data: {} }, turnedAwaySentences),
      "Not handed in; it is left out.",
    ],
    [
      say({ code: "missing-blocks", data: {} }, turnedAwaySentences),
      "Not handed in; the policy waits for it.",
    ],
    [
      say({ code: "missing-replaced", data: { by: "r" } }, turnedAwaySentences),
      "The work came in after all.",
    ],
    [
      say({ code: "not-due-yet", data: { due: "2026-06-01T00:00:00.000Z" } }, turnedAwaySentences),
      "Not handed in, and not due before 2026-06-01.",
    ],
    [
      say({ code: "other-scale", data: { scale: "s" } }, turnedAwaySentences),
      'It was rated on the scale "s", from which no crosswalk is stated.',
    ],
    [
      say({ code: "not-on-scale", data: { value: "points" } }, turnedAwaySentences),
      '"points" has no place on this scale.',
    ],
    [
      say({ code: "outside-scale", data: { number: 6, least: 1, most: 5 } }, turnedAwaySentences),
      "6 is not between 1 and 5.",
    ],
    [
      say({ code: "no-majority", data: { numbers: [4, 3] } }, turnedAwaySentences),
      "The raters do not agree (4, 3); a second look is due.",
    ],
    [
      say({ code: "earlier-band", data: { band: "3-5", current: "6-8" } }, turnedAwaySentences),
      "It was shown in the grade band 3-5; the learner is in 6-8 now.",
    ],
    [
      say({ code: "before-window", data: { since: "2026-01-01" } }, turnedAwaySentences),
      "It is older than the policy looks back (2026-01-01).",
    ],
    [
      say({ code: "dropped-as-lowest", data: {} }, turnedAwaySentences),
      "The policy leaves the lowest out.",
    ],
    [
      say({ code: "not-among-best", data: { best: 2 } }, turnedAwaySentences),
      "It is not among the 2 highest.",
    ],
    [
      say({ code: "not-among-recent", data: { recent: 3 } }, turnedAwaySentences),
      "It is not among the 3 newest.",
    ],
    [
      say({ code: "rated-itself", data: { by: "r" } }, turnedAwaySentences),
      "The same work was rated for this competency itself, and that counts.",
    ],
    [
      say({ code: "unrated-rows", data: { rows: ["Voice", "Fit"] } }, turnedAwaySentences),
      "Not rated yet: Voice, Fit.",
    ],
    [
      say({ code: "other-try-counts", data: { count: "best", by: "r" } }, turnedAwaySentences),
      "Another try at the same task counts: the best.",
    ],
    [
      say({ code: "other-try-counts", data: { count: "first", by: "r" } }, turnedAwaySentences),
      "Another try at the same task counts: the first.",
    ],
    [
      say({ code: "undated", data: { by: ["submitted"] } }, turnedAwaySentences),
      "It does not say when it was (submitted), which orders pieces here.",
    ],
    [
      say({ code: "outside-period", data: { period: "autumn" } }, turnedAwaySentences),
      "It is not of the period autumn.",
    ],
    [say({ code: "outside-period", data: {} }, turnedAwaySentences), "No period has begun."],
    [
      say({ code: "no-weight", data: {} }, turnedAwaySentences),
      "It weighs nothing under this policy, and is for display alone.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
