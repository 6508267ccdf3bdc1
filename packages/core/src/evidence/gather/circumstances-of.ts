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

/** The circumstances that an entry tells itself, on top of others. The same object where it tells none. */
export function circumstancesOf(
  entry: Rating | Demonstration,
  under: Circumstances = none,
): Circumstances {
  let found: { -readonly [K in keyof Circumstances]: unknown } | undefined;
  for (const key of keys) {
    const value = entry[key];
    if (value === undefined) continue;
    found ??= { ...under };
    found[key] = value;
  }
  return (found as Circumstances | undefined) ?? under;
}
