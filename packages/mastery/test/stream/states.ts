import { InvalidInputError } from "@whole-learner/core/issue";
import { compile } from "../../src/compile/compile.ts";
import type { MasteryFindings } from "../../src/issue/findings.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { add } from "../../src/stream/add.ts";
import { begin } from "../../src/stream/begin.ts";
import type { MasteryState, StreamPiece } from "../../src/stream/mastery-state.ts";
import { policyOf } from "../column-policies.ts";
import { type Row, scale } from "../rows.ts";

/** A row as a piece of a stream. What is undefined is not there. */
export const pieceOf = (row: Row, at: number): StreamPiece =>
  JSON.parse(
    JSON.stringify({
      id: `r${String(at).padStart(4, "0")}`,
      at: row.time,
      sequence: row.sequence,
      score: row.score,
      kind: row.kind,
      setting: row.setting,
      experience: row.experience,
      role: row.role,
      verified: row.verified,
    }),
  );

const saved = (state: MasteryState): MasteryState => JSON.parse(JSON.stringify(state));

/** A state once pieces were added to it, saved and read again now and then. */
export const addAll = (
  plan: Plan,
  state: MasteryState,
  pieces: readonly StreamPiece[],
): MasteryState =>
  pieces.reduce((so, piece, at) => {
    const { state: next, status } = add(plan, so, piece);
    if (status !== "added" && status !== "off-scale") throw new Error(`${piece.id} is ${status}`);
    return at % 8 === 0 ? saved(next) : next;
  }, saved(state));

/** A mean of everything. */
export const plan = compile(policyOf({}));

/** A piece, an instant after the beginning of time. */
export const piece = (id: string, fields: Partial<StreamPiece> = {}): StreamPiece => ({
  id,
  at: 1000,
  score: 2,
  ...fields,
});

/** The pieces that a state keeps. */
export const ids = ({ series }: MasteryState) => series?.map(({ id }) => id);

/** A state that keeps its pieces. */
export const keeping = begin(plan, scale, { keepSeries: true });

/** What is refused, and why. */
export const issuesOf = (act: () => unknown): readonly unknown[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError)
      return (error as InvalidInputError<MasteryFindings>).issues.map(({ code, path, data }) => [
        code,
        path,
        data,
      ]);
  }
  return [];
};

/** A state that has seen a piece in May. */
export const seenInMay = addAll(plan, begin(plan, scale), [
  piece("a", { at: Date.parse("2026-05-03") }),
]);
