import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { filterKnowledge } from "./filter-knowledge.ts";
import { knowledgeByGroup } from "./knowledge-by-group.ts";
import { knowledgeByResponse } from "./knowledge-by-response.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import { type KnowledgeModel, knowledgeModel, missingResponse } from "./knowledge-model.ts";
import { defaultKnowledgeParameters } from "./knowledge-parameters.ts";

const names = ["pKnownBefore", "pCorrect", "pKnownAfterEvidence", "pKnownAfterTransition"] as const;

/** Both loops over columns against the filter, bit by bit. */
function compare(model: KnowledgeModel, columns: KnowledgeColumns): void {
  const { codes, offsets, priors, weights } = columns;
  const groups = offsets.length - 1;
  const shift = offsets[0] as number;
  const rows = (offsets[groups] as number) - shift;
  const last = new Float64Array(groups);
  knowledgeByGroup(model, columns, last);
  const out = Object.fromEntries(names.map((name) => [name, new Float64Array(rows).fill(-1)]));
  knowledgeByResponse(model, columns, out);
  for (let group = 0; group < groups; group += 1) {
    const [from = 0, to = 0] = offsets.subarray(group, group + 2);
    const trace = filterKnowledge(model, [...codes.subarray(from, to)], {
      ...(priors === undefined ? {} : { prior: priors[group] as number }),
      ...(weights === undefined ? {} : { weights: [...weights.subarray(from, to)] }),
    });
    if (trace.status === "not-computable") {
      expect(last[group]).toBeNaN();
      const place = from - shift + trace.at;
      expect(out["pKnownBefore"]?.[place]).not.toBeNaN();
      expect(out["pCorrect"]?.[place]).not.toBeNaN();
      expect(out["pKnownAfterEvidence"]?.[place]).toBeNaN();
      expect(out["pKnownAfterTransition"]?.[place]).toBeNaN();
      continue;
    }
    expect(last[group]).toBe(trace.pKnownAfterEvidence.at(-1) ?? Number.NaN);
    for (const name of names) {
      expect([...(out[name]?.subarray(from - shift, to - shift) ?? [])]).toEqual(trace[name]);
    }
  }
}

const model = knowledgeModel(defaultKnowledgeParameters);
const run = (count: number, codeAt: (row: number) => number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, row) => codeAt(row));
const mixed = run(4000, (row) => ((row * row) % 11 < 6 ? 1 : row % 13 === 0 ? missingResponse : 0));

describe("loops over columns give the filter's bits", () => {
  it.each<[string, KnowledgeModel, KnowledgeColumns]>([
    [
      "groups, an empty one among them",
      model,
      { codes: mixed, offsets: Uint32Array.of(0, 1, 1, 3, 40) },
    ],
    ["rows before the first group", model, { codes: mixed, offsets: Uint32Array.of(7, 9, 200) }],
    ["no group", model, { codes: mixed, offsets: Uint32Array.of(5) }],
    ["a group of thousands", model, { codes: mixed, offsets: Uint32Array.of(0, 4000) }],
    [
      "forgetting",
      knowledgeModel({ ...defaultKnowledgeParameters, forget: 0.07 }),
      { codes: mixed, offsets: Uint32Array.of(0, 10, 300, 2000) },
    ],
    [
      "so many right ones that doubles end",
      model,
      { codes: run(1500, () => 1), offsets: Uint32Array.of(0, 1500) },
    ],
    [
      "right ones, then wrong ones until the two are even again",
      knowledgeModel({ ...defaultKnowledgeParameters, learn: 0 }),
      { codes: run(900, (row) => (row < 400 ? 1 : 0)), offsets: Uint32Array.of(0, 450, 900) },
    ],
    [
      "numbers at the ends of what is allowed",
      knowledgeModel({ prior: 1e-100, learn: 1e-100, guess: 1e-100, slip: 0.5, forget: 1e-90 }),
      { codes: mixed, offsets: Uint32Array.of(0, 10, 60, 160) },
    ],
    [
      "levels with ratios above 1",
      knowledgeModel(defaultKnowledgeParameters, {
        known: [1, 2, 30, 1e20],
        unknown: [5, 2, 1, 1e-10],
      }),
      { codes: run(100, (row) => (row * 7) % 4), offsets: Uint32Array.of(0, 30, 100) },
    ],
    [
      "the learners' own priors, at the ends and beyond what a block may start from",
      model,
      {
        codes: mixed,
        offsets: Uint32Array.of(0, 10, 20, 30, 40, 50),
        priors: Float64Array.of(0, 1, 0.5, 1e-100, 1 - 2 ** -53),
      },
    ],
    [
      "weights",
      model,
      {
        codes: mixed,
        offsets: Uint32Array.of(0, 4, 8),
        weights: Float64Array.of(1, 0.5, 0, 2, 1, 1, 3, 0.1),
      },
    ],
    [
      "impossible evidence, early and late",
      knowledgeModel({ prior: 0, learn: 0, guess: 0, slip: 0.1, forget: 0 }),
      { codes: Uint8Array.of(1, 0, 0, 1, 0, 0, 0), offsets: Uint32Array.of(0, 2, 5, 7) },
    ],
    [
      "likelihoods of one code",
      knowledgeModel(defaultKnowledgeParameters, { known: [0.5], unknown: [0.25] }),
      { codes: Uint8Array.of(0, 0, 255), offsets: Uint32Array.of(0, 3) },
    ],
  ])("%s", (_name, of, columns) => {
    compare(deepFreeze(of), columns);
  });

  it("writes only the columns that are there, and as many groups as there is room for", () => {
    const columns = { codes: mixed, offsets: Uint32Array.of(0, 2, 5) };
    const pCorrect = new Float64Array(6).fill(-1);
    knowledgeByResponse(model, columns, { pCorrect });
    expect(pCorrect[4]).toBeGreaterThan(0);
    expect(pCorrect[5]).toBe(-1);
    const first = new Float64Array(1);
    knowledgeByGroup(model, columns, first);
    expect(first[0]).toBeGreaterThan(0);
    knowledgeByGroup(model, { codes: mixed, offsets: new Uint32Array(0) }, new Float64Array(0));
    knowledgeByResponse(model, { codes: mixed, offsets: new Uint32Array(0) }, { pCorrect });
  });
});

describe("columns that do not go together are refused by name", () => {
  const codes = Uint8Array.of(1, 0, 1);
  it.each<[string, KnowledgeColumns]>([
    ["out is for 2 groups, offsets for 1", { codes, offsets: Uint32Array.of(0, 3) }],
    ["offsets fall after group 1", { codes, offsets: Uint32Array.of(0, 3, 2) }],
    ["offsets end at 4, codes at 3", { codes, offsets: Uint32Array.of(0, 1, 4) }],
    [
      "offsets end at 3, weights at 2",
      { codes, offsets: Uint32Array.of(0, 1, 3), weights: Float64Array.of(1, 1) },
    ],
    [
      "groups are 2, priors 1",
      { codes, offsets: Uint32Array.of(0, 1, 3), priors: Float64Array.of(1) },
    ],
    ["priors[1] is 2", { codes, offsets: Uint32Array.of(0, 1, 3), priors: Float64Array.of(1, 2) }],
    ["response is 2", { codes: Uint8Array.of(0, 1, 2), offsets: Uint32Array.of(0, 1, 3) }],
    ["response is 7", { codes: Uint8Array.of(7, 1, 1), offsets: Uint32Array.of(0, 1, 3) }],
    [
      "weight is -1",
      { codes, offsets: Uint32Array.of(0, 1, 3), weights: Float64Array.of(1, 1, -1) },
    ],
  ])("%s", (message, columns) => {
    const ask = (): void => knowledgeByGroup(model, columns, new Float64Array(2));
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
    if (message.startsWith("out")) return;
    const rows = { pCorrect: new Float64Array(4) };
    expect(() => knowledgeByResponse(model, columns, rows)).toThrow(message);
  });

  it("a column of results that is too short", () => {
    const columns = { codes, offsets: Uint32Array.of(0, 1, 3) };
    const ask = (): void => {
      knowledgeByResponse(model, columns, { pKnownBefore: new Float64Array(2) });
    };
    expect(ask).toThrow("pKnownBefore is 2 long, for 3 rows");
    const none = new Float64Array(3);
    expect(() => knowledgeByResponse(model, columns, { pKnownBefore: none })).not.toThrow();
  });
});
