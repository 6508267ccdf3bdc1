/** No level, in a column of level codes. */
export const noLevel = 255;

/** What is said of groups: one row for each. */
export interface DeterminedColumns {
  /** The unrounded score where the status is determined, else 0. Of one plan all are of one domain, that of its method (`traits.gives`). */
  readonly score: Float64Array;
  /** The position of the level on the scale where the status is determined, else 255. */
  readonly level: Uint8Array;
  /** What {@link columnStatus} reads. */
  readonly status: Uint8Array;
}

/** Columns for so many groups: shared memory, or columns used again. */
export const emptyColumns = (groups: number): DeterminedColumns => ({
  score: new Float64Array(groups),
  level: new Uint8Array(groups),
  status: new Uint8Array(groups),
});
