import type { Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../src/compare/compare.ts";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const entries: fc.Arbitrary<readonly Rating[]> = fc
  .array(
    fc.record({
      number: fc.integer({ min: 1, max: 5 }),
      setting: fc.constantFrom("class", "home", "community"),
      target: fc.constantFrom("share", "decide"),
      learner: fc.constantFrom("mina", "ben"),
    }),
    { maxLength: 9 },
  )
  .map((all) => ratings(...all));

const sections: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    score: fc.constantFrom<Policy["score"]>(
      { method: "mean" },
      { method: "most-recent" },
      { method: "median-of-recent" },
    ),
    window: fc.constantFrom<Policy["window"] & object>({}, { recent: 2 }, { dropLowest: 1 }),
    level: fc.constantFrom<Policy["level"] & object>({ cuts: "midpoints" }, { cuts: "values" }),
    sufficiency: fc.constantFrom<Policy["sufficiency"] & object>(
      {},
      { pieces: 2 },
      { settings: 2 },
    ),
    rollUp: fc.constantFrom<Policy["rollUp"] & object>({ rule: "profile" }, { rule: "mean" }),
  },
  { requiredKeys: ["score"] },
);

const asOf = "2026-12-31";
const question = (all: readonly Rating[], some: Partial<Policy>) => ({
  framework,
  evidence: log(all),
  policy: policy(some),
  asOf,
});

describe("compare", () => {
  it("of a question with itself is empty", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const found = compare(question(all, some), question(all, some));
        expect([found.competencies, found.outcomes, found.causes]).toEqual([[], [], []]);
      }),
    );
  });

  it("gives both results as determine does, and the other way round the same changes", () => {
    fc.assert(
      fc.property(entries, sections, sections, (all, some, others) => {
        const [a, b] = [question(all, some), question(all, others)];
        const found = compare(a, b);
        const before = determine(a).competencies;
        for (const change of found.competencies) expect(before).toContainEqual(change.from);
        const back = compare(b, a);
        expect(back.competencies.map(({ from, to }) => [to, from])).toEqual(
          found.competencies.map(({ from, to }) => [from, to]),
        );
        const total = found.transitions
          .flatMap(({ counts }) => counts.flat())
          .reduce((sum, one) => sum + one, 0);
        expect(total).toBe(before.length);
        expect(found.causes.reduce((sum, { count }) => sum + count, 0)).toBe(
          found.competencies.length,
        );
      }),
    );
  });

  it("names a stage only where the policies differ in it", () => {
    fc.assert(
      fc.property(entries, sections, sections, (all, some, others) => {
        const found = compare(question(all, some), question(all, others));
        for (const { cause } of [...found.competencies, ...found.outcomes]) {
          if (cause === "joint") continue;
          const section = cause as keyof Policy;
          expect(JSON.stringify(policy(some)[section])).not.toBe(
            JSON.stringify(policy(others)[section]),
          );
        }
      }),
    );
  });
});
