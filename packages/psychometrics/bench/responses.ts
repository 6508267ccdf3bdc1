import type { KnowledgeColumns } from "@whole-learner/psychometrics/bayesian-knowledge-tracing";

/** Seeded numbers from 0 to 1: the linear congruence of Numerical Recipes, so that every run has the same rows. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Right and wrong responses of learners who learn, as the model has it; groups of `length` responses, or of half to one and a half of it. */
export function responsesOf(rows: number, length: number): KnowledgeColumns {
  const next = seeded(20_261_128);
  const codes = new Uint8Array(rows);
  const offsets = [0];
  let row = 0;
  while (row < rows) {
    const end = Math.min(rows, row + Math.round(length * (0.5 + next())));
    let known = next() < 0.3;
    for (; row < end; row += 1) {
      codes[row] = next() < (known ? 0.9 : 0.2) ? 1 : 0;
      known ||= next() < 0.15;
    }
    offsets.push(row);
  }
  return { codes, offsets: Uint32Array.from(offsets) };
}
