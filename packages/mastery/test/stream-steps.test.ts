import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { determineColumns } from "../src/batch/determine-columns.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { compile } from "../src/compile/compile.ts";
import type { MasteryFindings } from "../src/issue/findings.ts";
import type { Plan } from "../src/plan/plan.ts";
import type { Policy } from "../src/policy/policy.ts";
import { add } from "../src/stream/add.ts";
import { begin } from "../src/stream/begin.ts";
import { finish } from "../src/stream/finish.ts";
import type { MasteryState, StreamPiece } from "../src/stream/mastery-state.ts";
import { merge } from "../src/stream/merge.ts";
import { comparePlaces, placeOf } from "../src/stream/place-of.ts";
import { atEdges, policiesOfColumns, policyOf, samples } from "./column-policies.ts";
import { columnsOf, type Row, small } from "./rows.ts";

const [scale] = small.scales;
if (scale === undefined) throw new Error("the framework has a scale");

const ends = scale.levels.map(({ value }) => value);
const [least, most] = [Math.min(...ends), Math.max(...ends)];

const pieceOf = (row: Row, at: number): StreamPiece =>
  JSON.parse(
    JSON.stringify({
      id: `r${String(at).padStart(4, "0")}`,
      at: row.time,
      sequence: row.sequence,
      score: row.score,
      kind: row.kind,
      setting: row.setting,
      experience: row.experience,
      role: row.role,
      verified: row.verified,
    }),
  );

/** Rows of one learner and competency, none of them after a day. */
const upTo = (rows: readonly Row[], day: string): readonly Row[] =>
  rows
    .map((row) => ({ ...row, learner: 0, competency: 0 }))
    .filter(({ time }) => time < Date.parse(day) + 86_400_000);
const inOrder = (pieces: readonly StreamPiece[]): readonly StreamPiece[] =>
  [...pieces].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));

const byColumns = (plan: Plan, rows: readonly Row[], asOf: string): readonly unknown[] => {
  const grouped = groupColumns(columnsOf(rows, "scores"));
  const { status, level, score } = determineColumns(plan, scale, grouped, { asOf, to: 1 });
  const said = columnStatus(status[0] as number);
  return said === "determined" ? [said, scale.levels[level[0] as number]?.id, score[0]] : [said];
};
const bySteps = (plan: Plan, state: MasteryState, asOf: string): readonly unknown[] => {
  const answer = finish(plan, state, asOf);
  return answer.status === "determined"
    ? [answer.status, answer.level, answer.score]
    : [answer.status];
};
const saved = (state: MasteryState): MasteryState => JSON.parse(JSON.stringify(state));
const addAll = (plan: Plan, state: MasteryState, pieces: readonly StreamPiece[]): MasteryState =>
  // Saved and read again now and then.
  pieces.reduce((so, piece, at) => {
    const { state: next, status } = add(plan, so, piece);
    if (status !== "added" && status !== "off-scale") throw new Error(`${piece.id} is ${status}`);
    return at % 8 === 0 ? saved(next) : next;
  }, saved(state));

describe("a stream says what columns say", () => {
  it.each(policiesOfColumns)("piece by piece, with %s", (_, sections) => {
    const plan = compile(policyOf(sections));
    const asOf = "2026-06-30";
    // Few pieces as well: a level that holds is one that was reached early.
    for (const some of [samples[0], samples[1].slice(0, 9), atEdges]) {
      const rows = upTo(some, asOf);
      const state = addAll(plan, begin(plan, scale), inOrder(rows.map(pieceOf)));
      expect(bySteps(plan, state, asOf)).toEqual(byColumns(plan, rows, asOf));
    }
    // In whatever order they come, where pieces are kept; and on a day that only some of them had happened by.
    const rows = upTo(samples[0], "2026-05-02");
    const kept = addAll(plan, begin(plan, scale, { keepSeries: true }), rows.map(pieceOf));
    expect(bySteps(plan, kept, "2026-05-02")).toEqual(byColumns(plan, rows, "2026-05-02"));
  });
  it.each(policiesOfColumns)("in two states that are merged, with %s", (_, sections) => {
    const plan = compile(policyOf(sections));
    const asOf = "2026-06-30";
    const { score, hold } = plan.sections;
    const fold = score.method.fold(score.parameters as never, { least: 1, most: 4, goal: 3 });
    const merges = hold.rule === "latest" && fold.merge !== undefined;
    const rows = upTo(samples[0], asOf);
    const pieces = inOrder(rows.map(pieceOf));
    for (const cut of [0, 3, pieces.length]) {
      const [older, newer] = [pieces.slice(0, cut), pieces.slice(cut)].map((part) =>
        addAll(plan, begin(plan, scale), part),
      ) as [MasteryState, MasteryState];
      if (older.series === null && !merges) continue;
      // Sums of sums may differ in their last bits.
      const [status, level, number] = bySteps(plan, merge(plan, older, newer), asOf);
      const expected = byColumns(plan, rows, asOf);
      expect([status, level]).toEqual([expected[0], expected[1]]);
      expect(Number(number ?? 0)).toBeCloseTo(Number(expected[2] ?? 0), 12);
    }
  });
});

describe("a state", () => {
  const plan = compile(policyOf({}));
  const piece = (id: string, fields: Partial<StreamPiece> = {}): StreamPiece => ({
    id,
    at: 1000,
    score: 2,
    ...fields,
  });
  const ids = ({ series }: MasteryState) => series?.map(({ id }) => id);
  const keeping = begin(plan, scale, { keepSeries: true });
  it("knows nothing before the first piece", () => {
    expect(begin(plan, scale)).toMatchObject({
      format: "whole-learner/mastery-state@1",
      policy: plan.policy,
      vocabulary: {},
      first: null,
      last: null,
      newest: null,
      told: { pieces: 0, experiences: [], settings: [], voices: [], kinds: [], verified: 0 },
      held: null,
      series: null,
    });
    expect(keeping).toMatchObject({ folded: null, series: [] });
  });
  it.each<[string, Partial<Policy>, boolean]>([
    ["a mean", {}, false],
    ["the newest", { score: { method: "most-recent" } }, false],
    ["a median", { score: { method: "median", parameters: { tie: "lower" } } }, true],
    ["a window since a day", { window: { since: "2026-01-01" } }, false],
    ["a window of days", { window: { lastDays: 9 } }, true],
    ["a window of a school year", { window: { schoolYearFrom: "08-01" } }, true],
    ["a window without the lowest", { window: { dropLowest: 1 } }, true],
    ["a window of the best", { window: { best: 2 } }, true],
    ["a window of the newest", { window: { recent: 2 } }, true],
    ["age", { weigh: { halfLifeDays: 9 } }, true],
    ["weights of kinds", { weigh: { kinds: { test: 2 } } }, false],
  ])("keeps pieces where a later one changes how others count: %s", (_, sections, keeps) => {
    expect(begin(compile(policyOf(sections)), scale).series !== null).toBe(keeps);
  });
  it("puts a late piece in its place: by time, then by sequence, then by id", () => {
    const state = addAll(plan, keeping, [
      piece("b", { at: 2000 }),
      piece("a", { at: 2000 }),
      piece("z", { at: 1000 }),
      piece("y", { at: 2000, sequence: -1 }),
      piece("x", { at: 2000, sequence: 1 }),
      piece("c", { at: 2000 }),
    ]);
    expect(ids(state)).toEqual(["z", "y", "a", "b", "c", "x"]);
    expect([state.first?.id, state.last?.id]).toEqual(["z", "x"]);
  });
  it("takes no piece twice: of those that it keeps none, else not the last", () => {
    const kept = addAll(plan, keeping, [piece("a"), piece("b", { at: 2000 })]);
    expect(add(plan, kept, piece("a", { at: 9000 }))).toEqual({ state: kept, status: "duplicate" });
    const state = addAll(plan, begin(plan, scale), [piece("a"), piece("b", { at: 2000 })]);
    expect(add(plan, state, piece("b"))).toEqual({ state, status: "duplicate" });
    expect(add(plan, state, piece("c"))).toEqual({ state, status: "late" });
    expect(add(plan, state, piece("c", { at: 2000 })).status).toBe("added");
  });
  it("answers a number off the scale with its issue, and stays as it was", () => {
    for (const [under, from] of [
      [plan, keeping],
      [plan, begin(plan, scale)],
    ] as const) {
      const state = addAll(under, from, [piece("a")]);
      const told = (score: number): unknown => {
        const found = add(under, state, piece("b", { at: 2000, score }));
        return [found.status, found.state === state, "issue" in found && found.issue];
      };
      for (const score of [least - 1, most + 0.5]) {
        const issue = {
          code: "score-off-scale",
          severity: "error",
          path: ["score"],
          data: { score, least, most },
        };
        expect(told(score)).toEqual(["off-scale", true, issue]);
      }
      // Compared to a billionth, as everywhere.
      expect(told(most + 1e-12)).toEqual(["added", false, false]);
    }
    const extra = compile(policyOf({ read: { extraCredit: true } }));
    expect(add(extra, begin(extra, scale), piece("a", { score: most + 1 })).status).toBe("added");
  });
  it("remembers no more names than are asked for, and each once", () => {
    const asking = compile(
      policyOf({ sufficiency: { kinds: 2, settings: 1, voices: 2, verified: 1 } }),
    );
    const { told } = addAll(asking, begin(asking, scale), [
      piece("a", { kind: "test", setting: "class", experience: "boats", verified: true }),
      piece("b", { kind: "test", setting: "work", role: "peer", verified: false }),
      piece("c", { kind: "talk", role: "educator" }),
      piece("d", { kind: "project", role: "panel", verified: true }),
    ]);
    expect(told).toEqual({
      pieces: 4,
      experiences: [],
      settings: ["class"],
      voices: ["educator", "peer"],
      kinds: ["test", "talk"],
      verified: 2,
    });
  });
  it("holds the first of the highest levels that it reached with enough behind it", () => {
    const holds = compile(
      policyOf({
        hold: { rule: "high-water" },
        score: { method: "most-recent" },
        sufficiency: { pieces: 2 },
      }),
    );
    const held = (...scores: readonly number[]) =>
      addAll(
        holds,
        begin(holds, scale),
        scores.map((score, at) => piece(`p${at}`, { at, score })),
      ).held;
    expect(held(4)).toBeNull();
    expect(held(4, 3)).toEqual({ place: 2, score: 3 });
    expect(held(1, 3, 3.25, 2)).toEqual({ place: 2, score: 3 });
    expect(held(1, 3, 4, 1)).toEqual({ place: 3, score: 4 });
  });

  const issuesOf = (act: () => unknown): readonly unknown[] => {
    try {
      act();
    } catch (error) {
      if (error instanceof InvalidInputError)
        return (error as InvalidInputError<MasteryFindings>).issues.map(({ code, path, data }) => [
          code,
          path,
          data,
        ]);
    }
    return [];
  };
  const state = addAll(plan, begin(plan, scale), [piece("a", { at: Date.parse("2026-05-03") })]);
  it("is of one policy", () => {
    const other = compile(policyOf({ window: { since: "2026-01-01" } }));
    const expected = [
      [
        "state-of-another-policy",
        ["policy", "digest"],
        { state: plan.policy.digest, plan: other.policy.digest },
      ],
    ];
    expect(issuesOf(() => add(other, state, piece("b")))).toEqual(expected);
    expect(issuesOf(() => finish(other, state, "2026-12-31"))).toEqual(expected);
    expect(issuesOf(() => merge(other, state, begin(other, scale)))).toEqual(expected);
    expect(issuesOf(() => merge(other, begin(other, scale), state))).toEqual(expected);
  });
  it("takes numbers alone", () => {
    const wrong = { at: Number.NaN, sequence: Number.POSITIVE_INFINITY, score: Number.NaN };
    expect(issuesOf(() => add(plan, state, piece("b", wrong)))).toEqual(
      ["at", "sequence", "score"].map((name) => [
        "wrong-parameter",
        [name],
        { parameter: name, expected: "number" },
      ]),
    );
  });
  it("is asked about no day before its newest piece", () => {
    const at = Date.parse("2026-05-03");
    expect(issuesOf(() => finish(plan, state, "2026-05-02"))).toEqual([
      ["state-is-newer", ["last"], { newest: at, until: at }],
    ]);
    expect(issuesOf(() => finish(plan, state, "2026-05-03"))).toEqual([]);
  });
  it("tells by the day it happened whether the newest is recent", () => {
    const recent = compile(policyOf({ sufficiency: { newestWithin: { days: 30 } } }));
    const own = addAll(recent, begin(recent, scale), [
      piece("a", { at: Date.parse("2026-05-03") }),
    ]);
    const said = (happened: string) =>
      finish(recent, own, { happened, recorded: "2026-12-31" }).status;
    expect([said("2026-06-02"), said("2026-06-03")]).toEqual(["determined", "insufficient"]);
    expect(finish(recent, begin(recent, scale), "2026-06-02").status).toBe("no-evidence");
  });
  it("merges with one after it, or with none, where its method does", () => {
    const later = addAll(plan, begin(plan, scale), [piece("b", { at: Date.parse("2026-06-03") })]);
    const none = begin(plan, scale);
    expect(merge(plan, none, state)).toBe(state);
    expect(merge(plan, state, none)).toBe(state);
    expect(merge(plan, state, later)).toMatchObject({
      first: state.first,
      last: later.last,
      newest: later.newest,
      told: { pieces: 2 },
    });
    const refused = (why: string) => [["states-do-not-merge", [], { why }]];
    expect(issuesOf(() => merge(plan, later, state))).toEqual(refused("overlap"));
    expect(issuesOf(() => merge(plan, state, state))).toEqual(refused("overlap"));
    const kept = addAll(plan, keeping, [piece("c", { at: Date.parse("2026-07-03") })]);
    expect(issuesOf(() => merge(plan, state, kept))).toEqual(refused("pieces"));
    expect(issuesOf(() => merge(plan, kept, state))).toEqual(refused("pieces"));
    const two = (sections: Partial<Policy>) => {
      const other = compile(policyOf(sections));
      const of = (id: string, at: number) =>
        addAll(other, begin(other, scale), [piece(id, { at })]);
      return issuesOf(() => merge(other, of("a", 1000), of("b", 2000)));
    };
    expect(two({ hold: { rule: "high-water" } })).toEqual(refused("hold"));
    expect(two({ score: { method: "decaying-average" } })).toEqual(refused("method"));
  });
  it("merges pieces that both keep, each once", () => {
    const kept = (...all: readonly StreamPiece[]) => addAll(plan, keeping, all);
    expect(
      ids(
        merge(
          plan,
          kept(piece("a"), piece("c", { at: 3000 })),
          kept(piece("b", { at: 2000 }), piece("c", { at: 3000 })),
        ),
      ),
    ).toEqual(["a", "b", "c"]);
  });
  it("joins what both were told", () => {
    const asking = compile(
      policyOf({ sufficiency: { kinds: 3, settings: 2, voices: 2, experiences: 2, verified: 9 } }),
    );
    const of = (...all: readonly StreamPiece[]) => addAll(asking, begin(asking, scale), all);
    const { told } = merge(
      asking,
      of(piece("a", { kind: "test", setting: "class", experience: "boats", verified: true })),
      of(
        piece("b", {
          at: 2000,
          kind: "test",
          setting: "work",
          experience: "garden",
          role: "peer",
          verified: true,
        }),
        piece("c", { at: 3000, kind: "talk" }),
      ),
    );
    expect(told).toEqual({
      pieces: 3,
      experiences: ["boats", "garden"],
      settings: ["class", "work"],
      voices: ["educator", "peer"],
      kinds: ["test", "talk"],
      verified: 2,
    });
  });
});
