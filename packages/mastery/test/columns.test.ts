import { InvalidInputError } from "@whole-learner/core/issue";
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
import {
  atEdges,
  holding,
  methodsAsked,
  policiesOfColumns,
  policyOf,
  samples,
} from "./column-policies.ts";
import { columnsOf, learnerNames, logOf, type Row, scale, small } from "./rows.ts";

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

describe("columns say what determine says", () => {
  it("of rows of every group but the last, some of them after the day asked for", () => {
    for (const rows of samples) {
      const groups = new Set(rows.map(({ learner, competency }) => 3 * learner + competency));
      expect([...groups].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(rows.some(({ time }) => time > Date.UTC(2026, 6, 1))).toBe(true);
      for (const tell of ["kind", "setting", "experience", "role"] as const)
        expect(new Set(rows.map((row) => row[tell])).size).toBeGreaterThan(2);
    }
  });
  it.each(policiesOfColumns)("with %s", (_, sections) => {
    const policy = policyOf(sections);
    for (const [asOf, values] of [
      ["2026-06-30", "scores"],
      ["2026-05-02", "levels"],
    ] as const) {
      for (const rows of [values === "scores" ? samples[0] : samples[1], atEdges])
        expect(asColumnsSay(columnsOf(rows, values), policy, asOf)).toEqual(
          asDetermineSays(rows, values, policy, asOf),
        );
    }
  });
  it.each(policiesOfColumns.slice(methodsAsked.length * 2))(
    "of rows that a mask leaves, with %s",
    (_, sections) => {
      const policy = policyOf(sections);
      const [rows] = samples;
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
    const rows = samples[0].map((row, at) => ({
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
      { score: { method: "decaying-average" }, ...holding },
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
