import { describe, expect, it } from "vitest";
import { say } from "@whole-learner/core/issue";
import {
  childSentences,
  lackSentences,
  notRolledUpSentences,
  policyIssueSentences,
  turnedAwaySentences,
  undeterminedSentences,
} from "./index.ts";

describe("policy issues in English", () => {
  it.each([
    [
      policyIssueSentences["unknown-method"]({ method: "average", known: ["mean", "mode"] }),
      'There is no method "average".',
      'Use one of "mean", "mode", or hand your own to compileWith.',
    ],
    [
      policyIssueSentences["unknown-roll-up"]({ rule: "sum", known: ["profile"] }),
      'There is no roll-up rule "sum".',
      'Use one of "profile", or hand your own to compileWith.',
    ],
    [
      policyIssueSentences["unknown-parameter"]({ parameter: "n", known: [] }),
      'There is no parameter "n" here.',
      "Leave the parameters out.",
    ],
    [
      policyIssueSentences["unknown-parameter"]({ parameter: "n", known: ["recent"] }),
      'There is no parameter "n" here.',
      'Use "recent".',
    ],
    [
      policyIssueSentences["missing-parameter"]({ parameter: "n" }),
      'The parameter "n" has no default and is missing.',
      'Give "n" a value.',
    ],
    [
      policyIssueSentences["wrong-parameter"]({ parameter: "n", expected: "number" }),
      '"n" is of the wrong kind.',
      "Write a number.",
    ],
    [
      policyIssueSentences["parameter-out-of-bounds"]({
        parameter: "n",
        value: 2,
        above: 0,
        most: 1,
      }),
      '"n" is 2, which is out of its bounds.',
      "It must be above 0 and at most 1.",
    ],
    [
      policyIssueSentences["parameter-out-of-bounds"]({
        parameter: "n",
        value: 2,
        least: 3,
        below: 5,
      }),
      '"n" is 2, which is out of its bounds.',
      "It must be at least 3 and below 5.",
    ],
    [
      policyIssueSentences["not-a-choice"]({ parameter: "tie", allowed: ["a", "b"] }),
      '"tie" is none of its choices.',
      'Use one of "a", "b".',
    ],
    [
      policyIssueSentences["cuts-not-ascending"]({ cut: 1, before: 2 }),
      "The cut 1 is not above 2, the one before it.",
      "Write cuts in ascending order, each once.",
    ],
    [
      policyIssueSentences["cut-too-fine"]({ cut: 1.1234567 }),
      "The cut 1.1234567 has more than six decimals.",
      "Round it, or write it as a ratio such as { numerator: 8, denominator: 3 }.",
    ],
    [
      policyIssueSentences["cuts-do-not-fit"]({ cuts: 4, scale: "three", levels: 3 }),
      '4 cuts do not fit the scale "three" of 3 levels.',
      'Give it 2 cuts, use "midpoints", or add an exception for that scale.',
    ],
    [
      policyIssueSentences["exception-for-nothing"]({ what: "band", id: "K-2" }),
      'An exception is for the band "K-2", which the framework does not have.',
      "Check its id.",
    ],
    [
      policyIssueSentences["empty-exception"]({ position: 0 }),
      "Exception 1 replaces no section.",
      "Name the sections it uses, or take it out.",
    ],
    [
      policyIssueSentences["self-counted"]({}),
      "Self-ratings are averaged in with what others saw.",
      "Show them beside instead: leave the role self out.",
    ],
    [
      policyIssueSentences["self-ratings-counted"]({ ratings: 1, learners: 1 }),
      "One self-rating is averaged in, of one learner.",
      "Show them beside instead: leave the role self out.",
    ],
    [
      policyIssueSentences["self-ratings-counted"]({ ratings: 3, learners: 2 }),
      "3 self-ratings are averaged in, of 2 learners.",
      "Show them beside instead: leave the role self out.",
    ],
    [
      policyIssueSentences["no-such-band"]({ band: "k" }),
      'Evidence of the grade band "k" is admitted, which the framework does not have.',
      "Check its id.",
    ],
    [
      policyIssueSentences["reach-back-without-least"]({}),
      "Earlier periods are to fill up, and it is not said up to how many pieces: they never do.",
      'Give the period a "least", or use "period-only".',
    ],
    [
      policyIssueSentences["exception-without-level"]({
        competency: "rest",
        reporting: "narrative",
      }),
      'An exception is for the competency "rest", which is reported in words: no level is ever said of it.',
      "Take it out of the exception, or report the competency as a level.",
    ],
    [
      policyIssueSentences["exception-without-level"]({ competency: "rest", reporting: "none" }),
      'An exception is for the competency "rest", which is not reported: no level is ever said of it.',
      "Take it out of the exception, or report the competency as a level.",
    ],
    [
      policyIssueSentences["model-index"]({ method: "beta-binomial" }),
      'Nobody estimated the parameters of "beta-binomial": its result is an index of the evidence, no probability.',
      "Say where they come from (source), or let nothing hang on it.",
    ],
    [
      policyIssueSentences["cuts-needed"]({ method: "streak", gives: "met" }),
      '"streak" gives no place on the scale (met), so that levels have no cuts of their own.',
      "Write the cuts out under level, one for each level above the lowest.",
    ],
    [
      policyIssueSentences["roll-up-not-on-scale"]({ rule: "mean", method: "streak" }),
      'The roll-up rule "mean" takes levels for numbers beside scores of "streak", which are none of the scale.',
      'Roll scores up with "of": "score" and a coverage that needs no level, or use a rule that asks what is met.',
    ],
    [
      policyIssueSentences["weights-not-taken"]({ method: "streak" }),
      '"streak" counts pieces, and knows none that count more or less than others.',
      "Use factors of 0 and 1 alone, no half-life, or another method.",
    ],
    [
      policyIssueSentences["carry-in-not-on-scale"]({ method: "streak" }),
      'The result of "streak" is no place on the scale that the next period could begin with.',
      'Use "cumulative" or "reach-back", or another method.',
    ],
    [
      policyIssueSentences["missing-as-lowest"]({}),
      "Work that was never looked at counts as the lowest level.",
      "Skip it: no evidence is not evidence of the lowest level.",
    ],
    [
      policyIssueSentences["column-length"]({ column: "times", rows: 3, need: 4 }),
      'The column "times" has 3 rows, and the learners have 4.',
      "Hand over one value for each row.",
    ],
    [
      policyIssueSentences["column-out-of-range"]({ column: "kinds", code: 7, below: 3 }),
      'The column "kinds" has the code 7; codes have to be below 3.',
      "Count codes from 0, and hand over as many names or levels as there are codes.",
    ],
    [
      policyIssueSentences["too-many-groups"]({ groups: 9, most: 4 }),
      "Learners and competencies make 9 groups; there can be 4 at a time.",
      "Hand over a part of the learners at a time.",
    ],
    [
      policyIssueSentences["not-by-columns"]({ section: "hold", what: "levels that expire" }),
      'Columns cannot do what the section "hold" asks: levels that expire.',
      "Use determine, or a policy without it.",
    ],
    [
      policyIssueSentences["child-twice"]({ child: "a" }),
      '"a" is named twice.',
      "Name each child once.",
    ],
    [
      policyIssueSentences["not-a-child"]({ child: "a" }),
      '"a" is no child of what this is for.',
      "Check its id, or say the rule in an exception for the outcome that it is under.",
    ],
    [
      policyIssueSentences["child-of-itself"]({ child: "a" }),
      '"a" is named among its own children.',
      "Name what is under it.",
    ],
    [
      policyIssueSentences["out-of-reach"]({ have: 2, need: 3 }),
      "3 are asked for, and all members together have 2.",
      "Ask for fewer, or name more members.",
    ],
    [
      policyIssueSentences["method-needed"]({ rule: "pooled" }),
      '"pooled" scores pieces, and no method is given.',
      "Hand over the method that scores them.",
    ],
    [
      policyIssueSentences["no-such-scale"]({ scale: "ten" }),
      'The framework has no scale "ten".',
      "Check its id.",
    ],
    [
      policyIssueSentences["periods-not-in-order"]({ period: "spring" }),
      'The period "spring" ends before it begins, or begins before the one in front of it has ended.',
      "Write periods in their order, without overlaps.",
    ],
    [
      policyIssueSentences["minimum-out-of-reach"]({ minimum: "pieces", need: 3, most: 2 }),
      'Of "pieces", 3 are needed, and what is looked at never has more than 2: no level is ever said.',
      "Ask for fewer, or look at more pieces.",
    ],
    [
      policyIssueSentences["admits-nothing"]({ from: "2026-02-01", until: "2026-01-01" }),
      "Evidence is admitted from 2026-02-01 until 2026-01-01, and so never.",
      "Put the earlier day first.",
    ],
    [
      policyIssueSentences["number-off-scale"]({ number: 99, scale: "five", least: 1, most: 5 }),
      '99 lies beside the scale "five", which goes from 1 to 5.',
      "Use a number of the scale, unless the school means it so.",
    ],
    [
      policyIssueSentences["state-of-another-policy"]({ state: "a1", plan: "b2" }),
      "The state was made under another policy (a1) than the plan's (b2).",
      "Begin anew from the evidence.",
    ],
    [
      policyIssueSentences["state-is-newer"]({ newest: 2, until: 1 }),
      "The state holds a piece from after the time asked for.",
      "Ask for a later day, or begin anew from the evidence of that day.",
    ],
    [
      policyIssueSentences["states-do-not-merge"]({ why: "overlap" }),
      "The states cannot become one: pieces of the newer one come before pieces of the older one.",
      "Begin anew from the evidence of both.",
    ],
  ])("%#: %j", (sentence, problem, hint) => {
    expect(sentence).toEqual({ problem, hint });
  });
});

describe("reasons in English", () => {
  it.each([
    [
      say({ code: "outside-domain", data: { limit: 1 } }, undeterminedSentences),
      "The result is too large to compare exactly.",
    ],
    [
      say({ code: "blocked", data: { missing: 1 } }, undeterminedSentences),
      "1 work is still open, and the policy waits for it.",
    ],
    [
      say({ code: "blocked", data: { missing: 2 } }, undeterminedSentences),
      "2 works are still open, and the policy waits for them.",
    ],
    [say({ code: "not-taught-yet", data: {} }, undeterminedSentences), "Not taught yet."],
    [say({ code: "exempt", data: {} }, undeterminedSentences), "Exempt."],
    [
      say({ code: "judged-no-level", data: { judgement: "j" } }, undeterminedSentences),
      "By professional judgement there is no level.",
    ],
    [
      say({ code: "pieces", data: { have: 1, need: 3 } }, lackSentences),
      "1 demonstration so far; 3 are needed.",
    ],
    [
      say({ code: "experiences", data: { have: 0, need: 2 } }, lackSentences),
      "From 0 experiences so far; 2 are needed.",
    ],
    [
      say({ code: "settings", data: { have: 1, need: 2 } }, lackSentences),
      "From 1 setting so far; 2 are needed.",
    ],
    [
      say({ code: "voices", data: { have: 1, need: 2 } }, lackSentences),
      "Seen by 1 voice so far; 2 are needed.",
    ],
    [
      say({ code: "kinds", data: { have: 2, need: 3 } }, lackSentences),
      "2 kinds of evidence so far; 3 are needed.",
    ],
    [
      say(
        { code: "recency", data: { newest: "2024-12-01T08:00:00.000Z", since: "2025-05-29" } },
        lackSentences,
      ),
      "The newest evidence is of 2024-12-01; evidence since 2025-05-29 is needed. A fresh look is due.",
    ],
    [
      say({ code: "moderation", data: { works: 1 } }, lackSentences),
      "A second look at 1 work is in progress.",
    ],
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
    [
      say(
        { code: "expired", data: { newest: "2024-12-13T08:00:00.000Z", until: "2025-12-13" } },
        undeterminedSentences,
      ),
      "The newest evidence is of 2024-12-13; the level lasted until 2025-12-13. A fresh look is due.",
    ],
    [
      say({ code: "verified", data: { have: 1, need: 2 } }, lackSentences),
      "1 verified demonstration so far; 2 are needed.",
    ],
    [
      say({ code: "unrated-rows", data: { works: 1 } }, lackSentences),
      "1 work is not rated in all rows of the rubric yet.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
