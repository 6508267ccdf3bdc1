import { describe, expect, it } from "vitest";
import { syntheticResponses } from "../../test/knowledge-data.ts";
import { fitted } from "../../test/fitted.ts";
import { sampleQuantile } from "../numeric/sample-quantile.ts";
import { filterKnowledge } from "./filter-knowledge.ts";
import { fitKnowledge } from "./fit-knowledge.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import { knowledgeModel, missingResponse } from "./knowledge-model.ts";
import { knownBetween } from "./known-between.ts";
import { redrawnKnowledge } from "./redrawn-knowledge.ts";

const columns = syntheticResponses();
const fixed = { prior: 0.3, forget: 0 };
const fit = fitted(fitKnowledge(columns, { fixed }));
const options = { seed: 7, samples: 40, tolerance: 1e-6, fixed };

const answersOf = ({ codes, offsets }: KnowledgeColumns, learner: number): (number | null)[] =>
  [...codes.subarray(offsets[learner], offsets[learner + 1])].map((code) =>
    code === missingResponse ? null : code,
  );

describe("how far what is known may be off", () => {
  const between = knownBetween(columns, fit, options);

  it("goes between the quantiles of what each class drawn again says of the learner", () => {
    const { drawn, tail } = redrawnKnowledge(columns, fit, options);
    // Two learners by the filter, of every class.
    for (const learner of [0, 3]) {
      const answers = answersOf(columns, learner);
      const known = (parameters: (typeof drawn)[number]): number => {
        const trace = filterKnowledge(knowledgeModel(parameters), answers as (0 | 1 | null)[]);
        return trace.status === "computed" ? (trace.pKnownAfterEvidence.at(-1) as number) : -1;
      };
      const values = drawn.map(known).sort((a, b) => a - b);
      expect(between[learner]?.pKnown).toBeCloseTo(known(fit.parameters), 12);
      expect(between[learner]?.lower).toBeCloseTo(sampleQuantile(values, tail), 12);
      expect(between[learner]?.upper).toBeCloseTo(sampleQuantile(values, 1 - tail), 12);
    }
  });

  it("has one for every learner, wider where more is to be covered, the same by the same seed", () => {
    expect(between).toHaveLength(columns.offsets.length - 1);
    expect(knownBetween(columns, fit, options)).toEqual(between);
    expect(knownBetween(columns, fit, { ...options, seed: 8 })).not.toEqual(between);
    const half = knownBetween(columns, fit, { ...options, level: 0.5 });
    for (const [learner, { lower, upper }] of half.entries()) {
      expect(lower).toBeGreaterThanOrEqual(between[learner]?.lower as number);
      expect(upper).toBeLessThanOrEqual(between[learner]?.upper as number);
    }
  });

  it("is nothing of a learner without responses", () => {
    const withOne = {
      codes: columns.codes,
      offsets: Uint32Array.of(...columns.offsets, columns.codes.length),
    };
    const last = knownBetween(withOne, fit, options).at(-1);
    expect(last).toEqual({ pKnown: Number.NaN, lower: Number.NaN, upper: Number.NaN });
  });

  it.each([1, 2.5])("refuses %d classes", (samples) => {
    expect(() => knownBetween(columns, fit, { ...options, samples })).toThrow(
      `samples is ${samples}: it is a whole number from 2 on`,
    );
  });
});
