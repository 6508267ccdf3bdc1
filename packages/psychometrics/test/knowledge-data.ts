import { drawUniform, seedDraws } from "../src/numeric/index.ts";
import type {
  KnowledgeColumns,
  KnowledgeParameters,
} from "../src/bayesian-knowledge-tracing/index.ts";
import { readData } from "./vectors.ts";

/** The 200 learners and 1,999 responses that the reference fits are of. */
export function syntheticResponses(): KnowledgeColumns {
  const rows = readData("bkt_synthetic_200");
  const begins = rows.flatMap((row, at) =>
    row["user_id"] === rows[at - 1]?.["user_id"] ? [] : [at],
  );
  return {
    codes: Uint8Array.from(rows, (row) => Number(row["correct"])),
    offsets: Uint32Array.from([...begins, rows.length]),
  };
}

/** Responses drawn from the model. */
export function simulatedResponses(
  { prior, learn, guess, slip, forget }: KnowledgeParameters,
  {
    learners,
    length,
    seed,
  }: { readonly learners: number; readonly length: number; readonly seed: number },
): KnowledgeColumns {
  let state = seedDraws(seed);
  const chance = (probability: number): boolean => {
    const drawn = drawUniform(state);
    state = drawn.state;
    return drawn.value < probability;
  };
  const codes = new Uint8Array(learners * length);
  for (let learner = 0; learner < learners; learner += 1) {
    let known = chance(prior);
    for (let at = 0; at < length; at += 1) {
      codes[learner * length + at] = chance(known ? 1 - slip : guess) ? 1 : 0;
      known = known ? !chance(forget) : chance(learn);
    }
  }
  const offsets = Uint32Array.from({ length: learners + 1 }, (_, at) => at * length);
  return { codes, offsets };
}
