import type { EvidenceColumns } from "../src/batch/evidence-columns.ts";

/** Rows of two learners and two competencies, not in the order of time. */
export const columns = {
  learner: Uint32Array.of(1, 0, 1, 1),
  competency: Uint32Array.of(0, 1, 0, 0),
  scores: Float64Array.of(4, 2.5, 1, 1.25),
  times: Float64Array.of(3000, 2000, 1000, 3000),
} satisfies EvidenceColumns;
