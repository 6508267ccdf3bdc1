import { describe, expect, it } from "vitest";
import {
  cannotSaySentences,
  changeCauseSentences,
  courseSetAsideSentences,
  incompleteSentences,
  itemSetAsideSentences,
  notConvertedSentences,
} from "./index.ts";

const source = (version: string) => ({ id: "ours", version, digest: "0" });

describe("conversion, posting and expectation in English", () => {
  it.each([
    [itemSetAsideSentences.mindset({}), "A mindset is no part of a mark."],
    [
      itemSetAsideSentences.modified({}),
      "It is measured by a goal of its own and is no part of this mark.",
    ],
    [
      itemSetAsideSentences["scale-not-converted"]({ scale: "five" }),
      'Levels of the scale "five" are not converted.',
    ],
    [
      itemSetAsideSentences["no-category"]({ competency: "share" }),
      '"share" belongs to none of the categories.',
    ],
    [itemSetAsideSentences.excused({}), "Excused: it neither counts nor blocks."],
    [itemSetAsideSentences.exempt({}), "Exempt."],
    [itemSetAsideSentences["not-taught-yet"]({}), "Not taught yet."],
    [itemSetAsideSentences["left-out"]({ state: "missing" }), "Not handed in; it is left out."],
    [itemSetAsideSentences["left-out"]({ state: "pending" }), "Not rated yet; it is left out."],
    [
      itemSetAsideSentences["left-out"]({ state: "no-evidence" }),
      "Nothing was seen yet; it is left out.",
    ],
    [
      itemSetAsideSentences["left-out"]({ state: "insufficient" }),
      "Not enough evidence yet; it is left out.",
    ],
    [
      itemSetAsideSentences["left-out"]({ state: "undetermined" }),
      "No level can be said; it is left out.",
    ],
    [
      itemSetAsideSentences["nothing-possible"]({}),
      "A bonus needs points that it can be added to.",
    ],
    [itemSetAsideSentences["dropped-as-lowest"]({}), "The conversion leaves the lowest out."],
    [incompleteSentences.state({ item: "essay", state: "missing" }), '"essay" is still open.'],
    [
      incompleteSentences["empty-category"]({ category: "tests" }),
      'There is nothing in "tests" yet.',
    ],
    [incompleteSentences["too-few-items"]({ have: 1, need: 2 }), "1 of at least 2 items so far."],
    [incompleteSentences.below({ number: 60, from: 70 }), "60 so far; a result begins at 70."],
    [incompleteSentences["not-posted"]({}), "Nothing was given out yet."],
    [incompleteSentences["mark-open"]({ attempt: "a" }), 'The mark of "a" is still open.'],
    [notConvertedSentences["nothing-to-convert"]({}), "There is nothing that counts."],
    [notConvertedSentences["duplicate-item"]({ item: "a" }), '"a" is there twice.'],
    [
      notConvertedSentences["several-learners"]({ learners: ["a", "b"] }),
      "The results are of 2 learners.",
    ],
    [notConvertedSentences["unknown-category"]({ item: "a" }), '"a" names no category.'],
    [
      notConvertedSentences["unknown-category"]({ item: "a", category: "b" }),
      '"a" is in "b", which the conversion does not have.',
    ],
    [
      notConvertedSentences["not-an-amount"]({ item: "a" }),
      '"a" is no amount: numbers from 0 on are.',
    ],
    [
      notConvertedSentences["possible-not-told"]({ item: "a" }),
      '"a" does not say how many points are possible.',
    ],
    [
      notConvertedSentences["scale-not-converted"]({ item: "a", scale: "five" }),
      '"a" is on the scale "five", whose levels are not converted.',
    ],
    [
      notConvertedSentences["level-without-number"]({ item: "a", scale: "five", level: "x" }),
      '"a" is at "x", for which there is no number.',
    ],
    [
      notConvertedSentences["score-off-scale"]({ item: "a", scale: "five", score: 0.8 }),
      '"a" has the score 0.8, which is below everything on the scale "five".',
    ],
    [
      notConvertedSentences["framework-needed"]({ item: "a" }),
      '"a" is a result, which needs its framework.',
    ],
    [notConvertedSentences["no-weight"]({}), "Nothing that counts has a weight."],
    [notConvertedSentences["outside-domain"]({}), "The result is too large to compare exactly."],
    [
      notConvertedSentences["not-in-conversion"]({ section: "credit" }),
      "The conversion says nothing about credit.",
    ],
    [
      notConvertedSentences["mark-without-points"]({ item: "a", mark: "E" }),
      '"a" has the mark "E", which has no grade points.',
    ],
    [
      notConvertedSentences["unknown-weighting"]({ item: "a", weighting: "ib" }),
      '"a" is of the kind "ib", which the conversion does not have.',
    ],
    [
      courseSetAsideSentences["uncounted-mark"]({ mark: "P" }),
      'The mark "P" counts in no average.',
    ],
    [
      courseSetAsideSentences.repeated({ by: "spring" }),
      'Another attempt at the course counts ("spring").',
    ],
    [courseSetAsideSentences["no-credits"]({}), "It has no credits."],
    [cannotSaySentences["no-expectation"]({}), "Nothing in particular is expected."],
    [cannotSaySentences["no-level"]({ status: "no-evidence" }), "Nothing was seen yet."],
    [
      cannotSaySentences["no-level"]({ status: "insufficient" }),
      "There is not enough evidence yet.",
    ],
    [cannotSaySentences["no-level"]({ status: "undetermined" }), "No level can be said."],
    [
      cannotSaySentences["other-competency"]({ competency: "a", expected: "b" }),
      'The result is of "a", and the expectation of "b".',
    ],
    [
      cannotSaySentences["other-scale"]({ scale: "a", expected: "b" }),
      'The result is on the scale "a", and the expectation on "b".',
    ],
    [
      cannotSaySentences["unknown-level"]({ level: "a", expected: "b" }),
      'The scale does not have both "a" and "b".',
    ],
    [changeCauseSentences.entries({ entries: ["a"] }), "1 entry about it was written down since."],
    [
      changeCauseSentences.entries({ entries: ["a", "b"] }),
      "2 entries about it were written down since.",
    ],
    [
      changeCauseSentences.policy({ from: source("1"), to: source("2") }),
      'The policy is "ours" 2; it was "ours" 1.',
    ],
    [
      changeCauseSentences.framework({ from: source("1"), to: source("2") }),
      "The framework is at version 2; it was at 1.",
    ],
    [
      changeCauseSentences.engine({ from: "1.0.0", to: "1.1.0" }),
      "It was calculated by version 1.0.0 of the library, and now by 1.1.0.",
    ],
    [changeCauseSentences.time({ from: "2026-01-01", to: "2026-02-01" }), "Time went by."],
    [
      changeCauseSentences["record-altered"]({ entries: ["a"] }),
      "The log says something else of 1 entry that was known then.",
    ],
    [
      changeCauseSentences["record-altered"]({ entries: ["a", "b"] }),
      "The log says something else of 2 entries that were known then.",
    ],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
