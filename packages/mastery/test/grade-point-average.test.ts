import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { GradePoints } from "../src/conversion/conversion.ts";
import { type CourseMark, gradePointAverage } from "../src/conversion/grade-point-average.ts";
import { courseSetAsideSentences, notConvertedSentences } from "../src/language/en/index.ts";
import { conversion } from "./gradebook.ts";
import { toldInFull } from "./told-in-full.ts";
import { asJson } from "./as-json.ts";

const gradePoints: GradePoints = {
  points: { A: 4, B: 3, C: 2, D: 1, F: 0 },
  uncounted: ["P"],
  weighting: { honors: 0.5, advanced: 1 },
  withoutWeighting: ["F"],
  repeats: "both",
};
const ours = (sections: Partial<GradePoints> = {}) =>
  conversion({ gradePoints: { ...gradePoints, ...sections } });
const course = (id: string, mark: string, rest: Partial<CourseMark> = {}): CourseMark =>
  deepFreeze({ id, mark, credits: 1, day: "2026-06-10", ...rest });
const averages = (sections: Partial<GradePoints>, courses: readonly CourseMark[]): unknown => {
  const found = asJson(gradePointAverage(ours(sections), courses));
  if (found.status !== "converted") return toldInFull(found.reason, notConvertedSentences);
  for (const { reason } of found.account.setAside) toldInFull(reason, courseSetAsideSentences);
  return [found.average, found.weighted, found.credits];
};

describe("an average of grade points", () => {
  it.each<[string, readonly CourseMark[], unknown]>([
    ["of one course", [course("a", "A")], [4, 4, 1]],
    ["by credits", [course("a", "A", { credits: 3 }), course("b", "C")], [3.5, 3.5, 4]],
    [
      "with what honors add",
      [course("a", "B", { weighting: "honors" }), course("b", "A", { weighting: "advanced" })],
      [3.5, 4.25, 2],
    ],
    ["with nothing added to an F", [course("a", "F", { weighting: "honors" })], [0, 0, 1]],
    ["without marks that do not count", [course("a", "A"), course("b", "P")], [4, 4, 1]],
    [
      "without courses of no credits",
      [course("a", "A", { credits: 0 }), course("b", "C")],
      [2, 2, 1],
    ],
    [
      "of thirds, rounded once",
      ["A", "B", "B"].map((mark, at) => course(`${at}`, mark)),
      [10 / 3, 10 / 3, 3],
    ],
    ["of none", [], "nothing-to-convert"],
    ["of marks alone that do not count", [course("a", "P")], "nothing-to-convert"],
    ["of the same attempt twice", [course("a", "A"), course("a", "A")], "duplicate-item"],
    ["of an unknown mark", [course("a", "E")], "mark-without-points"],
    ["of a name that every object has", [course("a", "constructor")], "mark-without-points"],
    ["of an unknown kind", [course("a", "A", { weighting: "ib" })], "unknown-weighting"],
    ["of credits below zero", [course("a", "A", { credits: -1 })], "not-an-amount"],
    ["of credits that are no number", [course("a", "A", { credits: Number.NaN })], "not-an-amount"],
  ])("%s", (_, courses, expected) => {
    expect(averages({}, courses)).toEqual(expected);
  });

  it.each([
    ["best", [3, 3, 1], ["spring"]],
    ["latest", [2, 2, 1], ["summer"]],
    ["both", [5 / 3, 5 / 3, 3], ["autumn", "spring", "summer"]],
  ] as const)("takes of repeated courses the %s", (repeats, expected, counted) => {
    const history = "history";
    const attempts = [
      course("summer", "C", { course: history, day: "2026-08-01" }),
      course("autumn", "F", { course: history, day: "2025-12-20" }),
      course("spring", "B", { course: history, day: "2026-06-10" }),
    ];
    for (const order of [attempts, [...attempts].reverse()]) {
      expect(averages({ repeats }, order)).toEqual(expected);
      const found = gradePointAverage(ours({ repeats }), order);
      const account = found.status === "converted" ? found.account : undefined;
      expect(account?.courses.map((one) => one.course).sort()).toEqual(counted);
      expect(account?.setAside.map((one) => one.reason)).toEqual(
        repeats === "both"
          ? []
          : [1, 2].map(() => ({ code: "repeated", data: { by: counted[0] } })),
      );
    }
  });

  it("takes of equally good attempts the earlier, and a pass for what it is", () => {
    const twice = ["2026-06-10", "2025-12-20"].map((day) =>
      course(day, "B", { course: "history", day }),
    );
    const best = gradePointAverage(ours({ repeats: "best" }), twice);
    expect(best.status === "converted" && best.account.courses[0]?.course).toBe("2025-12-20");
    const passed = [
      course("one", "F", { course: "art", day: "2025-12-20" }),
      course("two", "P", { course: "art", day: "2026-06-10" }),
      course("three", "A"),
    ];
    expect(averages({ repeats: "latest" }, passed)).toEqual([4, 4, 1]);
    expect(averages({ repeats: "best" }, passed)).toEqual([2, 2, 2]);
  });

  it("takes two courses as one only where they name the same", () => {
    const twins = [course("a", "A"), course("b", "C"), course("c", "C", { course: "a" })];
    expect(averages({ repeats: "best" }, twins)).toEqual([8 / 3, 8 / 3, 3]);
  });

  it("keeps an account", () => {
    const rounding = { places: 2, mode: "half-up", input: "snapped" } as const;
    const courses = [
      course("a", "A", { weighting: "honors" }),
      course("b", "B"),
      course("c", "B"),
      course("d", "A", { credits: 0 }),
    ];
    expect(gradePointAverage(ours({ rounding }), courses)).toEqual({
      status: "converted",
      average: 3.33,
      weighted: 3.5,
      credits: 3,
      account: {
        conversion: expect.objectContaining({ id: "ours", version: "1" }),
        courses: [
          { course: "a", credits: 1, points: 4, added: 0.5, share: 1 / 3 },
          { course: "b", credits: 1, points: 3, added: 0, share: 1 / 3 },
          { course: "c", credits: 1, points: 3, added: 0, share: 1 / 3 },
        ],
        setAside: [{ course: "d", reason: { code: "no-credits", data: {} } }],
        rounding: {
          average: { input: 10 / 3, output: 3.33 },
          weighted: { input: 3.5, output: 3.5 },
        },
      },
    });
  });

  it("needs a section that says what marks are worth", () => {
    expect(gradePointAverage(conversion(), [course("a", "A")])).toEqual({
      status: "not-converted",
      reason: { code: "not-in-conversion", data: { section: "gradePoints" } },
    });
  });
});
