import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { answerColumns, determineColumns } from "../src/batch/determine-columns.ts";
import { modelOfGroups } from "../src/batch/model-of-groups.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { compile } from "../src/compile/compile.ts";
import { add } from "../src/stream/add.ts";
import { begin } from "../src/stream/begin.ts";
import { checkPlanForColumns } from "../src/batch/determine-columns.ts";
import { finish } from "../src/stream/finish.ts";
import type { MasteryState, StreamPiece } from "../src/stream/mastery-state.ts";
import { merge } from "../src/stream/merge.ts";
import { comparePlaces, placeOf } from "../src/stream/place-of.ts";
import { streamColumns } from "../src/stream/stream-columns.ts";
import type { Plan } from "../src/plan/plan.ts";
import {
  arbitraryModelPolicy,
  arbitraryPolicy,
  arbitraryRows,
  asOf,
  columnsOf,
  type Row,
  scale,
} from "./rows.ts";
import { pieceOf } from "./stream/states.ts";

const ofOne = (rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => ({ ...row, learner: 0, competency: 0 }))
    .filter(({ time }) => time < Date.UTC(2026, 6, 1));

/** What columns say, which say what determine says. */
const byColumns = (plan: Plan, rows: readonly Row[]): readonly unknown[] => {
  const grouped = groupColumns(columnsOf(rows, "scores"));
  const { status, level, score } = determineColumns(plan, scale, grouped, { asOf, to: 1 });
  const said = columnStatus(status[0] ?? 0);
  return said === "determined" ? [said, scale.levels[level[0] ?? 0]?.id, score[0]] : [said];
};

const bySteps = (plan: Plan, state: MasteryState): readonly unknown[] => {
  const answer = finish(plan, state, asOf);
  return answer.status === "determined"
    ? [answer.status, answer.level, answer.score]
    : [answer.status];
};

const saved = (state: MasteryState): MasteryState =>
  Object.freeze(JSON.parse(JSON.stringify(state)));

const addAll = (plan: Plan, state: MasteryState, pieces: readonly StreamPiece[]): MasteryState => {
  let reached = saved(state);
  for (const piece of pieces) {
    const { state: next, status } = add(plan, reached, Object.freeze(piece));
    if (status === "off-scale") {
      expect(next).toBe(reached);
      continue;
    }
    expect(status).toBe("added");
    expect(add(plan, next, piece)).toEqual({ state: next, status: "duplicate" });
    reached = saved(next);
  }
  return reached;
};

const inOrder = (rows: readonly Row[]): readonly StreamPiece[] =>
  rows.map(pieceOf).sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));

const plansOf = (policies: typeof arbitraryPolicy): fc.Arbitrary<Plan> =>
  policies
    .map((policy) => compile(policy))
    .filter((plan) => checkPlanForColumns(plan, scale, streamColumns([])).length === 0);

const plans = plansOf(arbitraryPolicy);
const modelPlans = plansOf(arbitraryModelPolicy);

describe("a stream", () => {
  it("says what columns say, to the bit, piece by piece and from a saved state", () => {
    fc.assert(
      fc.property(arbitraryRows.map(ofOne), plans, (rows, plan) => {
        const state = addAll(plan, begin(plan, scale), inOrder(rows));
        expect(bySteps(plan, state)).toEqual(byColumns(plan, rows));
      }),
      { numRuns: 1000 },
    );
  });

  it("tells a probability in enough of the cases", () => {
    const told = fc
      .sample(fc.tuple(arbitraryRows.map(ofOne), modelPlans), { numRuns: 500, seed: 20_261_129 })
      .map(([rows, plan]) => finish(plan, addAll(plan, begin(plan, scale), inOrder(rows)), asOf))
      .filter(
        (one) =>
          one.status === "determined" &&
          one.model !== undefined &&
          one.model.parameters !== "default",
      );
    expect(told.length).toBeGreaterThan(30);
  });

  it("says what the model says of columns, to the bit, with its pieces and without", () => {
    fc.assert(
      fc.property(arbitraryRows.map(ofOne), modelPlans, fc.boolean(), (rows, plan, keepSeries) => {
        const state = addAll(plan, begin(plan, scale, { keepSeries }), inOrder(rows));
        const answer = finish(plan, state, asOf);
        const grouped = groupColumns(columnsOf(rows, "scores"));
        const model = modelOfGroups(answerColumns(plan, scale, grouped, { asOf, to: 1 }))(0);
        expect(answer.status === "determined" ? answer.model : undefined).toEqual(model);
      }),
      { numRuns: 500 },
    );
  });

  it("puts late pieces in their places where it keeps pieces, and refuses them where it does not", () => {
    fc.assert(
      fc.property(arbitraryRows.map(ofOne), plans, (rows, plan) => {
        const kept = addAll(plan, begin(plan, scale, { keepSeries: true }), rows.map(pieceOf));
        expect(bySteps(plan, kept)).toEqual(byColumns(plan, rows));
        const [late, ...others] = inOrder(rows);
        const state = addAll(plan, begin(plan, scale), others);
        if (late === undefined || state.last === null || state.series !== null) return;
        // Whether a number is on the scale is asked first, whenever it comes.
        const { status } = add(plan, state, late);
        if (status !== "off-scale") expect(status).toBe("late");
        expect(add(plan, state, late).state).toBe(state);
      }),
      { numRuns: 300 },
    );
  });

  it("merges two states into the state of all, where a method's states merge", () => {
    fc.assert(
      fc.property(arbitraryRows.map(ofOne), plans, fc.nat(), (rows, plan, cut) => {
        const { score, hold } = plan.sections;
        const fold = score.method.fold(score.parameters as never, { least: 1, most: 4, goal: 3 });
        fc.pre(hold.rule === "latest" && fold.merge !== undefined);
        const pieces = inOrder(rows);
        const at = cut % (pieces.length + 1);
        const older = addAll(plan, begin(plan, scale), pieces.slice(0, at));
        const newer = addAll(plan, begin(plan, scale), pieces.slice(at));
        const merged = bySteps(plan, saved(merge(plan, older, newer)));
        const whole = byColumns(plan, rows);
        expect(merged.slice(0, 2)).toEqual(whole.slice(0, 2));
        if (whole.length > 2) {
          expect(Math.abs((merged[2] as number) - (whole[2] as number))).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 500 },
    );
  });
});
