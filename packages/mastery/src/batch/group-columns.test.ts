import { describe, expect, it } from "vitest";
import { scale } from "../../test/rows.ts";
import { codesOf } from "../../test/codes-of.ts";
import { policy } from "../../test/school.ts";
import { compile } from "../compile/compile.ts";
import { emptyColumns } from "./determined-columns.ts";
import { determineColumns } from "./determine-columns.ts";
import type { EvidenceColumns } from "./evidence-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { columns } from "../../test/few-columns.ts";

describe("grouping", () => {
  it("orders by time and keeps rows of one instant as they came", () => {
    const { offsets, scores, times, learners, competencies, ...rest } = groupColumns(columns);
    expect([learners, competencies]).toEqual([2, 2]);
    expect([...offsets]).toEqual([0, 0, 1, 4, 4]);
    expect([...(scores ?? [])]).toEqual([2.5, 1, 4, 1.25]);
    expect([...(times ?? [])]).toEqual([2000, 1000, 3000, 3000]);
    expect(rest).toEqual({
      least: 1,
      most: 4,
      onGrid: true,
      oldest: 1000,
      newest: 3000,
      setAside: [],
    });
  });

  it("orders rows of one instant by sequence, with all that they carry", () => {
    const { scores, kinds, weights } = groupColumns({
      ...columns,
      sequences: Float64Array.of(2, 0, 0, 1),
      weights: Float64Array.of(1, 2, 3, 4),
      kinds: { codes: Uint8Array.of(0, 1, 2, 3), names: ["a", "b", "c", undefined] },
    });
    expect([...(scores ?? [])]).toEqual([2.5, 1, 1.25, 4]);
    expect([...(weights ?? [])]).toEqual([2, 3, 4, 1]);
    expect(kinds).toEqual({ codes: Uint8Array.of(1, 2, 3, 0), names: ["a", "b", "c", undefined] });
  });

  it("leaves rows without times as they came, and its input as it was", () => {
    const { times: _, ...untimed } = columns;
    expect([...(groupColumns(untimed as EvidenceColumns).scores ?? [])]).toEqual([2.5, 4, 1, 1.25]);
    expect([...(columns.scores ?? [])]).toEqual([4, 2.5, 1, 1.25]);
  });

  it("sorts a long group and groups of many learners", () => {
    const rows = 3000;
    const times = Float64Array.from({ length: rows }, (_, row) => (row * 7919) % 1009);
    const one = groupColumns({
      learner: new Uint32Array(rows),
      competency: new Uint32Array(rows),
      scores: Float64Array.from({ length: rows }, (_, row) => row),
      times,
    });
    const order = Array.from(times.keys()).sort(
      (a, b) => (times[a] as number) - (times[b] as number) || a - b,
    );
    expect([...(one.scores ?? [])]).toEqual(order);
    const learner = Uint32Array.from({ length: rows }, (_, row) => (row * 7919) % 1_200_011);
    const many = groupColumns({
      learner,
      competency: new Uint32Array(rows),
      levels: Uint8Array.from({ length: rows }, (_, row) => row % 4),
    });
    expect(many.offsets.length).toBe(Math.max(...learner) + 2);
    const byLearner = Array.from(learner.keys()).sort(
      (a, b) => (learner[a] as number) - (learner[b] as number) || a - b,
    );
    expect([...(many.levels ?? [])]).toEqual(byLearner.map((row) => row % 4));
  });

  it("notes whether plain sums are exact", () => {
    expect(groupColumns({ ...columns, scores: Float64Array.of(1, 2, 0.1, 3) }).onGrid).toBe(false);
  });

  it("sets rows aside that are no numbers, each with its first reason", () => {
    const grouped = groupColumns({
      learner: new Uint32Array(5),
      competency: new Uint32Array(5),
      scores: Float64Array.of(1, Number.NaN, 3, 4, 5),
      times: Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, 4, 5),
      weights: Float64Array.of(1, 1, 1, -1, 1),
      kinds: { codes: Uint8Array.of(0, 0, 0, 0, 1), names: ["a", "b"] },
    });
    expect(grouped.setAside).toEqual([
      { row: 1, reason: "score" },
      { row: 2, reason: "time" },
      { row: 3, reason: "weight" },
    ]);
    expect([...(grouped.scores ?? [])]).toEqual([1, 5]);
    expect([...(grouped.kinds?.codes ?? [])]).toEqual([0, 1]);
  });

  it("of nothing is nothing", () => {
    const empty = groupColumns({
      learner: new Uint32Array(0),
      competency: new Uint32Array(0),
      levels: new Uint8Array(0),
      times: new Float64Array(0),
    });
    expect([...empty.offsets]).toEqual([0]);
    expect(determineColumns(compile(policy()), scale, empty, { asOf: "2026-01-01" })).toEqual(
      emptyColumns(0),
    );
  });

  it.each<[string, object]>([
    ["column-length times 1 4", { times: new Float64Array(1) }],
    ["column-length levels 0 4", { scores: undefined }],
    [
      "column-out-of-range kinds 3 2",
      { kinds: { codes: Uint8Array.of(0, 3, 0, 0), names: ["a", "b"] } },
    ],
    ["column-out-of-range learner 1 1", { learners: 1 }],
    ["column-out-of-range competency 1 1", { competencies: 1 }],
    ["too-many-groups 2147483648 1073741824", { learners: 2 ** 30, competencies: 2 }],
  ])("refuses columns with %s", (expected, wrong) => {
    expect(codesOf(() => groupColumns({ ...columns, ...wrong } as EvidenceColumns))).toEqual([
      expected,
    ]);
  });
});
