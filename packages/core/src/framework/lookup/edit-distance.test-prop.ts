import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

/** Optimal string alignment by its recursive definition. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [headA, headB] = [a.slice(0, -1), b.slice(0, -1)];
  const least = Math.min(
    naive(headA, b) + 1,
    naive(a, headB) + 1,
    naive(headA, headB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  );
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(least, naive(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
}

it("is the distance of its definition, or undefined above the bound", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 5 }), (a, b, most) => {
      const distance = naive(a, b);
      expect(editDistance(a, b, most)).toBe(distance > most ? undefined : distance);
    }),
    { numRuns: 500 },
  );
});
