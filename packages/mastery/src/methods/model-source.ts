import type { Settled } from "./parameter.ts";

/** Where a model's parameters come from, and what its probability is compared with: parameters that every statistical method has. */
export const modelSource = {
  source: {
    kind: "choice",
    of: ["default", "published", "fitted"],
    default: "default",
    meaning:
      "Where the parameters come from: nobody's estimate (the result is an index), a publication, or a fit to learners.",
  },
  sample: {
    kind: "integer",
    least: 0,
    most: 1_000_000_000,
    default: 0,
    meaning: "How many learners the parameters were fitted to.",
  },
  fittedOn: {
    kind: "text",
    default: "unknown",
    meaning: "The day on which they were fitted: 2026-05-01.",
  },
  population: {
    kind: "text",
    default: "unknown",
    meaning: "Who those learners were.",
  },
  threshold: {
    kind: "number",
    above: 0.5,
    below: 1,
    default: 0.8,
    meaning:
      "The probability from which the target counts as reached; below 1 less this, as not yet; between them nothing is decided.",
  },
} as const;

/** What a policy says of where a model comes from. */
export type ModelSource = Settled<typeof modelSource>;
