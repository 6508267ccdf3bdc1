import { type Framework, parseFramework, type Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCompile } from "../src/compile/compile.ts";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { project } from "../src/project/project.ts";
import { framework as school, log, policy, ratings } from "./school.ts";

/** A scale of three levels, small enough to try everything. */
const framework: Framework = deepFreeze(
  parseFramework({
    ...school,
    scales: school.scales.map((scale) =>
      scale.id === "five" ? { ...scale, goal: "3", levels: scale.levels.slice(0, 3) } : scale,
    ),
  }),
);
const values = [1, 2, 3] as const;
const within = 3;
const asOf = "2026-12-31";

const seen: fc.Arbitrary<readonly Rating[]> = fc
  .array(
    fc.record({
      number: fc.constantFrom(...values),
      setting: fc.constantFrom("class", "home"),
      experience: fc.constantFrom("ferry", "garden"),
    }),
    { maxLength: 5 },
  )
  .map((all) => ratings(...all));

const sections: fc.Arbitrary<Partial<Policy>> = fc
  .record(
    {
      score: fc.constantFrom<Policy["score"]>(
        { method: "mean" },
        { method: "median", parameters: { tie: "lower" } },
        { method: "mode", parameters: { tie: "most-recent" } },
        { method: "most-recent" },
        { method: "first" },
        { method: "lowest" },
        { method: "highest" },
        { method: "decaying-average" },
        { method: "latest-against-rest" },
        { method: "mean-of-recent", parameters: { recent: 2 } },
        { method: "mode-of-recent", parameters: { recent: 3, tie: "none" } },
        { method: "mean-of-best", parameters: { best: 2 } },
        { method: "n-times", parameters: { times: 2, target: 2 } },
        { method: "power-law" },
        { method: "linear-trend" },
        { method: "best-fit" },
      ),
      window: fc.constantFrom<Policy["window"] & object>(
        {},
        {},
        { recent: 2 },
        { dropLowest: 1 },
        { best: 2 },
        { dropLowest: 1, recent: 2 },
      ),
      hold: fc.constantFrom<Policy["hold"] & object>(
        { rule: "latest" },
        { rule: "latest" },
        { rule: "high-water" },
      ),
      weigh: fc.constantFrom<Policy["weigh"] & object>(
        {},
        {},
        { settings: { home: 0 } },
        { experiences: { ferry: 2 } },
        { halfLifeDays: 90 },
      ),
      attempts: fc.constantFrom<Policy["attempts"] & object>({ count: "all" }, { count: "best" }),
      level: fc.constantFrom<Policy["level"] & object>({ cuts: "midpoints" }, { cuts: "values" }),
      sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
        {},
        { pieces: 3 },
        { settings: 3 },
        { experiences: 2, voices: 2 },
      ),
    },
    { requiredKeys: ["score"] },
  )
  // Not every method takes weights.
  .filter((some) => safeCompile(policy(some)).ok);

/** Works of a day, each from an experience and a setting of its own and seen by two voices. */
const added = (numbers: readonly number[]): readonly Rating[] =>
  numbers.flatMap((number, at): Rating[] =>
    ["panel", "family"].map((role) => ({
      type: "rating",
      id: `new-${at}-${role}`,
      demonstration: `new-${at}`,
      learner: "mina",
      target: "share",
      happened: asOf,
      recorded: asOf,
      sequence: at,
      setting: `setting-${at}`,
      experience: `experience-${at}`,
      rater: { role, id: role },
      value: { kind: "number", number },
    })),
  );

/** Every sequence of a length, the smallest first. */
const sequences = (length: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : values.flatMap((value) => sequences(length - 1).map((rest) => [value, ...rest]));

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("a projection", () => {
  it("leads to the target when its pieces are in the log, and nothing shorter or smaller does", () => {
    fc.assert(
      fc.property(seen, sections, fc.constantFrom("2", "3"), (before, some, target) => {
        const reaches = (numbers: readonly number[]): boolean => {
          const [found] = determine({
            framework,
            evidence: log([...before, ...added(numbers)]),
            policy: policy(some),
            asOf,
            learners: ["mina"],
          }).competencies;
          return found?.status === "determined" && Number(found.level) >= Number(target);
        };
        const found = project(
          { framework, evidence: log(before), policy: policy(some), asOf },
          { learner: "mina", competency: "share", scale: "five" },
          { target, within },
        );
        const numbers = found.status === "reachable" ? found.pieces.map(Number) : undefined;
        if (numbers !== undefined) expect(reaches(numbers)).toBe(true);
        const shorter = numbers === undefined ? within : numbers.length - 1;
        for (let length = 0; length <= shorter; length += 1) {
          for (const other of sequences(length))
            expect([other, reaches(other)]).toEqual([other, false]);
        }
        if (numbers === undefined) return;
        for (const other of sequences(numbers.length)) {
          const smaller =
            total(other) < total(numbers) ||
            (total(other) === total(numbers) && other.join() < numbers.join());
          if (smaller) expect([other, reaches(other)]).toEqual([other, false]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
