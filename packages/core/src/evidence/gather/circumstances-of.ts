import type { Circumstances } from "../circumstances.ts";
import type { Demonstration } from "../demonstration.ts";
import type { Rating } from "../rating.ts";

/** Every circumstance by name: a missing one does not compile. */
const names: { readonly [K in keyof Required<Circumstances>]: true } = {
  kind: true,
  setting: true,
  experience: true,
  task: true,
  attempt: true,
  band: true,
  language: true,
  supports: true,
  independence: true,
  artifacts: true,
  nominatedBy: true,
  verification: true,
  visibility: true,
  due: true,
  submitted: true,
};
const keys = Object.keys(names) as readonly (keyof Circumstances)[];

const none: Circumstances = {};

/** Whether an entry tells none itself, as most ratings do. Written out for speed: looking names up costs more than all else about a rating. */
const tellsNone = (entry: Circumstances): boolean =>
  entry.kind === undefined &&
  entry.setting === undefined &&
  entry.experience === undefined &&
  entry.task === undefined &&
  entry.attempt === undefined &&
  entry.band === undefined &&
  entry.language === undefined &&
  entry.supports === undefined &&
  entry.independence === undefined &&
  entry.artifacts === undefined &&
  entry.nominatedBy === undefined &&
  entry.verification === undefined &&
  entry.visibility === undefined &&
  entry.due === undefined &&
  entry.submitted === undefined;

/**
 * The circumstances that an entry tells itself, on top of others. The same object where it tells none.
 *
 * @example
 * ```ts
 * import { circumstancesOf, type Demonstration } from "@whole-learner/core";
 * const plan: Demonstration = { type: "demonstration", id: "d1", learners: ["ana"], happened: "2026-05-13", setting: "community" };
 * circumstancesOf(plan); // => { setting: "community" }
 * ```
 */
export function circumstancesOf(
  entry: Rating | Demonstration,
  under: Circumstances = none,
): Circumstances {
  if (tellsNone(entry)) return under;
  let found: { -readonly [K in keyof Circumstances]: unknown } | undefined;
  for (const key of keys) {
    const value = entry[key];
    if (value === undefined) continue;
    found ??= { ...under };
    found[key] = value;
  }
  return (found as Circumstances | undefined) ?? under;
}
