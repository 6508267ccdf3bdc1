/** Right or wrong (0, 1): every item tells learners apart equally well. */
export interface RaschItem {
  readonly model: "rasch";
  /** The ability at which right and wrong are equally likely, in logits. */
  readonly difficulty: number;
}

/** Right or wrong (0, 1): items tell learners apart more or less sharply. */
export interface TwoParameterItem {
  readonly model: "two-parameter";
  /** How steeply the probability rises, above 0. */
  readonly discrimination: number;
  /** The ability at which right and wrong are equally likely. */
  readonly difficulty: number;
}

/** Ordered categories 0 .. m, each threshold the ability at which reaching a category or more becomes likelier than not. */
export interface GradedResponseItem {
  readonly model: "graded-response";
  /** How steeply the probabilities rise, above 0. */
  readonly discrimination: number;
  /** m of them, strictly rising. */
  readonly thresholds: readonly number[];
}

/** Ordered categories 0 .. m, each step the ability at which a category becomes likelier than the one below; steps need not rise. */
export interface PartialCreditItem {
  readonly model: "partial-credit";
  /** m of them. */
  readonly steps: readonly number[];
}

/** Partial credit with a discrimination of its own. */
export interface GeneralisedPartialCreditItem {
  readonly model: "generalised-partial-credit";
  /** How steeply the probabilities rise, above 0. */
  readonly discrimination: number;
  /** m of them. */
  readonly steps: readonly number[];
}

/** An item, or a criterion of a rubric, with what was estimated of it: plain data. */
export type ResponseItem =
  | RaschItem
  | TwoParameterItem
  | GradedResponseItem
  | PartialCreditItem
  | GeneralisedPartialCreditItem;

/**
 * The factor D between discrimination and logits: 1 (the logistic metric, of mirt, TAM, ltm and this library) or 1.702, with which a discrimination
 * means nearly what it means in the normal ogive (of older programs such as BILOG and PARSCALE). It multiplies every item, Rasch items too.
 */
export type Metric = 1 | 1.702;

/** What holds of a whole set of items. */
export interface ItemOptions {
  /** 1 unless given. */
  readonly metric?: Metric;
}
