import { describe, expect, it } from "vitest";
import { columnStatus } from "../../src/batch/column-status.ts";
import { determineColumns } from "../../src/batch/determine-columns.ts";
import { groupColumns } from "../../src/batch/group-columns.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { begin } from "../../src/stream/begin.ts";
import { finish } from "../../src/stream/finish.ts";
import type { MasteryState, StreamPiece } from "../../src/stream/mastery-state.ts";
import { merge } from "../../src/stream/merge.ts";
import { comparePlaces, placeOf } from "../../src/stream/place-of.ts";
import { atEdges, policiesOfColumns, policyOf, samples } from "../column-policies.ts";
import { columnsOf, type Row, scale } from "../rows.ts";
import { addAll, pieceOf } from "./states.ts";

/** Rows of one learner and competency, none of them after a day. */
const upTo = (rows: readonly Row[], day: string): readonly Row[] =>
  rows
    .map((row) => ({ ...row, learner: 0, competency: 0 }))
    .filter(({ time }) => time < Date.parse(day) + 86_400_000);

const inOrder = (pieces: readonly StreamPiece[]): readonly StreamPiece[] =>
  [...pieces].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));

const byColumns = (plan: Plan, rows: readonly Row[], asOf: string): readonly unknown[] => {
  const grouped = groupColumns(columnsOf(rows, "scores"));
  const { status, level, score } = determineColumns(plan, scale, grouped, { asOf, to: 1 });
  const said = columnStatus(status[0] as number);
  return said === "determined" ? [said, scale.levels[level[0] as number]?.id, score[0]] : [said];
};

const bySteps = (plan: Plan, state: MasteryState, asOf: string): readonly unknown[] => {
  const answer = finish(plan, state, asOf);
  return answer.status === "determined"
    ? [answer.status, answer.level, answer.score]
    : [answer.status];
};

describe("a stream says what columns say", () => {
  it.each(policiesOfColumns)("piece by piece, with %s", (_, sections) => {
    const plan = compile(policyOf(sections));
    const asOf = "2026-06-30";
    // Few pieces as well: a level that holds is one that was reached early.
    for (const some of [samples[0], samples[1].slice(0, 9), atEdges]) {
      const rows = upTo(some, asOf);
      const state = addAll(plan, begin(plan, scale), inOrder(rows.map(pieceOf)));
      expect(bySteps(plan, state, asOf)).toEqual(byColumns(plan, rows, asOf));
    }
    // In whatever order they come, where pieces are kept; and on a day that only some of them had happened by.
    const rows = upTo(samples[0], "2026-05-02");
    const kept = addAll(plan, begin(plan, scale, { keepSeries: true }), rows.map(pieceOf));
    expect(bySteps(plan, kept, "2026-05-02")).toEqual(byColumns(plan, rows, "2026-05-02"));
  });
  it.each(policiesOfColumns)("in two states that are merged, with %s", (_, sections) => {
    const plan = compile(policyOf(sections));
    const asOf = "2026-06-30";
    const { score, hold } = plan.sections;
    const fold = score.method.fold(score.parameters as never, { least: 1, most: 4, goal: 3 });
    const merges = hold.rule === "latest" && fold.merge !== undefined;
    const rows = upTo(samples[0], asOf);
    const pieces = inOrder(rows.map(pieceOf));
    for (const cut of [0, 3, pieces.length]) {
      const [older, newer] = [pieces.slice(0, cut), pieces.slice(cut)].map((part) =>
        addAll(plan, begin(plan, scale), part),
      ) as [MasteryState, MasteryState];
      if (older.series === null && !merges) continue;
      // Sums of sums may differ in their last bits.
      const [status, level, number] = bySteps(plan, merge(plan, older, newer), asOf);
      const expected = byColumns(plan, rows, asOf);
      expect([status, level]).toEqual([expected[0], expected[1]]);
      expect(Number(number ?? 0)).toBeCloseTo(Number(expected[2] ?? 0), 12);
    }
  });
});
