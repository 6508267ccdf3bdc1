import { type Framework, parseFramework, type Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { projectOutcome } from "../src/project/project-outcome.ts";
import { framework as school, log, policy, ratings } from "./school.ts";

const framework: Framework = deepFreeze(
  parseFramework({
    ...school,
    scales: school.scales.map((scale) =>
      scale.id === "five" ? { ...scale, goal: "3", levels: scale.levels.slice(0, 3) } : scale,
    ),
  }),
);
const values = [1, 2, 3] as const;
const competencies = ["share", "decide"] as const;
const within = 2;
const asOf = "2026-12-31";

const seen: fc.Arbitrary<readonly Rating[]> = fc
  .array(
    fc.record({ number: fc.constantFrom(...values), target: fc.constantFrom(...competencies) }),
    { maxLength: 4 },
  )
  .map((all) => ratings(...all));

const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    score: fc.constantFrom<Policy["score"]>(
      { method: "mean" },
      { method: "most-recent" },
      { method: "mode-of-recent", parameters: { recent: 3, tie: "none" } },
    ),
    window: fc.constantFrom<Policy["window"] & object>({}, { dropLowest: 1 }),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>({}, { pieces: 2 }),
    rollUp: fc.constantFrom<Policy["rollUp"] & object>(
      { rule: "mean" },
      { rule: "mean", parameters: { coverage: "wait" } },
      { rule: "lowest" },
      { rule: "highest" },
      { rule: "pooled" },
      { rule: "mean", hold: "high-water" },
    ),
  },
  { requiredKeys: ["score", "rollUp"] },
);

/** One further piece: of which competency, and at which level. */
type Piece = readonly [(typeof competencies)[number], number];

const added = (pieces: readonly Piece[]): readonly Rating[] =>
  pieces.map(([target, number], at) => ({
    type: "rating",
    id: `new-${at}`,
    learner: "mina",
    target,
    happened: asOf,
    recorded: asOf,
    sequence: at,
    value: { kind: "number", number },
  }));

const ways = (length: number): readonly (readonly Piece[])[] =>
  length === 0
    ? [[]]
    : ways(length - 1).flatMap((before) =>
        competencies.flatMap((one) => values.map((value) => [...before, [one, value] as const])),
      );

const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, [, one]) => sum + one, 0);

describe("a projection of an outcome", () => {
  it("leads to the target when its pieces are in the log, and nothing shorter or of a smaller sum does", () => {
    fc.assert(
      fc.property(seen, sections, fc.constantFrom("2", "3"), (before, some, target) => {
        const reaches = (pieces: readonly Piece[]): boolean => {
          const found = determine({
            framework,
            evidence: log([...before, ...added(pieces)]),
            policy: policy(some),
            asOf,
            learners: ["mina"],
          }).outcomes.find(({ outcome }) => outcome === "team");
          return found?.status === "determined" && Number(found.level) >= Number(target);
        };
        const found = projectOutcome(
          { framework, evidence: log(before), policy: policy(some), asOf },
          { learner: "mina", outcome: "team" },
          { target, within },
        );
        expect(["reachable", "not-within-bound"]).toContain(found.status);
        const pieces =
          found.status === "reachable"
            ? found.children.flatMap(({ competency, pieces: levels }) =>
                levels.map((level): Piece => [competency as Piece[0], Number(level)]),
              )
            : undefined;
        if (pieces !== undefined) expect(reaches(pieces)).toBe(true);
        const shorter = pieces === undefined ? within : pieces.length - 1;
        for (let length = 0; length <= shorter; length += 1) {
          for (const other of ways(length)) expect([other, reaches(other)]).toEqual([other, false]);
        }
        if (pieces === undefined) return;
        for (const other of ways(pieces.length)) {
          if (total(other) < total(pieces)) {
            expect([other, reaches(other)]).toEqual([other, false]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
