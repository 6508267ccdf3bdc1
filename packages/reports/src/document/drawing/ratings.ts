/** One rating: on which level, from 0, by whom as in the table: "E1". */
export interface RatingMark {
  readonly level: number;
  readonly label: string;
}

/** Ratings of one piece of work by several raters, on one strip: how far apart they are. */
export interface Ratings {
  readonly kind: "ratings";
  /** Level words, lowest first. */
  readonly levels: readonly string[];
  /** The level that is the goal, from 0. */
  readonly goal?: number;
  readonly marks: readonly RatingMark[];
  /** Words over the bracket that joins the lowest and the highest: "two levels apart". */
  readonly spread?: string;
}
