import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedGroup, publishGroups } from "./index.ts";

const limit = 4;
const names = ["a", "b", "c"] as const;

/** A school of some learners, each in any of three experiences, and competencies that some of these can show. */
const schools = fc.record({
  learners: fc.array(fc.subarray([...names]), { minLength: 1, maxLength: 40 }),
  unions: fc.uniqueArray(fc.subarray([...names], { minLength: 1 }), {
    maxLength: 4,
    selector: (of) => of.join(),
  }),
});

describe("groups that overlap", () => {
  it("tell by no subtraction of two printed counts that there are a few", () => {
    fc.assert(
      fc.property(schools, ({ learners, unions }) => {
        const within = (of: readonly string[]): ReadonlySet<string> =>
          new Set(
            learners.flatMap((one, at) => (one.some((name) => of.includes(name)) ? [`${at}`] : [])),
          );
        const groups: readonly (CountedGroup & { readonly of: readonly string[] })[] = [
          ...names.map((id) => ({ id, people: within([id]), of: [id] })),
          ...unions.map((of) => ({ id: `any of ${of.join()}`, people: within(of), of })),
        ];
        const everybody = new Set(learners.map((_, at) => `${at}`));
        const shown = publishGroups({ everybody, groups }, { limit });
        const printed = groups.flatMap(({ id, of, people }) => {
          const { count, rest } = shown.groups.get(id) ?? {};
          if (count !== undefined) expect(count).toBe(people.size);
          if (rest !== undefined) expect(rest).toBe(learners.length - people.size);
          return count === undefined ? [] : [{ of: new Set(of), count, rest }];
        });
        const few = (count: number): boolean => count > 0 && count < limit;
        for (const { of, count, rest } of printed) {
          expect(few(count)).toBe(false);
          if (rest !== undefined) expect(few(rest)).toBe(false);
          if (shown.everybody !== undefined) expect(few(shown.everybody - count)).toBe(false);
          for (const other of printed) {
            const isWithin = [...of].every((one) => other.of.has(one));
            if (isWithin) expect(few(other.count - count)).toBe(false);
            const either = new Set([...of, ...other.of]);
            for (const all of printed) {
              const isEither =
                all.of.size === either.size && [...either].every((one) => all.of.has(one));
              if (isEither) expect(few(count + other.count - all.count)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
