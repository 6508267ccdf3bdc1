import { describe, expect, it } from "vitest";
import { policyIssueSentences } from "./index.ts";

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
