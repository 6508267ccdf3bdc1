/**
 * What an importer did about what it found:
 *
 * - `none`: nothing; it is only said.
 * - `left-out`: the field or record is not in the value.
 * - `carried`: our model has no place for it; it travels along under `extensions` and comes back on export.
 * - `kept-as-external`: what is not here is kept as a reference to outside.
 * - `first-kept`: of several, the first counts.
 * - `made`: something that was missing was made, the same each time.
 * - `converted`: a value of another type or form was read as the one that was meant.
 * - `renamed`: it was read under its present name.
 * - `replaced`: the value was replaced by another, as the sentence says.
 */
export type Repair =
  | "none"
  | "left-out"
  | "carried"
  | "kept-as-external"
  | "first-kept"
  | "made"
  | "converted"
  | "renamed"
  | "replaced";

/** Every repair, the same order as in {@link Repair}. A record and not a list: one that is forgotten does not compile. */
export const repairs: Readonly<Record<Repair, true>> = {
  none: true,
  "left-out": true,
  carried: true,
  "kept-as-external": true,
  "first-kept": true,
  made: true,
  converted: true,
  renamed: true,
  replaced: true,
};
