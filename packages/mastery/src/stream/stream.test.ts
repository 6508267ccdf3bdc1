import { describe, expect, it } from "vitest";
import { codesOf } from "../../test/codes-of.ts";
import { scale } from "../../test/rows.ts";
import { compile } from "../compile/compile.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policy } from "../policy/policy.ts";
import { add } from "./add.ts";
import { begin } from "./begin.ts";
import { finish } from "./finish.ts";
import type { MasteryState } from "./mastery-state.ts";
import { merge } from "./merge.ts";

const plan = (sections: Partial<Policy> = {}): Plan =>
  compile({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "1",
    score: { method: "mean" },
    ...sections,
  } as Policy);

const stateOf = (of: Plan, ...pieces: readonly (readonly [at: number, score: number])[]) =>
  pieces.reduce<MasteryState>(
    (state, [at, score]) => add(of, state, { id: `at ${at}`, at, score }).state,
    begin(of, scale),
  );

describe("a state", () => {
  const mean = plan();

  it("is as large after many pieces as after two, where the method keeps none", () => {
    const few = stateOf(mean, [1, 1], [2, 4]);
    const many = stateOf(
      mean,
      ...Array.from({ length: 500 }, (_, at) => [at + 1, at % 2 === 0 ? 1 : 4] as const),
    );
    expect(JSON.stringify(many).length).toBeLessThan(JSON.stringify(few).length + 20);
    expect(finish(mean, many, "2026-01-01")).toEqual(finish(mean, few, "2026-01-01"));
  });

  it("changes its answer by time alone", () => {
    const recent = plan({ sufficiency: { newestWithin: { days: 10 } } });
    const state = stateOf(recent, [Date.UTC(2026, 0, 1), 3]);
    expect(finish(recent, state, "2026-01-11").status).toBe("determined");
    expect(finish(recent, state, "2026-01-12").status).toBe("insufficient");
  });

  it("keeps the highest level against newer evidence where the policy says so", () => {
    const held = plan({ score: { method: "most-recent" }, hold: { rule: "high-water" } });
    const state = stateOf(held, [1, 1], [2, 4], [3, 2]);
    expect(finish(held, state, "2026-01-01")).toEqual({
      status: "determined",
      level: "Advanced",
      score: 4,
    });
  });

  it("of nothing is no evidence, and of what the policy turns away too", () => {
    expect(finish(mean, begin(mean, scale), "2026-01-01")).toEqual({ status: "no-evidence" });
    const { state, status } = add(mean, begin(mean, scale), {
      id: "own",
      at: 1,
      score: 4,
      role: "self",
    });
    expect(status).toBe("added");
    expect(finish(mean, state, "2026-01-01")).toEqual({ status: "no-evidence" });
  });

  it("is refused by another policy, whatever is asked of it", () => {
    const other = plan({ version: "2" });
    const state = begin(mean, scale);
    const refused = [`state-of-another-policy ${mean.policy.digest} ${other.policy.digest}`];
    expect(codesOf(() => finish(other, state, "2026-01-01"))).toEqual(refused);
    expect(codesOf(() => add(other, state, { id: "a", at: 1, score: 1 }))).toEqual(refused);
    expect(codesOf(() => merge(other, begin(other, scale), state))).toEqual(refused);
  });

  it("cannot go back behind a piece unless it keeps them", () => {
    const late = Date.UTC(2026, 5, 1);
    expect(codesOf(() => finish(mean, stateOf(mean, [late, 3]), "2026-05-31"))).toEqual([
      `state-is-newer ${late} ${Date.UTC(2026, 5, 1)}`,
    ]);
    const median = plan({ score: { method: "median" } });
    expect(finish(median, stateOf(median, [late, 3]), "2026-05-31").status).toBe("no-evidence");
  });

  it("takes no piece that is no number", () => {
    const piece = { id: "a", at: Number.NaN, score: Number.POSITIVE_INFINITY };
    expect(codesOf(() => add(mean, begin(mean, scale), piece))).toEqual([
      "wrong-parameter at number",
      "wrong-parameter score number",
    ]);
  });

  it("is begun only for what pieces on their own can answer", () => {
    const periods = plan({ attempts: { count: "best" } });
    expect(codesOf(() => begin(periods, scale))).toEqual([
      "not-by-columns attempts attempts of a task",
    ]);
  });

  it.each<[string, Partial<Policy>, readonly number[], readonly number[]]>([
    ["overlap", {}, [1, 3], [3, 4]],
    ["hold", { hold: { rule: "high-water" } }, [1], [2]],
    ["method", { score: { method: "power-law" } }, [1], [2]],
  ])("is not merged: %s", (why, sections, older, newer) => {
    const of = plan(sections);
    const make = (times: readonly number[]) => stateOf(of, ...times.map((at) => [at, 3] as const));
    expect(codesOf(() => merge(of, make(older), make(newer)))).toEqual([
      `states-do-not-merge ${why}`,
    ]);
  });

  it("is not merged with one that keeps its pieces; with an empty one it is itself", () => {
    const state = stateOf(mean, [1, 3]);
    const kept = begin(mean, scale, { keepSeries: true });
    expect(codesOf(() => merge(mean, state, kept))).toEqual(["states-do-not-merge pieces"]);
    expect(merge(mean, state, begin(mean, scale))).toEqual(state);
    expect(merge(mean, begin(mean, scale), state)).toEqual(state);
  });
});
