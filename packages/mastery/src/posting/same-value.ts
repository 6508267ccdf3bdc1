import type { Json } from "@whole-learner/core";
import { equalSnapped } from "@whole-learner/psychometrics/numeric";

/** Whether two values say the same: numbers to a billionth, so that a last bit is no change; keys in any order. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return equalSnapped(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const one = Object.entries(a);
  const other = new Map(Object.entries(b));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    one.length === other.size &&
    one.every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  );
}
