import type { EvidenceColumns } from "@whole-learner/mastery/batch";

/** Ten million rows of 4,000 learners and 100 competencies, 400,000 groups, unless the environment asks for fewer. */
export const rowCount = Number(process.env["BENCH_ROWS"] ?? 10_000_000);
const learners = Math.max(1, Math.round(rowCount / 2500));
export const competencies = 100;
export const groups = learners * competencies;
export const levelValues = Float64Array.of(1, 2, 3, 4);

/** Seeded numbers from 0 to 1: the linear congruence of Numerical Recipes, so that every run has the same rows. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Rows in no order at all: neither by group nor by time. */
export interface RandomRows {
  readonly learner: Uint32Array;
  readonly competency: Uint32Array;
  readonly levels: Uint8Array;
  readonly scores: Float64Array;
  readonly times: Float64Array;
}

export function randomRows(): RandomRows {
  const next = seeded(20_261_128);
  const rows: RandomRows = {
    learner: new Uint32Array(rowCount),
    competency: new Uint32Array(rowCount),
    levels: new Uint8Array(rowCount),
    scores: new Float64Array(rowCount),
    times: new Float64Array(rowCount),
  };
  for (let row = 0; row < rowCount; row += 1) {
    rows.learner[row] = Math.floor(next() * learners);
    rows.competency[row] = Math.floor(next() * competencies);
    rows.levels[row] = Math.floor(next() * 4);
    rows.scores[row] = 1 + 3 * next();
    // Seconds of two school years, so that times seldom tie.
    rows.times[row] = 1_700_000_000_000 + Math.floor(next() * 63_072_000) * 1000;
  }
  return rows;
}

export const levelColumns = ({
  learner,
  competency,
  levels,
  times,
}: RandomRows): EvidenceColumns => ({
  learner,
  competency,
  levels,
  times,
  learners,
  competencies,
});
