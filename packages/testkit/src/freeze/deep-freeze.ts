/**
 * The same value, frozen at every depth: a function under test that writes to its input throws. Walks with a list of its
 * own, so that depth costs no stack, and a value met twice (or a cycle) is frozen once.
 *
 * @example
 * ```ts
 * import { deepFreeze } from "@whole-learner/testkit";
 * const input = deepFreeze({ levels: [1, 2] });
 * Object.isFrozen(input.levels); // => true
 * ```
 */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!freezable(next) || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const key of Reflect.ownKeys(next)) waiting.push(Reflect.get(next, key));
  }
  return value;
}

// A typed array cannot be frozen: what is written to it must be found by comparing it with a copy.
const freezable = (value: unknown): value is object =>
  (typeof value === "object" || typeof value === "function") &&
  value !== null &&
  !ArrayBuffer.isView(value);
