import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { awardCredit, type CreditAttempt } from "../src/conversion/award-credit.ts";
import { convertMark } from "../src/conversion/convert-mark.ts";
import type { CreditRule } from "../src/conversion/conversion.ts";
import { incompleteSentences, notConvertedSentences } from "../src/language/en/index.ts";
import { conversion, points } from "./gradebook.ts";
import { toldInFull } from "./told-in-full.ts";
import { asJson } from "./as-json.ts";

const days = ["2025-12-20", "2026-06-10", "2026-08-01"];
/** Attempts one after the other, posted: so many of ten competencies. */
const attempts = (...reached: readonly number[]): readonly CreditAttempt[] =>
  deepFreeze(
    reached.map((count, at) => ({
      id: `try-${at + 1}`,
      posted: { id: `p${at + 1}`, day: days[at] ?? "" },
      result: { status: "competencies" as const, reached: count, asked: 10 },
    })),
  );
const ours = (credit: CreditRule) => conversion({ credit });
const said = (credit: CreditRule, tries: readonly CreditAttempt[], credits = 1): unknown => {
  const found = asJson(awardCredit(ours(credit), { credits, attempts: tries }));
  switch (found.status) {
    case "converted":
      return [found.credits, ...found.account.attempts.map(({ counted }) => counted)];
    case "incomplete":
      return found.why.map((why) => toldInFull(why, incompleteSentences));
    case "not-converted":
      return toldInFull(found.reason, notConvertedSentences);
    default:
      return found satisfies never;
  }
};

describe("credit", () => {
  it.each([
    ["all", 10, 1],
    ["all", 9, 0],
    ["partial", 7, 0.7],
    ["partial", 10, 1],
    ["partial", 0, 0],
    ["none", 10, 0],
  ] as const)("is %s: %d of 10 give %d", (award, reached, credits) => {
    expect(said({ award, repeats: "best" }, attempts(reached))).toEqual([credits, credits]);
  });

  it.each([
    [0.25, 7, 0.5],
    [0.25, 8, 0.75],
    [0.1, 3, 0.3],
    [0.1, 7, 0.7],
    [0.3, 10, 1],
    [2, 9, 0],
  ])("comes in steps of %d: %d of 10 give %d", (step, reached, credits) => {
    expect(said({ award: "partial", step, repeats: "best" }, attempts(reached))).toEqual([
      credits,
      credits,
    ]);
  });

  it.each([
    ["best", [6, 9, 4], [0.9, 0, 0.9, 0]],
    ["best", [9, 9], [0.9, 0.9, 0]],
    ["latest", [6, 9, 4], [0.4, 0, 0, 0.4]],
    ["both", [6, 9, 4], [0.9, 0.6, 0.3, 0]],
    ["both", [10, 10], [1, 1, 0]],
  ] as const)("of repeats, %s of %j, is given once", (repeats, reached, expected) => {
    const tries = attempts(...reached);
    expect(said({ award: "partial", repeats }, tries)).toEqual(expected);
    expect(said({ award: "partial", repeats }, [...tries].reverse())).toEqual(expected);
  });

  it("is for what was posted alone", () => {
    const rule = { award: "all", repeats: "best" } as const;
    const [first, second] = attempts(10, 10);
    const { posted: _, ...open } = first as CreditAttempt;
    expect(said(rule, [open])).toEqual(["not-posted"]);
    expect(said(rule, [open, second as CreditAttempt])).toEqual([1, 1]);
    expect(said(rule, [])).toBe("nothing-to-convert");
  });

  it("goes by a mark where that is passed", () => {
    const marked = conversion({
      pass: { from: 70 },
      incomplete: { below: 50 },
      credit: { award: "partial", repeats: "best" },
    });
    const posted = { id: "p1", day: "2026-06-10" };
    const byMark = (earned: number, document = marked) =>
      awardCredit(document, {
        credits: 0.5,
        attempts: [
          { id: "a", posted, result: convertMark(document, { items: points([earned, 100]) }) },
        ],
      });
    expect(byMark(70)).toMatchObject({ credits: 0.5, of: 0.5 });
    expect(byMark(69)).toMatchObject({ credits: 0 });
    expect(byMark(49)).toMatchObject({
      status: "incomplete",
      why: [{ code: "mark-open", data: { attempt: "a" } }],
    });
    expect(byMark(Number.NaN)).toMatchObject({ reason: { code: "not-an-amount" } });
    const { pass: __, ...passless } = marked;
    expect(byMark(70, passless)).toMatchObject({
      reason: { code: "not-in-conversion", data: { section: "pass" } },
    });
    expect(byMark(70, { ...passless, credit: { award: "none", repeats: "best" } })).toMatchObject({
      credits: 0,
    });
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0, 0],
    [1.5, 10],
    [1, Number.NaN],
  ])("is not for %d of %d", (reached, asked) => {
    const [one] = attempts(1);
    const result = { status: "competencies", reached, asked } as const;
    expect(said({ award: "all", repeats: "best" }, [{ ...(one as CreditAttempt), result }])).toBe(
      "not-an-amount",
    );
  });

  it.each([-1, Number.NaN, 1e300])("of %d is none", (credits) => {
    expect(said({ award: "all", repeats: "best" }, attempts(10), credits)).toBe("not-an-amount");
  });

  it("is not for the same attempt twice, nor without a rule", () => {
    const [one] = attempts(10);
    const twice = [one as CreditAttempt, one as CreditAttempt];
    expect(said({ award: "all", repeats: "both" }, twice)).toBe("duplicate-item");
    expect(awardCredit(conversion(), { credits: 1, attempts: attempts(10) })).toMatchObject({
      reason: { code: "not-in-conversion", data: { section: "credit" } },
    });
  });
});
