import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import { filterKnowledge } from "./filter-knowledge.ts";
import { knowledgeModel, likelihoodsAtCut } from "./knowledge-model.ts";
import { defaultKnowledgeParameters, type KnowledgeParameters } from "./knowledge-parameters.ts";
import { smoothKnowledge } from "./smooth-knowledge.ts";

interface FilterCase {
  readonly name: string;
  readonly params: KnowledgeParameters;
  readonly responses: readonly (number | null)[];
  readonly expected: Record<string, number | readonly number[]>;
}

const { cases } = readVectors<{ readonly cases: readonly FilterCase[] }>("bkt_filter");
const model = knowledgeModel(defaultKnowledgeParameters);
const at = (prior: number, learn: number, guess: number, slip: number, forget = 0) =>
  knowledgeModel({ prior, learn, guess, slip, forget });

describe("every number of pyBKT's filter, its likelihood as a double (cross-checked with the closed form)", () => {
  it.each(cases.map((one) => [`${one.name}, ${one.responses.length} responses`, one] as const))(
    "%s",
    (_name, { params, responses, expected }) => {
      const trace = filterKnowledge(knowledgeModel(params), deepFreeze([...responses]));
      if (trace.status !== "computed") throw new Error("computed was expected");
      for (const [name, value] of Object.entries(expected)) {
        const found = trace[name as "pCorrect"];
        const pairs =
          typeof value === "number"
            ? [[found, value]]
            : value.map((one, row) => [found[row], one] as const);
        for (const [got, wanted] of pairs) {
          expect(Math.abs(Number(got) - Number(wanted))).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(Number(wanted))),
          );
        }
      }
    },
  );
});

describe("parameters at their ends", () => {
  it.each([
    // slip 0, then wrong: the skill was not known (closed form).
    ["slip 0", at(0.5, 0.2, 0.2, 0), [1, 0, 1], [5 / 6, 0, 5 / 9]],
    // guess 0, then right: the skill is known, and stays so.
    ["guess 0", at(0.5, 0.2, 0, 0.1), [0, 1, 0], [1 / 11, 1, 1]],
    ["prior 0, learn 0", at(0, 0, 0.2, 0.1), [1, 1, 0], [0, 0, 0]],
    ["prior 1, forget 0", at(1, 0.3, 0.2, 0.1), [0, 0, 0], [1, 1, 1]],
    ["learn 1", at(0.5, 1, 0.5, 0.5), [1, 0], [0.5, 1]],
    ["forget 1", at(0.5, 0, 0.5, 0.5, 1), [1, 0], [0.5, 0]],
    ["guess and slip say nothing", at(0.25, 0, 0.5, 0.5), [1, 0, 1], [0.25, 0.25, 0.25]],
  ])("%s", (_name, edge, responses, after) => {
    const trace = filterKnowledge(edge, responses);
    expect(trace.status).toBe("computed");
    if (trace.status !== "computed") return;
    for (const [row, wanted] of after.entries()) {
      expect(trace.pKnownAfterEvidence[row]).toBeCloseTo(wanted, 15);
    }
  });

  it.each([
    // Not known, never learned, and no guess: a right response cannot be.
    ["right", at(0, 0, 0, 0.1), [0, null, 1, 0], 2],
    ["wrong", at(1, 0.1, 0.2, 0), [1, 0], 1],
    ["both, the first", at(0.5, 0.1, 0, 1), [1, 1], 0],
  ])(
    "a response that is impossible is told with its place: %s",
    (_name, edge, responses, place) => {
      const impossible = { status: "not-computable", reason: "impossible-evidence", at: place };
      expect(filterKnowledge(edge, responses)).toEqual(impossible);
      expect(smoothKnowledge(edge, responses)).toEqual(impossible);
    },
  );
});

describe("a run is read", () => {
  it("of no responses to nothing", () => {
    expect(filterKnowledge(model, [])).toEqual({
      status: "computed",
      pKnownBefore: [],
      pCorrect: [],
      pKnownAfterEvidence: [],
      pKnownAfterTransition: [],
      logLikelihood: 0,
    });
  });

  it("from a learner's own prior", () => {
    const own = filterKnowledge(model, [1, 0], { prior: 0.5 });
    expect(own).toEqual(filterKnowledge(at(0.5, 0.1, 0.2, 0.1), [1, 0]));
  });

  it("with weights: none is a missing response, two are two responses at once, a half goes half the way", () => {
    const frozen = at(0.3, 0, 0.2, 0.1);
    const after = (responses: readonly (number | null)[], weights?: readonly number[]): number => {
      const trace = filterKnowledge(frozen, responses, weights === undefined ? {} : { weights });
      return trace.status === "computed" ? (trace.pKnownAfterEvidence.at(-1) ?? -1) : -1;
    };
    expect(after([1, 0], [1, 0])).toBe(after([1, null]));
    expect(after([1], [2])).toBeCloseTo(after([1, 1]), 14);
    expect(after([1, 1], [0.5, 0.5])).toBeCloseTo(after([1]), 14);
  });

  it("by codes of levels, a cut between them", () => {
    const cut = knowledgeModel(
      defaultKnowledgeParameters,
      likelihoodsAtCut(defaultKnowledgeParameters, [false, false, true, true]),
    );
    const levels = filterKnowledge(cut, [0, 1, 2, 3, 3, null]);
    const plain = filterKnowledge(model, [0, 0, 1, 1, 1, null]);
    if (levels.status !== "computed" || plain.status !== "computed") throw new Error("computed");
    expect(levels.pKnownAfterEvidence).toEqual(plain.pKnownAfterEvidence);
    expect(levels.logLikelihood).toBe(plain.logLikelihood);
  });

  it("by likelihoods of which only the ratio counts", () => {
    const ratio = knowledgeModel(defaultKnowledgeParameters, { known: [1, 9], unknown: [8, 2] });
    const levels = filterKnowledge(ratio, [0, 1, 1]);
    const plain = filterKnowledge(model, [0, 1, 1]);
    if (levels.status !== "computed" || plain.status !== "computed") throw new Error("computed");
    for (const [row, wanted] of plain.pKnownAfterEvidence.entries()) {
      expect(levels.pKnownAfterEvidence[row]).toBeCloseTo(wanted, 14);
    }
  });
});

describe("what no caller may ask is refused by name", () => {
  const { prior: _, ...others } = defaultKnowledgeParameters;
  it.each<[string, () => unknown]>([
    ["weights are 1, responses 2", () => filterKnowledge(model, [1, 1], { weights: [1] })],
    ["weights are 1, responses 2", () => smoothKnowledge(model, [1, 1], { weights: [1] })],
    ["response is 2: the model has codes 0 to 1", () => filterKnowledge(model, [2])],
    ["response is -1: the model has codes 0 to 1", () => filterKnowledge(model, [-1])],
    ["weight is -1: it", () => filterKnowledge(model, [1], { weights: [-1] })],
    ["weight is NaN: it", () => filterKnowledge(model, [1], { weights: [Number.NaN] })],
    ["weight is Infinity: it", () => filterKnowledge(model, [1], { weights: [1 / 0] })],
    ["weight is 191: 0.1 to", () => filterKnowledge(model, [0], { weights: [191] })],
    ["prior is 1.5: a", () => filterKnowledge(model, [1], { prior: 1.5 })],
    ["prior is -0.1: a", () => filterKnowledge(model, [1], { prior: -0.1 })],
    ["prior is NaN: a", () => knowledgeModel({ ...others, prior: Number.NaN })],
    ["learn is 2: a", () => knowledgeModel({ ...defaultKnowledgeParameters, learn: 2 })],
    ["guess is 1e-101: a", () => knowledgeModel({ ...defaultKnowledgeParameters, guess: 1e-101 })],
    ["slip is -1: a", () => knowledgeModel({ ...defaultKnowledgeParameters, slip: -1 })],
    ["forget is 1.1: a", () => knowledgeModel({ ...defaultKnowledgeParameters, forget: 1.1 })],
    [
      "likelihoods are of 0 and 0 codes",
      () => knowledgeModel(defaultKnowledgeParameters, { known: [], unknown: [] }),
    ],
    [
      "likelihoods are of 2 and 1 codes",
      () => knowledgeModel(defaultKnowledgeParameters, { known: [1, 1], unknown: [1] }),
    ],
    [
      "likelihoods are of 256 and 256 codes",
      () => {
        const many = Array<number>(256).fill(0.5);
        return knowledgeModel(defaultKnowledgeParameters, { known: many, unknown: many });
      },
    ],
    [
      "a likelihood is Infinity",
      () => knowledgeModel(defaultKnowledgeParameters, { known: [1 / 0], unknown: [1] }),
    ],
    [
      "a likelihood is 1e-101",
      () => knowledgeModel(defaultKnowledgeParameters, { known: [1], unknown: [1e-101] }),
    ],
  ])("%s", (message, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  it("but for the ends themselves", () => {
    const ends = { known: [0, 1e100], unknown: [1e-100, 0] };
    expect(knowledgeModel({ ...defaultKnowledgeParameters, guess: 1e-100 }, ends).likelihoods).toBe(
      ends,
    );
    expect(filterKnowledge(model, [0], { weights: [190] }).status).toBe("computed");
  });
});
