import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { add } from "../../src/stream/add.ts";
import { begin } from "../../src/stream/begin.ts";
import { policyOf } from "../column-policies.ts";
import { scale } from "../rows.ts";
import { addAll, ids, keeping, piece, plan } from "./states.ts";

const ends = scale.levels.map(({ value }) => value);

const [least, most] = [Math.min(...ends), Math.max(...ends)];

describe("a state", () => {
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
});
