import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitAdditive } from "./additive-factors.ts";
import { fitPerformance } from "./performance-factors.ts";
import type { PracticeColumns, PracticeEstimate } from "./practice-columns.ts";

/** Answers of up to six learners to up to three skills; some skills are hardly answered, or always right. */
const practice: fc.Arbitrary<PracticeColumns> = fc
  .array(
    fc.record({
      learner: fc.integer({ min: 0, max: 5 }),
      skill: fc.integer({ min: 0, max: 2 }),
      outcome: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 4, maxLength: 60 },
  )
  .map((rows) => ({
    outcomes: Uint8Array.from(rows, ({ outcome }) => outcome),
    learners: Uint32Array.from(rows, ({ learner }) => learner),
    skills: Uint32Array.from(rows, ({ skill }) => skill),
  }));

const ridges = fc.constantFrom(1e-4, 1e-2, 0.5, 10);

interface Agreed {
  readonly logLikelihood: number;
  readonly penalisedLogLikelihood: number;
  readonly path: readonly number[];
  readonly iterations: number;
  readonly skills: readonly Readonly<Record<string, PracticeEstimate>>[];
}

function expectClimb(fit: Agreed, ridge: number): void {
  for (const [at, value] of fit.path.entries()) {
    if (at > 0) expect(value).toBeGreaterThanOrEqual(fit.path[at - 1] as number);
  }
  expect(fit.path).toHaveLength(fit.iterations + 1);
  expect(fit.path.at(-1)).toBe(fit.penalisedLogLikelihood);
  const squares = fit.skills
    .flatMap((skill) => Object.values(skill))
    .reduce((sum, { value }) => sum + value * value, 0);
  expect(fit.penalisedLogLikelihood).toBeCloseTo(fit.logLikelihood - (ridge / 2) * squares, 8);
}

describe("a penalised fit of practice never lowers what it maximises, and says what that is", () => {
  let tried = 0;

  it("performance factors", () => {
    fc.assert(
      fc.property(practice, ridges, (columns, ridge) => {
        const fit = fitPerformance(columns, ridge);
        if (fit.status === "not-computable") return;
        tried += 1;
        expectClimb(fit, ridge);
      }),
    );
    expect(tried).toBeGreaterThan(50);
  });

  it.each(["none", "random"] as const)("additive factors, learners %s", (learners) => {
    fc.assert(
      fc.property(practice, ridges, (columns, ridge) => {
        const fit = fitAdditive(columns, { learners, ridge });
        if (fit.status !== "not-computable") expectClimb(fit, ridge);
      }),
      { numRuns: learners === "none" ? 100 : 40 },
    );
  });
});
