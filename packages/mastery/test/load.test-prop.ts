import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, evidenceLoad } from "../src/load/index.ts";
import { framework, policy } from "./school.ts";

const assignment: fc.Arbitrary<Assignment> = fc.record({
  educator: fc.constantFrom("a", "b", "c"),
  learners: fc.array(fc.constantFrom("mina", "noah", "lea", "tom", "ida"), { maxLength: 6 }),
  competencies: fc.array(fc.constantFrom("share", "decide"), { maxLength: 3 }),
});

const asked = fc.record({
  assignments: fc.array(assignment, { maxLength: 5 }),
  pieces: fc.integer({ min: 1, max: 9 }),
  voices: fc.integer({ min: 1, max: 4 }),
  count: fc.integer({ min: 1, max: 6 }),
});

const term = (nth: number) => ({
  id: `t${nth}`,
  from: `2026-0${nth + 1}-01`,
  until: `2026-0${nth + 1}-28`,
});

const load = ({
  assignments,
  pieces,
  voices,
  count,
}: {
  assignments: readonly Assignment[];
  pieces: number;
  voices: number;
  count: number;
}) =>
  evidenceLoad(
    deepFreeze({
      framework,
      policy: policy({ sufficiency: { pieces, voices } }),
      terms: [term(0), ...Array.from({ length: count - 1 }, (_, at) => term(at + 1))] as const,
      assignments,
    }),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("an evidence load", () => {
  it("loses no rating and asks for none twice: educators and terms add up", () => {
    fc.assert(
      fc.property(asked, (one) => {
        const found = load(one);
        expect(sum(found.educators.map(({ ratings }) => ratings))).toBe(found.ratings);
        expect(sum(found.educators.map(({ byOthers }) => byOthers))).toBe(found.byOthers);
        for (const { ratings, terms } of found.educators) expect(sum(terms)).toBe(ratings);
        expect(found.ratings).toBe(found.cases * Math.max(one.pieces, one.voices));
      }),
    );
  });

  it("spreads what is needed over the terms as evenly as it can be", () => {
    fc.assert(
      fc.property(asked, (one) => {
        const found = load(one);
        const terms = found.terms.map((_, at) =>
          sum(found.educators.map((own) => own.terms[at] ?? 0)),
        );
        expect(Math.max(...terms) - Math.min(...terms)).toBeLessThanOrEqual(one.count);
      }),
    );
  });

  it("is the same whatever is said twice", () => {
    fc.assert(
      fc.property(asked, (one) => {
        const twice = { ...one, assignments: [...one.assignments, ...one.assignments] };
        expect(load(twice)).toEqual(load(one));
      }),
    );
  });
});
