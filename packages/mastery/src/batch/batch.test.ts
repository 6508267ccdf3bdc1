import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { scale } from "../../test/rows.ts";
import { compile } from "../compile/compile.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import type { Policy } from "../policy/policy.ts";
import { rowsOffScale } from "./rows-off-scale.ts";
import { columnStatus, statusCodes } from "./column-status.ts";
import { emptyColumns } from "./determined-columns.ts";
import { checkPlanForColumns, determineColumns } from "./determine-columns.ts";
import { encodeIds } from "./encode-ids.ts";
import type { EvidenceColumns, GroupedColumns } from "./evidence-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { rollUpColumns } from "./roll-up-columns.ts";

const policy = (sections: Partial<Policy> = {}): Policy =>
  ({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "1",
    score: { method: "mean" },
    ...sections,
  }) as Policy;

const columns: EvidenceColumns = {
  learner: Uint32Array.of(1, 0, 1, 1),
  competency: Uint32Array.of(0, 1, 0, 0),
  scores: Float64Array.of(4, 2.5, 1, 1.25),
  times: Float64Array.of(3000, 2000, 1000, 3000),
};

const codesOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    return error instanceof InvalidInputError
      ? (error as InvalidInputError<MasteryFindings>).issues.map(
          ({ code, data }) => `${code} ${Object.values(data).join(" ")}`,
        )
      : [String(error)];
  }
  return [];
};

describe("ids as codes", () => {
  it("go on with a dictionary", () => {
    const first = encodeIds(["ana", undefined, "ana"]);
    expect([...first.codes]).toEqual([0, 1, 0]);
    const second = encodeIds(["ben", undefined], first.names);
    expect([...second.codes]).toEqual([2, 1]);
    expect(second.names).toEqual(["ana", undefined, "ben"]);
    expect(first.names).toEqual(["ana", undefined]);
  });
});

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

describe("determining by columns", () => {
  const grouped = groupColumns(columns);
  const asOf = "2026-01-01";

  it("gives no NaN and no level where there is no score", () => {
    const nTimes = policy({ score: { method: "n-times", parameters: { times: 2, target: 2 } } });
    const { score, level, status } = determineColumns(compile(nTimes), scale, grouped, { asOf });
    expect([...score]).toEqual([0, 0, 0, 0]);
    expect([...level]).toEqual([255, 255, 255, 255]);
    expect([...status].map(columnStatus)).toEqual([
      "no-evidence",
      "target-not-reached",
      "target-not-reached",
      "no-evidence",
    ]);
  });

  it("writes ranges into columns of the caller, as the whole would be", () => {
    const plan = compile(policy());
    const whole = determineColumns(plan, scale, grouped, { asOf });
    const out = emptyColumns(4);
    for (const [from, to] of [
      [0, 1],
      [1, 3],
      [3, 4],
    ] as const) {
      const part = determineColumns(plan, scale, grouped, {
        asOf,
        from,
        to,
        out: {
          score: out.score.subarray(from, to),
          level: out.level.subarray(from, to),
          status: out.status.subarray(from, to),
        },
      });
      expect(part.score.length).toBe(to - from);
    }
    expect(out).toEqual(whole);
  });

  it("leaves out what lies off the scale", () => {
    const wide = groupColumns({ ...columns, scores: Float64Array.of(4, 0.5, 1, 7) });
    const { score, status } = determineColumns(compile(policy()), scale, wide, { asOf });
    expect([...score]).toEqual([0, 0, 2.5, 0]);
    const scores = Float64Array.of(4, 0.5, Number.NaN, 7);
    const told = rowsOffScale(compile(policy()), scale, { scores });
    const [first, ...rest] = told;
    expect([first, ...rest].map((one) => [one?.row, one?.reason])).toEqual(
      [...scores].flatMap((number, row) => (number < 1 || number > 4 ? [[row, "off-scale"]] : [])),
    );
    const extra = compile(policy({ read: { extraCredit: true } }));
    expect(rowsOffScale(extra, scale, { scores }).map(({ row }) => row)).not.toContain(3);
    expect(rowsOffScale(extra, scale, {})).toEqual([]);
    expect([...status].map(columnStatus)).toEqual([
      "no-evidence",
      "no-evidence",
      "determined",
      "no-evidence",
    ]);
  });

  it("turns away rows that a mask leaves out", () => {
    const masked = groupColumns({ ...columns, mask: Uint8Array.of(0, 1, 1, 1) });
    const { score } = determineColumns(compile(policy()), scale, masked, { asOf });
    expect([...score]).toEqual([0, 2.5, 1.125, 0]);
  });

  it.each<[string, Partial<Policy>]>([
    ["missing missing work", { missing: { as: "lowest" } }],
    ["combine rows of a rubric", { combine: { criteria: ["a"] } }],
    ["combine rows of a rubric", { combine: { unratedRows: "block" } }],
    ["attempts attempts of a task", { attempts: { count: "best" } }],
    [
      "order times cut to the second, minute or day",
      { order: { by: ["happened"], resolution: "day" } },
    ],
    [
      "window periods",
      {
        window: {
          period: {
            of: [{ id: "q1", from: "2026-01-01", until: "2026-02-01" }],
            carry: "cumulative",
          },
        },
      },
    ],
    ['admit it needs the column "kinds"', { admit: { kinds: ["project"] } }],
    ["hold levels that expire", { hold: { rule: "latest", expires: { days: 3 } } }],
    [
      "hold earlier levels under a window or weights that move",
      { hold: { rule: "high-water" }, window: { recent: 3 } },
    ],
    ["admit grade bands", { admit: { bands: ["3-5"] } }],
    ['sufficiency it needs the column "settings"', { sufficiency: { settings: 2 } }],
    [
      "exceptions exceptions",
      { exceptions: [{ when: { learner: ["ana"] }, use: { sufficiency: { pieces: 1 } } }] },
    ],
  ])("refuses what columns cannot do: %s", (expected, sections) => {
    const plan = compile(policy(sections));
    expect(codesOf(() => determineColumns(plan, scale, grouped, { asOf }))).toEqual([
      `not-by-columns ${expected}`,
    ]);
  });

  it("refuses days without times, and levels that the scale does not have", () => {
    const untimed: GroupedColumns = groupColumns({
      learner: Uint32Array.of(0),
      competency: Uint32Array.of(0),
      levels: Uint8Array.of(4),
    });
    const plan = compile(policy({ window: { lastDays: 30 } }));
    expect(checkPlanForColumns(plan, scale, untimed).map(({ code }) => code)).toEqual([
      "not-by-columns",
      "column-out-of-range",
    ]);
  });

  it.each<[string, Partial<Policy>]>([
    ['rollUp the rule "profile"', {}],
    [
      "hold levels of parents that hold or expire",
      { rollUp: { rule: "mean" }, hold: { rule: "high-water" } },
    ],
    [
      "sufficiency requirements of parents",
      { rollUp: { rule: "mean" }, sufficiency: { pieces: 1 } },
    ],
  ])("refuses parents of which columns tell too little: %s", (expected, sections) => {
    const plan = compile(policy(sections));
    const tree = { offsets: Uint32Array.of(0, 1), children: Uint32Array.of(0) };
    const act = (): unknown =>
      rollUpColumns(plan, scale, tree, emptyColumns(2), { competencies: 1 });
    expect(codesOf(act)).toEqual([`not-by-columns ${expected}`]);
  });

  it("has a code for every status", () => {
    for (const [status, code] of Object.entries(statusCodes))
      expect(columnStatus(code)).toBe(status);
    expect(() => columnStatus(200)).toThrow("column-out-of-range at /code");
  });
});
