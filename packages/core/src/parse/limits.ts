/** How much a document may hold before parsing gives up. */
export interface Limits {
  /** Values in all, counting every list, object, text, number, boolean and null. Default: 20 million. */
  readonly values?: number;
  /** Levels of nesting. Default: 64. */
  readonly depth?: number;
}

/** The limits where none are given. */
export const defaultLimits: Required<Limits> = { values: 20_000_000, depth: 64 };
