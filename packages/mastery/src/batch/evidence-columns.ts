/** A column of terms (kinds, settings, roles, experiences): row r tells `names[codes[r]]`, or nothing where that is undefined. */
export interface TermColumn {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly names: readonly (string | undefined)[];
}

/** What columns may tell of a row beside its value and its time. A policy that asks for one that is not there is refused. */
export interface CircumstanceColumns {
  readonly kinds?: TermColumn;
  readonly settings?: TermColumn;
  readonly experiences?: TermColumn;
  /** The role of who rated; without the column, an educator's. */
  readonly roles?: TermColumn;
  /** How much a row counts, beside what the policy makes of its circumstances. */
  readonly weights?: Float64Array;
  /** 1 where a row takes part, 0 where it is turned away: for whatever was decided about rows elsewhere. */
  readonly mask?: Uint8Array;
  /** 1 where somebody stands for it having happened as told. */
  readonly verified?: Uint8Array;
}

/** What every row tells, whatever its value is. All columns are of one length; the order of rows means nothing but between rows that tie. */
interface RowColumns extends CircumstanceColumns {
  /** Dense numbers from 0, as {@link encodeIds} makes them. */
  readonly learner: Uint32Array;
  readonly competency: Uint32Array;
  /** The instant that orders rows, in epoch milliseconds. Without it rows stand in the order in which they come. */
  readonly times?: Float64Array;
  /** The order of rows of one instant; rows that are equal in this too stand in the order in which they come. */
  readonly sequences?: Float64Array;
  /** How many learners and competencies there are; without them, as many as the highest number tells. */
  readonly learners?: number;
  readonly competencies?: number;
}

/**
 * Evidence as columns: each row is one piece, one rating of one work of one learner and competency, on one scale. Its value is a level's
 * position on the scale, one byte, or a number on it.
 */
export type EvidenceColumns = RowColumns &
  (
    | { readonly levels: Uint8Array; readonly scores?: undefined }
    | { readonly scores: Float64Array; readonly levels?: undefined }
  );

/** A row that could not be grouped or is not on the scale, and why. Nothing is lost without a word. */
export interface RowSetAside {
  /** Its place in the columns that were handed over. */
  readonly row: number;
  readonly reason: "score" | "time" | "sequence" | "weight" | "off-scale";
}

/**
 * Rows in groups: group learner * competencies + competency is rows `offsets[group]` to `offsets[group + 1]`, oldest first. A lookup, made
 * once and asked for many policies; the columns are its own and are not to be changed.
 */
export interface GroupedColumns extends CircumstanceColumns {
  readonly learners: number;
  readonly competencies: number;
  readonly offsets: Uint32Array;
  readonly levels?: Uint8Array;
  readonly scores?: Float64Array;
  readonly times?: Float64Array;
  /** The least and the most of the values: codes of levels, or numbers. */
  readonly least: number;
  readonly most: number;
  /** Whether all numbers lie on a grid of 1/4096 below 2^20, so that plain sums of them are exact. */
  readonly onGrid: boolean;
  /** The first and the last time; NaN without times or rows. */
  readonly oldest: number;
  readonly newest: number;
  readonly setAside: readonly RowSetAside[];
}
