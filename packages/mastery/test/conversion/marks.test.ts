import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import { conversion, determined, points } from "../gradebook.ts";
import { results, rounding, said } from "./said.ts";

describe("marks", () => {
  const marks = deepFreeze({
    lowest: "F",
    cuts: [
      { mark: "C", from: 70 },
      { mark: "B", from: 80 },
      { mark: "A", from: 90 },
    ],
  });

  // PowerSchool SIS standards, administrator's guide: A, A, B with 100 and 80 are 93.33, an A. (It prints 92.5, which is wrong.)
  it("of letters that are worth numbers", () => {
    const letters = conversion({
      combine: "mean",
      levels: { letters: { by: "table", numbers: { A: 100, B: 80 } } },
      marks,
      rounding: { total: rounding(2) },
    });
    const items = ["A", "A", "B"].map(
      (level, at) => ({ kind: "level", id: `${at}`, scale: "letters", level }) as const,
    );
    expect(convertMark(letters, { items })).toMatchObject({ number: 93.33, mark: "A" });
  });

  it.each([
    [9, 10, "from", "A"],
    [9, 10, "above", "B"],
    [0, 10, "from", "F"],
    // 0.7 * 100 falls short of 70 in doubles by less than a billionth: a last bit is no mark.
    [0.7 * 3, 3, "from", "C"],
    [69.9999, 100, "from", "F"],
  ] as const)("of %d of %d, bound %s, is %s", (earned, of, bound, mark) => {
    const document = conversion({ marks: { ...marks, bound } });
    expect(convertMark(document, { items: points([earned, of]) })).toMatchObject({ mark });
  });

  // help.summitlearning.org: content assessments pass at 8 of 10; below 70 is Incomplete.
  it("pass at 8 of 10 and are open below 70", () => {
    const summit = conversion({ pass: { from: 80 }, incomplete: { below: 70 } });
    expect(convertMark(summit, { items: points([8, 10]) })).toMatchObject({ passed: true });
    expect(convertMark(summit, { items: points([7, 10]) })).toMatchObject({ passed: false });
    expect(convertMark(summit, { items: points([6, 10]) })).toMatchObject({
      status: "incomplete",
      why: [{ code: "below", data: { number: 60, from: 70 } }],
    });
  });

  it("pass by mark, and by nothing without a table", () => {
    const pass = { marks: ["A", "B"] };
    const items = points([8, 10]);
    expect(convertMark(conversion({ marks, pass }), { items })).toMatchObject({ passed: true });
    expect(convertMark(conversion({ pass }), { items })).toMatchObject({ passed: false });
  });
});

describe("states", () => {
  const none = {
    learner: "mina",
    competency: "share",
    scale: "five",
    status: "no-evidence",
  } as const;
  const levels = { five: { by: "maximum" } } as const;

  it.each([
    [undefined, 80],
    ["leave-out", 80],
    ["zero", 40],
    ["incomplete", ["state"]],
  ] as const)("that are no level: %s", (treatment, expected) => {
    const states = treatment === undefined ? {} : { states: { "no-evidence": treatment } };
    const document = conversion({ levels, combine: "mean", ...states });
    const input = results(determined("decide", "adapting", 4), none);
    expect(said(document, input)).toEqual(expected);
  });

  it.each(["missing", "pending"] as const)(
    "of work that is %s, in a pool and in a mean",
    (state) => {
      const zero = { states: { [state]: "zero" } } as const;
      const item = { kind: "state", id: "essay", state } as const;
      const items = [...points([10, 10]), { ...item, of: 30 }];
      expect(said(conversion(zero), { items })).toBe(25);
      expect(said(conversion({ ...zero, combine: "mean" }), { items })).toBe(50);
      const untold = [...points([10, 10]), item];
      expect(said(conversion(zero), { items: untold })).toBe("possible-not-told");
      expect(said(conversion({ ...zero, combine: "mean" }), { items: untold })).toBe(50);
      expect(said(conversion(), { items: untold })).toBe(100);
    },
  );

  // FWPS: every learning target needs two reliable measures.
  it("and too few items keep the whole open", () => {
    const document = conversion({ incomplete: { items: 2 } });
    expect(said(document, { items: points([8, 10]) })).toEqual(["too-few-items"]);
    expect(said(document, { items: points([8, 10], [9, 10]) })).toBe(85);
    const categories = [
      { id: "tests", weight: 1 },
      { id: "practice", weight: 0 },
    ];
    const weighed = { ...document, categories };
    const items = points([8, 10, "tests"], [9, 10, "practice"], [10, 10, "tests"]);
    expect(said(weighed, { items: items.slice(0, 2) })).toEqual(["too-few-items"]);
    expect(said(weighed, { items })).toBe(90);
  });
});
