import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { crossValidate } from "./cross-validate.ts";
import { foldsByLearner } from "./folds-by-learner.ts";

describe("folds by learner", () => {
  const learners = deepFreeze(["ana", "bo", "ana", "cy", "di", "bo", "ed", "ana", "flo", "gus"]);

  it("keep a learner's responses together, and hold as many learners as they can alike", () => {
    const folds = foldsByLearner(learners, { folds: 3, seed: 7 });
    const foldOf = new Map<string, Set<number>>();
    learners.forEach((learner, at) => {
      foldOf.set(learner, (foldOf.get(learner) ?? new Set()).add(folds[at] ?? Number.NaN));
    });
    expect([...foldOf.values()].every(({ size }) => size === 1)).toBe(true);
    const sizes = [0, 1, 2].map(
      (fold) => [...foldOf.values()].filter((own) => own.has(fold)).length,
    );
    expect(sizes).toEqual([3, 2, 2]);
  });

  it("are the same in whatever order responses come, and others for another seed", () => {
    const folds = foldsByLearner(learners, { folds: 3, seed: 7 });
    const back = foldsByLearner([...learners].reverse(), { folds: 3, seed: 7 });
    expect([...back].reverse()).toEqual(folds);
    const dealings = [1, 2, 3, 4].map((seed) =>
      foldsByLearner(learners, { folds: 3, seed }).join(),
    );
    expect(new Set(dealings).size).toBeGreaterThan(1);
  });

  it("are five unless told otherwise", () => {
    expect(new Set(foldsByLearner(learners, { seed: 1 }))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it.each([1, 2.5, 8])("cannot be %d", (folds) => {
    expect(() => foldsByLearner(learners, { folds, seed: 1 })).toThrow(
      new RangeError(`folds: ${folds} is no whole number from 2 to the 7 learners`),
    );
  });

  it("may be two, or as many as learners", () => {
    expect(new Set(foldsByLearner(learners, { folds: 2, seed: 1 })).size).toBe(2);
    expect(new Set(foldsByLearner(learners, { folds: 7, seed: 1 })).size).toBe(7);
  });
});

describe("cross-validation", () => {
  it("predicts every response by a model that has not seen its fold", () => {
    const seen: (readonly number[])[] = [];
    const found = crossValidate(deepFreeze([2, 0, 2, 0, 5]), {
      fit: (rows) => {
        seen.push(rows);
        return rows.join("");
      },
      predict: (model, rows) => rows.map((row) => row / 10 + model.length / 100),
    });
    expect(seen).toEqual([
      [0, 2, 4],
      [1, 3, 4],
      [0, 1, 2, 3],
    ]);
    expect([...found.predictions].map((one) => one.toFixed(2))).toEqual([
      "0.03",
      "0.13",
      "0.23",
      "0.33",
      "0.44",
    ]);
    expect(found.folds).toEqual([
      { model: "024", rows: [1, 3] },
      { model: "134", rows: [0, 2] },
      { model: "0123", rows: [4] },
    ]);
  });

  const same = { fit: () => 0, predict: (_: number, rows: readonly number[]) => rows.map(() => 0) };
  it.each([
    ["one fold", [0, 0], same, "folds: 1 of them leave nothing to fit"],
    ["nothing", [], same, "folds: 0 of them leave nothing to fit"],
    ["a fold below 0", [0, -1], same, "folds: -1 is no whole number from 0 on"],
    ["half a fold", [0, 0.5], same, "folds: 0.5 is no whole number from 0 on"],
    [
      "too few predictions",
      [0, 1],
      { ...same, predict: () => [] },
      "predict: 0 predictions for 1 rows",
    ],
  ])("refuses %s", (_, folds, fitting, message) => {
    expect(() => crossValidate(folds, fitting)).toThrow(new RangeError(message));
  });
});
