import { InvalidInputError } from "@whole-learner/core/issue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { rollUpColumns } from "../src/batch/roll-up-columns.ts";
import { determineColumns } from "../src/batch/determine-columns.ts";
import { emptyColumns } from "../src/batch/determined-columns.ts";
import type { EvidenceColumns, TermColumn } from "../src/batch/evidence-columns.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { compile } from "../src/compile/compile.ts";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { determine } from "../src/determine/determine.ts";
import type { MasteryFindings } from "../src/issue/findings.ts";
import type { Policy } from "../src/policy/policy.ts";
import { arbitraryRows, columnsOf, learnerNames, logOf, type Row, small } from "./rows.ts";

const [scale] = small.scales;
if (scale === undefined) throw new Error("the framework has a scale");

const policyOf = (sections: Partial<Policy>): Policy =>
  ({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "1",
    score: { method: "mean" },
    ...sections,
  }) as Policy;

/** Some rows of every kind, the same every time: with more of one group than of another, at one instant, and none of a group. */
const samples: readonly (readonly Row[])[] = fc
  .sample(arbitraryRows, { seed: 20_261_128, numRuns: 60 })
  .filter(({ length }) => length > 30)
  .slice(0, 3);

/** A determination as columns say it. */
const said = (one: CompetencyDetermination): readonly unknown[] => {
  if (one.status === "determined")
    return ["determined", one.score, scale.levels.findIndex(({ id }) => id === one.level)];
  return [one.status === "undetermined" ? one.reason.code : one.status, 0, 255];
};

const asDetermineSays = (
  rows: readonly Row[],
  values: "levels" | "scores",
  policy: Policy,
  asOf: string,
): readonly unknown[] =>
  determine({
    framework: small,
    evidence: logOf(rows, values),
    policy,
    asOf,
    learners: learnerNames,
  }).competencies.map(said);

/** What columns say, in one go and in two parts. */
const asColumnsSay = (columns: EvidenceColumns, policy: Policy, asOf: string) => {
  const plan = compile(policy);
  const grouped = groupColumns(columns);
  const groups = grouped.offsets.length - 1;
  const whole = determineColumns(plan, scale, grouped, { asOf });
  const read = ({ status, score, level }: typeof whole, count: number) =>
    Array.from({ length: count }, (_, at) => [
      columnStatus(status[at] as number),
      score[at],
      level[at],
    ]);
  const part = (from: number, to: number) => {
    // A worker's own place may have room for more than it is asked.
    const out = emptyColumns(groups);
    determineColumns(plan, scale, grouped, { asOf, from, to, out });
    expect([...out.status.subarray(to - from)].every((code) => code === 0)).toBe(true);
    return read(out, to - from);
  };
  expect([whole.status.length, whole.score.length, whole.level.length]).toEqual([
    groups,
    groups,
    groups,
  ]);
  const answer = read(whole, groups);
  expect([...part(0, 4), ...part(4, groups)]).toEqual(answer);
  return answer;
};

const wider = (columns: EvidenceColumns, to: (codes: Iterable<number>) => TermColumn["codes"]) => {
  const widen = (column: TermColumn | undefined) =>
    column === undefined ? {} : { names: column.names, codes: to(column.codes) };
  return {
    ...columns,
    kinds: widen(columns.kinds),
    settings: widen(columns.settings),
    experiences: widen(columns.experiences),
    roles: widen(columns.roles),
  } as EvidenceColumns;
};

const isMasked = (_: Row, at: number): boolean => at % 3 === 1;

/** Rows at midnight of the days that policies here name: the first and the last instant of what they ask for. */
const atEdges: readonly Row[] = [
  "2026-02-15",
  "2026-02-16",
  "2026-04-01",
  "2026-04-02",
  "2026-05-02",
  "2026-05-03",
  "2026-06-30",
  "2026-07-01",
].flatMap((day, at) =>
  [0, -1].map(
    (before): Row => ({
      learner: 1,
      competency: 1,
      level: at % 4,
      score: 1 + (at % 4),
      time: Date.parse(day) + before,
      sequence: 0,
      kind: undefined,
      setting: undefined,
      experience: undefined,
      role: undefined,
      verified: false,
    }),
  ),
);

const high = { hold: { rule: "high-water" } } as const;
const methods = [
  { method: "mean" },
  { method: "most-recent" },
  { method: "highest" },
  { method: "lowest" },
  { method: "first" },
  { method: "median", parameters: { tie: "lower" } },
  { method: "mode", parameters: { tie: "most-recent" } },
  { method: "decaying-average" },
  { method: "power-law" },
  { method: "linear-trend" },
  { method: "latest-against-rest" },
  { method: "mean-of-recent", parameters: { recent: 3 } },
  { method: "mean-of-best", parameters: { best: 2 } },
  { method: "n-times", parameters: { times: 2, target: 3 } },
  { method: "time-weighted-mean", parameters: { halfLifeDays: 60 } },
] as readonly Policy["score"][];
const met = { cuts: [0.25, 0.5, 0.75] } as const;

const policies: readonly (readonly [string, Partial<Policy>])[] = [
  ...methods.map((score) => [`the method ${score.method}`, { score }] as const),
  ...methods.map((score) => [`${score.method} that holds`, { score, ...high }] as const),
  [
    "a method of what was met",
    { score: { method: "m-of-n", parameters: { times: 2, of: 3 } }, level: met },
  ],
  [
    "a streak that holds",
    { score: { method: "streak", parameters: { times: 2 } }, level: met, ...high },
  ],
  [
    "a power law with too little evidence",
    { score: { method: "power-law" }, window: { recent: 2 } },
  ],
  ["extra credit", { read: { extraCredit: true } }],
  ["cuts above which a level begins", { level: { cuts: "values", bound: "above" } }],
  [
    "a rounded score",
    {
      level: { cuts: [1.75, 2.6, 3.4], rounded: { places: 1, mode: "half-up", input: "snapped" } },
    },
  ],
  ["roles", { admit: { roles: ["peer", "self"] } }],
  ["the role that a row without one has", { admit: { roles: ["educator"] } }],
  ["no role", { admit: { roles: [] } }],
  ["kinds", { admit: { kinds: ["test", "talk"] } }],
  ["no kind", { admit: { kinds: [] } }],
  ["settings", { admit: { settings: ["work"] } }],
  ["experiences", { admit: { experiences: ["boats"] } }],
  ["what is verified", { admit: { verified: true } }],
  ["what need not be verified", { admit: { verified: false } }],
  ["days from one on", { admit: { from: "2026-04-01" } }],
  ["days until one", { admit: { until: "2026-04-01" } }],
  ["days from one until another", { admit: { from: "2026-02-15", until: "2026-05-02" } }],
  ["a window from a day on", { window: { since: "2026-04-01" } }],
  ["a window of a school year", { window: { schoolYearFrom: "02-15" } }],
  ["a window of days", { window: { lastDays: 60 } }],
  ["a window of both", { window: { lastDays: 60, since: "2026-06-01" } }],
  ["a window without the lowest", { window: { dropLowest: 1 } }],
  ["a window without more than there are", { window: { dropLowest: 9 } }],
  ["a window of the best", { window: { best: 2 } }],
  ["a window of the newest", { window: { recent: 2 } }],
  ["a window of the newest of the best", { window: { best: 4, recent: 2 } }],
  ["a window of all of these", { window: { lastDays: 150, dropLowest: 1, best: 5, recent: 3 } }],
  ["a window of the newest piece", { score: { method: "most-recent" }, window: { dropLowest: 1 } }],
  ["kinds that count more or not", { weigh: { kinds: { project: 2, test: 0 } } }],
  ["settings that count less", { weigh: { settings: { work: 0.5 } } }],
  ["experiences that count more", { weigh: { experiences: { boats: 3 } } }],
  ["roles that count less or more", { weigh: { roles: { peer: 0.5, educator: 2 } } }],
  ["age", { weigh: { halfLifeDays: 30 } }],
  ["age in a window", { weigh: { halfLifeDays: 30 }, window: { dropLowest: 2 } }],
  ["age of what is admitted", { weigh: { halfLifeDays: 30 }, admit: { kinds: ["test"] } }],
  [
    "all that counts",
    {
      weigh: {
        kinds: { project: 2, test: 0.25 },
        settings: { work: 0.5 },
        experiences: { boats: 3 },
        roles: { peer: 0.5, educator: 2 },
        halfLifeDays: 90,
      },
    },
  ],
  ["weights of a level that holds", { weigh: { kinds: { project: 2, test: 0 } }, ...high }],
  ["pieces", { sufficiency: { pieces: 3 } }],
  ["two experiences", { sufficiency: { experiences: 2 } }],
  ["two settings", { sufficiency: { settings: 2 } }],
  ["two voices", { sufficiency: { voices: 2 } }],
  ["three kinds", { sufficiency: { kinds: 3 } }],
  ["two verified", { sufficiency: { verified: 2 } }],
  ["the newest within months", { sufficiency: { newestWithin: { months: 2 } } }],
  ["the newest within days", { sufficiency: { newestWithin: { days: 40 } } }],
  [
    "all of these",
    {
      sufficiency: {
        pieces: 3,
        experiences: 2,
        settings: 1,
        voices: 2,
        kinds: 2,
        verified: 1,
        newestWithin: { days: 90 },
      },
    },
  ],
  ["pieces of a level that holds", { sufficiency: { pieces: 3 }, ...high }],
  ["settings of a level that holds", { sufficiency: { settings: 2 }, ...high }],
  ["pieces and voices of a level that holds", { sufficiency: { pieces: 2, voices: 2 }, ...high }],
  [
    "a newest piece beside a level that holds",
    { sufficiency: { newestWithin: { days: 40 } }, ...high },
  ],
  ["what is admitted, of a level that holds", { admit: { kinds: ["test"] }, ...high }],
];

describe("columns say what determine says", () => {
  it.each(policies)("with %s", (_, sections) => {
    const policy = policyOf(sections);
    for (const asOf of ["2026-06-30", "2026-05-02"]) {
      for (const rows of [...samples, atEdges]) {
        for (const values of ["levels", "scores"] as const)
          expect(asColumnsSay(columnsOf(rows, values), policy, asOf)).toEqual(
            asDetermineSays(rows, values, policy, asOf),
          );
      }
    }
  });
  it.each(policies.slice(methods.length * 2))(
    "of rows that a mask leaves, with %s",
    (_, sections) => {
      const policy = policyOf(sections);
      const [rows = []] = samples;
      const kept = rows.filter((row, at) => !isMasked(row, at));
      const mask = Uint8Array.from(rows, (row, at) => (isMasked(row, at) ? 0 : 1));
      expect(asColumnsSay({ ...columnsOf(rows, "levels"), mask }, policy, "2026-06-30")).toEqual(
        asDetermineSays(kept, "levels", policy, "2026-06-30"),
      );
    },
  );
  it.each([
    ["two bytes", (codes: Iterable<number>) => Uint16Array.from(codes)],
    ["four bytes", (codes: Iterable<number>) => Uint32Array.from(codes)],
  ])("whatever codes take: %s", (_, to) => {
    const policy = policyOf({
      admit: { kinds: ["test", "project"] },
      weigh: { settings: { work: 2 }, roles: { peer: 0.5 } },
      sufficiency: { experiences: 2 },
    });
    for (const rows of samples)
      expect(asColumnsSay(wider(columnsOf(rows, "scores"), to), policy, "2026-06-30")).toEqual(
        asDetermineSays(rows, "scores", policy, "2026-06-30"),
      );
  });
  it("with nothing told but learner, competency and value", () => {
    const rows = (samples[0] ?? []).map((row, at) => ({
      ...row,
      time: Date.parse("2026-02-01") + at,
      sequence: 0,
      kind: undefined,
      setting: undefined,
      experience: undefined,
      role: undefined,
    }));
    const { learner, competency, learners, competencies, ...rest } = columnsOf(rows, "levels");
    const bare = {
      learner,
      competency,
      learners,
      competencies,
      levels: rest.levels,
    } as EvidenceColumns;
    for (const sections of [
      {},
      { window: { recent: 2 } },
      { window: { best: 2 } },
      { weigh: { roles: { educator: 2 } } },
      { sufficiency: { voices: 1 } },
      { sufficiency: { voices: 2 } },
      { admit: { roles: ["peer"] } },
      { admit: { roles: ["educator"] } },
      { score: { method: "decaying-average" } },
      { score: { method: "decaying-average" }, ...high },
    ] as const satisfies readonly Partial<Policy>[])
      expect(asColumnsSay(bare, policyOf(sections), "2026-06-30")).toEqual(
        asDetermineSays(rows, "levels", policyOf(sections), "2026-06-30"),
      );
  });
});

describe("parents by columns say what determine says", () => {
  /** "Infers" and "Sums up" under the first outcome, "Shares" under the second. */
  const tree = { offsets: Uint32Array.of(0, 2, 3), children: Uint32Array.of(0, 1, 2) };
  const few: Partial<Policy> = { admit: { kinds: ["test"] } };
  it.each<[string, Partial<Policy>]>([
    ["their mean", { rollUp: { rule: "mean" } }],
    ["the mean of their scores", { rollUp: { rule: "mean", parameters: { of: "score" } } }],
    [
      "the lowest, as soon as there are all",
      { ...few, rollUp: { rule: "lowest", parameters: { coverage: "wait" } } },
    ],
    [
      "the highest of what is there",
      { ...few, rollUp: { rule: "highest", parameters: { coverage: "use-what-is-there" } } },
    ],
    ["the median of two at least", { ...few, rollUp: { rule: "median", least: 2 } as never }],
    ["the mean of one at least", { ...few, rollUp: { rule: "mean", least: 1 } as never }],
    [
      "the mean on a scale that is named, by cuts that it just reaches",
      { rollUp: { rule: "mean", scale: scale.id } as never, level: { cuts: "values" } },
    ],
  ])("%s", (_, sections) => {
    const policy = policyOf(sections);
    const plan = compile(policy);
    for (const rows of samples) {
      const { outcomes } = determine({
        framework: small,
        evidence: logOf(rows, "levels"),
        policy,
        asOf: "2026-06-30",
        learners: learnerNames,
      });
      const determined = determineColumns(plan, scale, groupColumns(columnsOf(rows, "levels")), {
        asOf: "2026-06-30",
      });
      const asked = { competencies: 3 };
      const whole = rollUpColumns(plan, scale, tree, determined, asked);
      expect(
        [...whole.status].map((code, at) => [
          columnStatus(code) === "insufficient" ? "undetermined" : columnStatus(code),
          whole.score[at],
          scale.levels[whole.level[at] as number]?.id,
        ]),
      ).toEqual(
        outcomes.map((one) =>
          one.status === "determined"
            ? [one.status, one.score, one.level]
            : [one.status, 0, undefined],
        ),
      );
      const part = emptyColumns(4);
      rollUpColumns(plan, scale, tree, determined, { ...asked, from: 1, out: part });
      expect([...part.score]).toEqual([...whole.score.subarray(2)]);
      expect([...part.level]).toEqual([...whole.level.subarray(2)]);
      expect([...part.status]).toEqual([...whole.status.subarray(2)]);
      expect(rollUpColumns(plan, scale, tree, determined, { ...asked, from: 1, to: 2 })).toEqual({
        score: part.score.slice(0, 2),
        level: part.level.slice(0, 2),
        status: part.status.slice(0, 2),
      });
    }
  });
  it("writes what there is no evidence of over what stood there", () => {
    const plan = compile(policyOf({ rollUp: { rule: "mean" } }));
    const out = {
      score: Float64Array.of(9, 9),
      level: Uint8Array.of(9, 9),
      status: Uint8Array.of(1, 1),
    };
    rollUpColumns(plan, scale, tree, emptyColumns(3), { competencies: 3, out });
    expect(out).toEqual({
      score: Float64Array.of(0, 0),
      level: Uint8Array.of(255, 255),
      status: emptyColumns(2).status,
    });
  });
  const issue = (section: string, what: string) => ({
    code: "not-by-columns",
    severity: "error",
    path: [section],
    data: { section, what },
  });
  it.each<[Partial<Policy>, ReturnType<typeof issue>]>([
    [{ rollUp: { rule: "profile" } }, issue("rollUp", 'the rule "profile"')],
    [
      { rollUp: { rule: "weighted-mean", parameters: { weights: { Infers: 2 } } } as never },
      issue("rollUp", 'the rule "weighted-mean"'),
    ],
    [
      { rollUp: { rule: "mean", scale: "another" } as never },
      issue("rollUp", "another scale for parents"),
    ],
    [
      { rollUp: { rule: "mean" }, hold: { rule: "latest", expires: { days: 9 } } as never },
      issue("hold", "levels of parents that hold or expire"),
    ],
    [
      {
        rollUp: { rule: "mean" },
        exceptions: [{ when: { learner: ["ana"] }, use: { sufficiency: { pieces: 1 } } }],
      },
      issue("exceptions", "exceptions"),
    ],
  ])("refuses %j", (sections, expected) => {
    const ask = () =>
      rollUpColumns(compile(policyOf(sections)), scale, tree, emptyColumns(3), { competencies: 3 });
    expect(ask).toThrow(InvalidInputError);
    try {
      ask();
    } catch (error) {
      expect((error as InvalidInputError<MasteryFindings>).issues).toEqual([expected]);
    }
  });
});
