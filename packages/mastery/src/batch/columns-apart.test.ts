import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks-of.ts";
import { checkColumns } from "./check-columns.ts";
import type { EvidenceColumns } from "./evidence-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { codesIn, rangeOf } from "./range-of.ts";
import { gatherOf } from "./gather.ts";
import { emptyLike, scatterOf } from "./scatter.ts";
import { withoutFaults } from "./without-faults.ts";

describe("the range of a column", () => {
  it.each([
    ["bytes", Uint8Array.of(7, 3, 250, 9), 3, 250],
    ["bytes that descend", Uint8Array.of(9, 7, 3), 3, 9],
    ["shorts", Uint16Array.of(700, 300, 65_535), 300, 65_535],
    ["integers", Uint32Array.of(4_000_000_000, 70_000, 80_000), 70_000, 4_000_000_000],
    ["doubles", Float64Array.of(0.5, -2.5, 1e300), -2.5, 1e300],
    ["doubles that descend", Float64Array.of(3, 2, 1), 1, 3],
    ["one number", Float64Array.of(-4), -4, -4],
    ["numbers one of which is none", Float64Array.of(1, Number.NaN, 2), Number.NaN, Number.NaN],
    ["numbers the last of which is none", Float64Array.of(2, Number.NaN), Number.NaN, Number.NaN],
    [
      "numbers without an end",
      Float64Array.of(1, Number.POSITIVE_INFINITY),
      1,
      Number.POSITIVE_INFINITY,
    ],
  ])("of %s", (_, column, least, most) => {
    expect(rangeOf(column)).toEqual({ least, most });
  });
  it("of none is no number", () => {
    expect(rangeOf(new Uint8Array(0))).toEqual({ least: Number.NaN, most: Number.NaN });
    expect(rangeOf(new Float64Array(0))).toEqual({ least: Number.NaN, most: Number.NaN });
  });
  it("tells how many codes there are", () => {
    expect([codesIn(Uint32Array.of(2, 0)), codesIn(new Uint32Array(0))]).toEqual([3, 0]);
  });
});

describe("a column put into another order", () => {
  it.each([
    Uint8Array.of(1, 2, 3),
    Uint16Array.of(1, 2, 60_000),
    Uint32Array.of(1, 2, 4_000_000_000),
    Float64Array.of(1, 2, 0.5),
  ])("keeps its type and its numbers: %s", (column) => {
    const moved = emptyLike(column, 4);
    const scatter = scatterOf(column, moved);
    scatter({ first: 0, end: 2, positions: Uint32Array.of(3, 1) });
    scatter({ first: 2, end: 3, positions: Uint32Array.of(0) });
    expect([...moved]).toEqual([column[2], column[1], 0, column[0]]);
    expect(moved.constructor).toBe(column.constructor);
    gatherOf(moved, 3)(Uint32Array.of(2, 0, 1, 9), 1, 3);
    expect([...moved]).toEqual([column[2], column[0], column[1], 0]);
  });
});

describe("blocks of groups", () => {
  it.each([
    ["of one block, where rows are few", 1000, 400, 13, 1],
    ["of as many rows as a cache holds", 10_000_000, 400_000, 10, 391],
    ["of one group each, where that is larger", 10_000_000, 10, 0, 10],
    ["of as many groups as two bytes tell", 10, 1_000_000, 16, 16],
    ["of none", 0, 0, 16, 0],
  ])("%s", (_, rows, groups, bits, count) => {
    expect(blocksOf(rows, groups)).toEqual({ bits, count });
  });
});

describe("rows of a group", () => {
  const orders: readonly (readonly [
    string,
    readonly number[],
    readonly number[] | undefined,
    readonly number[],
  ])[] = [
    ["that are in order stay", [1, 2, 3], undefined, [0, 1, 2]],
    ["of one instant stay as they came", [2, 1, 2, 1], undefined, [1, 3, 0, 2]],
    ["the last of which comes first", [2, 3, 1], undefined, [2, 0, 1]],
    ["of one instant stand by sequence", [1, 1, 1], [3, 1, 2], [1, 2, 0]],
    ["of one instant and sequence stay as they came", [1, 1, 0], [2, 2, 9], [2, 0, 1]],
    ["stand by time before sequence", [2, 1], [1, 2], [1, 0]],
  ];
  it.each(orders)("%s, with all that they carry", (_, times, sequences, order) => {
    const count = times.length;
    const own = Array.from({ length: count }, (_own, at) => at);
    const terms = { names: own.map((at) => `t${at}`) } as const;
    // Another group before and one after, so that places in the group are not those in the columns.
    const given = {
      learner: Uint32Array.of(2, ...own.map(() => 1), 0),
      competency: new Uint32Array(count + 2),
      scores: Float64Array.of(90, ...own, 91),
      times: Float64Array.of(5, ...times, 5),
      ...(sequences === undefined ? {} : { sequences: Float64Array.of(0, ...sequences, 0) }),
      kinds: { ...terms, codes: Uint8Array.of(0, ...own, 0) },
      settings: { ...terms, codes: Uint16Array.of(0, ...own, 0) },
      experiences: { ...terms, codes: Uint32Array.of(0, ...own, 0) },
    } satisfies EvidenceColumns;
    const { scores, kinds, settings, experiences } = groupColumns(given);
    expect([...(scores ?? [])]).toEqual([91, ...order, 90]);
    for (const column of [kinds, settings, experiences])
      expect([...(column?.codes ?? [])]).toEqual([0, ...order, 0]);
  });
  it.each([1, 47, 48, 49, 96, 97, 300])("are sorted where there are %d of them", (count) => {
    const rows = Array.from({ length: count }, (_, row) => row);
    const times = rows.map((row) => (row * 7919) % 31);
    const sequences = rows.map((row) => (row * 104_729) % 5);
    const asked = (by: Partial<EvidenceColumns>) => [
      ...(groupColumns({
        learner: new Uint32Array(count),
        competency: new Uint32Array(count),
        scores: Float64Array.from(rows),
        times: Float64Array.from(times),
        ...by,
      } as EvidenceColumns).scores ?? []),
    ];
    const timeOf = (row: number) => times[row] as number;
    const sequenceOf = (row: number) => sequences[row] as number;
    expect(asked({})).toEqual([...rows].sort((a, b) => timeOf(a) - timeOf(b) || a - b));
    expect(asked({ sequences: Float64Array.from(sequences) })).toEqual(
      [...rows].sort((a, b) => timeOf(a) - timeOf(b) || sequenceOf(a) - sequenceOf(b) || a - b),
    );
  });
});

describe("rows of many groups", () => {
  const rows = 90_000;
  const numbers = (most: number, step: number) =>
    Array.from({ length: rows }, (_, row) => (row * step) % most);
  const learner = numbers(1201, 7919);
  const cases: readonly (readonly [string, readonly number[], readonly number[], boolean])[] = [
    ["in no order", learner, numbers(100_003, 104_729), false],
    ["of few instants", learner, numbers(3, 104_729), true],
    ["of one instant", learner, numbers(1, 1), true],
    ["as they happened", learner, numbers(rows, 1), false],
    ["the last first", learner, numbers(rows, 1).map((at) => -at), false],
    [
      "one of them long before all others",
      learner,
      numbers(100_003, 104_729).map((at) => (at === 7 ? -1e300 : at)),
      false,
    ],
    [
      "from one end of all numbers to the other",
      learner,
      numbers(100_003, 104_729).map((at) => (at % 2 === 0 ? -1.7e308 : 1.7e308)),
      true,
    ],
    [
      "half of them of one learner",
      learner.map((one, row) => (row % 2 === 0 ? 600 : one)),
      numbers(100_003, 104_729),
      true,
    ],
  ];
  it.each(cases)("stand as sorted by hand: %s", (_, learners, times, sequenced) => {
    const sequences = numbers(5, 31);
    const own = numbers(rows, 1);
    const { offsets, scores } = groupColumns({
      learner: Uint32Array.from(learners),
      competency: Uint32Array.from(numbers(3, 17)),
      scores: Float64Array.from(own),
      times: Float64Array.from(times),
      ...(sequenced ? { sequences: Float64Array.from(sequences) } : {}),
    });
    const groupOf = (row: number) => (learners[row] as number) * 3 + ((row * 17) % 3);
    const sorted = [...own].sort(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        ((times[a] as number) < (times[b] as number) ? -1 : 0) ||
        ((times[a] as number) > (times[b] as number) ? 1 : 0) ||
        (sequenced ? (sequences[a] as number) - (sequences[b] as number) : 0) ||
        a - b,
    );
    expect([...(scores ?? [])]).toEqual(sorted);
    const counts = new Uint32Array(offsets.length);
    for (const row of own) counts[groupOf(row) + 1] = (counts[groupOf(row) + 1] as number) + 1;
    for (let group = 1; group < counts.length; group += 1)
      counts[group] = (counts[group] as number) + (counts[group - 1] as number);
    expect(offsets).toEqual(counts);
  });
});

describe("columns with faults", () => {
  const columns: EvidenceColumns = {
    learner: Uint32Array.of(0, 1, 2, 3),
    competency: Uint32Array.of(0, 0, 0, 0),
    scores: Float64Array.of(1, 2, 3, Number.NaN),
    times: Float64Array.of(1, 2, 3, 4),
    sequences: Float64Array.of(1, Number.NEGATIVE_INFINITY, 3, 4),
    weights: Float64Array.of(0, 1, -0.5, 1),
    learners: 9,
  };
  it("are told row by row, and the rest is kept", () => {
    const { columns: kept, setAside } = withoutFaults(columns);
    expect(setAside).toEqual([
      { row: 1, reason: "sequence" },
      { row: 2, reason: "weight" },
      { row: 3, reason: "score" },
    ]);
    expect(kept).toEqual({
      learner: Uint32Array.of(0),
      competency: Uint32Array.of(0),
      scores: Float64Array.of(1),
      times: Float64Array.of(1),
      sequences: Float64Array.of(1),
      weights: Float64Array.of(0),
      learners: 9,
    });
  });
  it("are themselves where there are none", () => {
    const { scores: _, sequences: _s, weights: _w, ...rest } = columns;
    const good = { ...rest, levels: new Uint8Array(4) } as EvidenceColumns;
    expect(withoutFaults(good).columns).toBe(good);
  });
  const issue = (code: string, column: string, data: object) => ({
    code,
    severity: "error",
    path: [column],
    data: { column, ...data },
  });
  it.each<[string, object, unknown[]]>([
    ["nothing", {}, []],
    [
      "a column too short",
      { times: new Float64Array(3) },
      [issue("column-length", "times", { rows: 3, need: 4 })],
    ],
    [
      "terms too short, and out of range",
      { kinds: { names: ["a"], codes: Uint8Array.of(1, 0, 0) } },
      [
        issue("column-length", "kinds", { rows: 3, need: 4 }),
        issue("column-out-of-range", "kinds", { code: 1, below: 1 }),
      ],
    ],
    ["no values", { scores: undefined }, [issue("column-length", "levels", { rows: 0, need: 4 })]],
    [
      "learners out of range",
      { learners: 3 },
      [issue("column-out-of-range", "learner", { code: 3, below: 3 })],
    ],
    ["as many groups as there can be", { learners: 2 ** 30, competencies: 1 }, []],
    [
      "one group more",
      { learners: 2 ** 30 + 1, competencies: 1 },
      [
        {
          code: "too-many-groups",
          severity: "error",
          path: [],
          data: { groups: 2 ** 30 + 1, most: 2 ** 30 },
        },
      ],
    ],
    ["groups of competencies that only the rows tell", { learners: 2 ** 30 }, []],
  ])("as a whole: %s", (_, wrong, expected) => {
    expect(checkColumns({ ...columns, ...wrong } as EvidenceColumns)).toEqual(expected);
  });
});
