import type { Path } from "@whole-learner/core/issue";

/** Where a record stands, as what a path is made of: most records need none. */
export interface Place {
  /** The path of what holds it. */
  readonly above: Path;
  /** Its key or position there; undefined where `above` is its own path. */
  readonly at: string | number | undefined;
}

/** The path of a record, or of one of its fields. */
export const pathOf = ({ above, at }: Place, field?: string): Path =>
  // `concat` makes lists of just their length; a spread leaves room for more, in every issue.
  at === undefined
    ? field === undefined
      ? above
      : above.concat(field)
    : field === undefined
      ? above.concat(at)
      : above.concat(at, field);
