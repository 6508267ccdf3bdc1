import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterKnowledge, type KnowledgeTrace } from "./filter-knowledge.ts";
import { knowledgeModel } from "./knowledge-model.ts";
import {
  applyKnowledgeSegment,
  emptyKnowledgeSegment,
  extendKnowledgeSegment,
  mergeKnowledgeSegments,
} from "./knowledge-segment.ts";
import { startKnowledge } from "./knowledge-state.ts";
import { readKnowledge } from "./read-knowledge.ts";
import { smoothKnowledge } from "./smooth-knowledge.ts";
import { updateKnowledge } from "./update-knowledge.ts";

const probability = fc.double({ min: 1e-6, max: 1, noNaN: true });
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const anyParameters = fc.record({
  prior: inside,
  learn: probability,
  guess: inside,
  slip: inside,
  forget: fc.oneof(fc.constant(0), probability),
});
/** g + s < 1, and nothing is forgotten. */
const soundParameters = fc
  .record({ prior: inside, learn: probability, guess: inside, share: inside })
  .map(({ share, ...others }) => ({ ...others, slip: share * (1 - others.guess), forget: 0 }))
  .filter(({ slip }) => slip > 0.0005);
const response = fc.constantFrom(0, 1, null);
const responses = fc.array(response, { minLength: 1, maxLength: 60 });

const trace = (
  parameters: Parameters<typeof knowledgeModel>[0],
  given: readonly (number | null)[],
): KnowledgeTrace => {
  const found = filterKnowledge(knowledgeModel(parameters), given);
  if (found.status !== "computed") throw new Error("computed was expected");
  return found;
};

describe("laws of knowledge tracing", () => {
  it("probabilities are from 0 to 1", () => {
    fc.assert(
      fc.property(anyParameters, responses, (parameters, given) => {
        const { logLikelihood, status: _, ...lists } = trace(parameters, given);
        for (const value of Object.values(lists).flat()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(logLikelihood).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it("what is foretold of all responses adds up to 1, and the log-likelihood is made of it", () => {
    fc.assert(
      fc.property(anyParameters, responses, (parameters, given) => {
        const model = knowledgeModel(parameters);
        let state = startKnowledge(model);
        let sum = 0;
        for (const one of given) {
          const read = readKnowledge(model, state);
          if (read.status !== "computed") throw new Error("computed was expected");
          const [wrong = 0, right = 0] = read.nextResponse;
          expect(wrong + right).toBeCloseTo(1, 12);
          if (one !== null) sum += Math.log(one === 1 ? right : wrong);
          state = updateKnowledge(model, state, one);
        }
        expect(trace(parameters, given).logLikelihood).toBeCloseTo(sum, 9);
      }),
    );
  });

  it("a right response instead of a wrong one never lowers what is known, when nothing is forgotten", () => {
    fc.assert(
      fc.property(soundParameters, responses, fc.nat(), (parameters, given, place) => {
        const at = place % given.length;
        const wrong = trace(
          parameters,
          given.map((one, row) => (row === at ? 0 : one)),
        );
        const right = trace(
          parameters,
          given.map((one, row) => (row === at ? 1 : one)),
        );
        for (let row = at; row < given.length; row += 1) {
          const after = "pKnownAfterEvidence";
          const next = "pKnownAfterTransition";
          expect((right[after][row] ?? -1) + 1e-13).toBeGreaterThanOrEqual(wrong[after][row] ?? 2);
          expect((right[next][row] ?? -1) + 1e-13).toBeGreaterThanOrEqual(wrong[next][row] ?? 2);
        }
      }),
    );
  });

  it("a right response more never lowers what is known, when nothing is forgotten", () => {
    fc.assert(
      fc.property(soundParameters, responses, (parameters, given) => {
        const before = trace(parameters, given);
        const more = trace(parameters, [...given, 1]);
        for (const name of ["pKnownAfterEvidence", "pKnownAfterTransition"] as const) {
          expect((more[name].at(-1) ?? -1) + 1e-13).toBeGreaterThanOrEqual(
            before[name].at(-1) ?? 2,
          );
        }
      }),
    );
  });

  it("two stretches merged are the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.array(fc.tuple(response, fc.constantFrom(1, 1, 0.5, 2)), { maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (parameters, given, one, other) => {
          const model = knowledgeModel(parameters);
          const stretch = (from: number, to: number) =>
            given
              .slice(from, to)
              .reduce(
                (segment, [code, weight]) => extendKnowledgeSegment(model, segment, code, weight),
                emptyKnowledgeSegment,
              );
          const [first = 0, second = 0] = [one, other]
            .map((place) => place % (given.length + 1))
            .sort((a, b) => a - b);
          const parts = [stretch(0, first), stretch(first, second), stretch(second, given.length)];
          const [a, b, c] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
          const merge = mergeKnowledgeSegments;
          const start = startKnowledge(model);
          const whole = given.reduce(
            (state, [code, weight]) => updateKnowledge(model, state, code, weight),
            start,
          );
          const wanted = readKnowledge(model, whole);
          if (wanted.status !== "computed") throw new Error("computed was expected");
          const ways = [
            applyKnowledgeSegment(model, start, merge(model, merge(model, a, b), c)),
            applyKnowledgeSegment(model, start, merge(model, a, merge(model, b, c))),
            parts.reduce((state, part) => applyKnowledgeSegment(model, state, part), start),
          ];
          for (const state of ways) {
            const found = readKnowledge(model, state);
            if (found.status !== "computed") throw new Error("computed was expected");
            expect(state.steps).toBe(whole.steps);
            expect(found.pKnownAfterEvidence / wanted.pKnownAfterEvidence).toBeCloseTo(1, 11);
            expect(found.pKnownAfterTransition).toBeCloseTo(wanted.pKnownAfterTransition, 12);
            expect(found.logLikelihood).toBeCloseTo(wanted.logLikelihood, 9);
          }
        },
      ),
    );
  });

  it("the smoother equals all paths of knowing and not knowing, added up", () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.array(response, { minLength: 1, maxLength: 7 }),
        (parameters, given) => {
          const found = smoothKnowledge(knowledgeModel(parameters), given);
          if (found.status !== "computed") throw new Error("computed was expected");
          const { prior, learn, guess, slip, forget } = parameters;
          const known = given.map(() => 0);
          let total = 0;
          for (let path = 0; path < 2 ** given.length; path += 1) {
            let weight = 1;
            const is = (row: number): boolean => ((path >> row) & 1) === 1;
            for (const [row, one] of given.entries()) {
              if (row === 0) weight *= is(0) ? prior : 1 - prior;
              else if (is(row - 1)) weight *= is(row) ? 1 - forget : forget;
              else weight *= is(row) ? learn : 1 - learn;
              if (one !== null) {
                const right = is(row) ? 1 - slip : guess;
                weight *= one === 1 ? right : 1 - right;
              }
            }
            total += weight;
            for (const row of known.keys()) if (is(row)) known[row] = (known[row] ?? 0) + weight;
          }
          for (const [row, sum] of known.entries()) {
            expect(found.pKnown[row]).toBeCloseTo(sum / total, 11);
          }
          const filtered = trace(parameters, given).pKnownAfterEvidence.at(-1);
          expect(found.pKnown.at(-1)).toBe(filtered);
        },
      ),
    );
  });
});
