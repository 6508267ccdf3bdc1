import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decayingAverage } from "../../src/methods/decaying-average.ts";
import type { Parameters } from "../../src/methods/parameter.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import type { Child, RolledUp, RollUpRule } from "../../src/roll-up/roll-up-rule.ts";
import { rollUp, safeRollUp } from "../../src/roll-up/roll-up.ts";
import { arbitraryParameters } from "../arbitrary-parameters.ts";

const scale = { least: 1, most: 5, goal: 4 };
const ids = ["a", "b", "c", "d", "e"] as const;
const around = { scale, score: { method: decayingAverage } };

const number = fc.oneof(
  fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
  fc.double({ min: 1, max: 5, noNaN: true }),
);
const piece = fc.record({
  piece: fc.constantFrom("p", "q", "r", "s", "t", "u"),
  score: number,
  weight: fc.constantFrom(1, 2),
  at: fc.integer({ min: 0, max: 4 }),
});

/** The five children of one node: with a score, a level alone, only whether they are at their goal, nothing, or exempt. */
const child = (id: string): fc.Arbitrary<Child> =>
  fc.oneof(
    fc.tuple(number, fc.nat(9)).map(([score, at]) => ({ id, score, level: Math.floor(score), at })),
    fc.integer({ min: 1, max: 5 }).map((level) => ({ id, level, atGoal: level >= 4 })),
    fc.boolean().map((atGoal) => ({ id, atGoal })),
    fc.boolean().map((attempted) => ({ id, attempted })),
    number.map((score) => ({ id, score, exempt: true })),
  );
const children: fc.Arbitrary<readonly Child[]> = fc.tuple(...ids.map(child));
const withPieces: fc.Arbitrary<readonly Child[]> = fc
  .tuple(children, fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 5, maxLength: 5 }))
  .map(([all, pieces]) => {
    // A piece is one thing: wherever it is met, it is the same.
    const met = new Map(pieces.flat().map((one) => [one.piece, one]));
    return all.map((one, at) => ({
      ...one,
      pieces: [...new Set((pieces[at] ?? []).map((own) => met.get(own.piece) ?? own))],
    }));
  });

const rules = Object.values(rollUpRules) as unknown as readonly RollUpRule<string, Parameters>[];
const shuffled = <T>(values: readonly T[], keys: readonly number[]): readonly T[] =>
  values
    .map((value, at) => [keys[at] ?? 0, at, value] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([, , value]) => value);
const keys = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });

const run = (
  rule: RollUpRule<string, Parameters>,
  parameters: unknown,
  all: readonly Child[],
): RolledUp | undefined => {
  const found = safeRollUp(rule, parameters as never, deepFreeze(all), around);
  return found.ok ? found.value : undefined;
};
/** The parts by child: their order is the children's. */
const lean = (found: RolledUp | undefined) =>
  found === undefined || found.status === "profile"
    ? found
    : {
        ...found,
        parts: [...found.parts].sort((a, b) =>
          a.child < b.child ? -1 : a.child > b.child ? 1 : 0,
        ),
      };

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const parameters = arbitraryParameters(rule.parameters);

  it("does not depend on the order of the children", () => {
    fc.assert(
      fc.property(parameters, withPieces, keys, (given, all, order) => {
        expect(lean(run(rule, given, shuffled(all, order)))).toEqual(lean(run(rule, given, all)));
      }),
    );
  });

  it("an exempt child changes nothing but that it is told", () => {
    fc.assert(
      fc.property(parameters, withPieces, (given, all) => {
        const without = all.filter(({ exempt }) => exempt !== true);
        const named = new Set(rule.names?.({ ...given } as never) ?? []);
        // What a rule names has to be there.
        if (all.some(({ id, exempt }) => exempt === true && named.has(id))) return;
        const [found, expected] = [run(rule, given, all), run(rule, given, without)];
        const bare = (one: RolledUp | undefined) =>
          one === undefined || one.status === "profile"
            ? one
            : {
                ...one,
                parts: one.parts.filter((part) => part.counted || part.reason.code !== "exempt"),
              };
        expect(bare(found)).toEqual(bare(expected));
      }),
    );
  });

  it("tells each child once, and never a number that is none", () => {
    fc.assert(
      fc.property(parameters, withPieces, (given, all) => {
        const found = run(rule, given, all);
        if (found === undefined || found.status === "profile") return;
        expect(JSON.stringify(found)).not.toMatch(/null/);
        expect(found.parts.map((part) => part.child).sort()).toEqual([...ids]);
      }),
    );
  });

  it("has a score between its children's, made of what they contribute", () => {
    fc.assert(
      fc.property(parameters, withPieces, (given, all) => {
        const found = run(rule, given, all);
        if (found?.status !== "scored") return;
        const counted = found.parts.flatMap((part) => (part.counted ? [part] : []));
        const shares = counted.reduce((sum, { share = Number.NaN }) => sum + share, 0);
        const sum = counted.reduce((all_, { contribution = Number.NaN }) => all_ + contribution, 0);
        expect(shares).toBeCloseTo(1, 9);
        expect(sum).toBeCloseTo(found.score, 9);
        const numbers =
          rule.id === "pooled"
            ? all.flatMap(({ exempt, pieces = [] }) =>
                exempt === true ? [] : pieces.map(({ score }) => score),
              )
            : counted.map((part) => part.number ?? Number.NaN);
        expect(found.score).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-12);
        expect(found.score).toBeLessThanOrEqual(Math.max(...numbers) + 1e-12);
      }),
    );
  });

  it("that meets requirements does not lose them by a child that does better", () => {
    fc.assert(
      fc.property(parameters, children, fc.nat(4), (given, all, at) => {
        const found = run(rule, given, all);
        if (found?.status !== "met") return;
        const better = all.map(
          (one, position): Child =>
            position !== at || one.exempt === true
              ? one
              : { ...one, level: 5, score: 5, atGoal: true },
        );
        expect(run(rule, given, better)?.status).toBe("met");
      }),
    );
  });
});

describe("pooled", () => {
  it("in steps is what it is at once", () => {
    fc.assert(
      fc.property(withPieces, fc.integer({ min: 1, max: 4 }), (all, cut) => {
        const node = (id: string, under: readonly Child[]): Child => ({
          id,
          pieces: under.flatMap(({ exempt, pieces = [] }) => (exempt === true ? [] : pieces)),
        });
        const nested = [node("one", all.slice(0, cut)), node("two", all.slice(cut))];
        const at = (some: readonly Child[]) => {
          const found = rollUp(rollUpRules.pooled, {}, some, around);
          return found.status === "scored" ? found.score : found.status;
        };
        expect(at(nested)).toBe(at(all));
      }),
    );
  });
});

describe("weighted-mean", () => {
  it("of equal weights is the mean, and all weights times a number change nothing", () => {
    fc.assert(
      fc.property(children, fc.constantFrom(1, 2, 4, 0.5), (all, times) => {
        const mean = run(rollUpRules.mean as never, {}, all);
        const weights = Object.fromEntries(ids.map((id) => [id, times]));
        const found = run(rollUpRules["weighted-mean"] as never, { weights }, all);
        expect(found?.status).toBe(mean?.status);
        if (mean?.status === "scored" && found?.status === "scored") {
          expect(found.score).toBeCloseTo(mean.score, 12);
        }
      }),
    );
  });
});
