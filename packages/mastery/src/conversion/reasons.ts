import type { ConvertibleState } from "./conversion.ts";

type Nothing = Readonly<Record<string, never>>;

/** Why an item is no part of the number. */
export interface ItemSetAsideReasons {
  /** A mindset never becomes part of a mark. */
  readonly mindset: Nothing;
  /** It was determined under a modified expectation. */
  readonly modified: Nothing;
  /** The conversion does not say what levels of this scale are worth. */
  readonly "scale-not-converted": { readonly scale: string };
  /** None of the categories has this competency. */
  readonly "no-category": { readonly competency: string };
  readonly excused: Nothing;
  readonly exempt: Nothing;
  readonly "not-taught-yet": Nothing;
  /** It has no level or points, and the conversion leaves such items out. */
  readonly "left-out": { readonly state: ConvertibleState };
  /** A bonus can be added to points that were possible, and there are none here. */
  readonly "nothing-possible": Nothing;
  readonly "dropped-as-lowest": Nothing;
}

/** Why there is no result yet. */
export interface IncompleteReasons {
  /** An item without a number keeps the whole open. */
  readonly state: { readonly item: string; readonly state: ConvertibleState };
  readonly "empty-category": { readonly category: string };
  readonly "too-few-items": { readonly have: number; readonly need: number };
  /** The result is below what a result has to be. */
  readonly below: { readonly number: number; readonly from: number };
  /** Credit is given for what was posted, and nothing was. */
  readonly "not-posted": Nothing;
  /** The mark that credit is asked for is open itself. */
  readonly "mark-open": { readonly attempt: string };
}

/** Why nothing can be converted. */
export interface NotConvertedReasons {
  readonly "nothing-to-convert": Nothing;
  readonly "duplicate-item": { readonly item: string };
  readonly "several-learners": { readonly learners: readonly string[] };
  readonly "unknown-category": { readonly item: string; readonly category?: string };
  /** Points, possible points or credits that are no number, or below zero. */
  readonly "not-an-amount": { readonly item: string };
  /** A zero of unknown possible points in a pool. */
  readonly "possible-not-told": { readonly item: string };
  readonly "scale-not-converted": { readonly item: string; readonly scale: string };
  readonly "level-without-number": {
    readonly item: string;
    readonly scale: string;
    readonly level: string;
  };
  /** Scores are read, and this one is below everything on its scale: it was made in another domain, such as a share. */
  readonly "score-off-scale": {
    readonly item: string;
    readonly scale: string;
    readonly score: number;
  };
  readonly "framework-needed": { readonly item: string };
  /** No category with a number has any weight. */
  readonly "no-weight": Nothing;
  /** A number is too large to be compared and rounded exactly. */
  readonly "outside-domain": Nothing;
  /** The conversion has no section for what is asked. */
  readonly "not-in-conversion": { readonly section: "gradePoints" | "credit" | "pass" };
  readonly "mark-without-points": { readonly item: string; readonly mark: string };
  readonly "unknown-weighting": { readonly item: string; readonly weighting: string };
}

/** Why a course counts in no average. */
export interface CourseSetAsideReasons {
  /** Its mark stands on the record and counts in no average. */
  readonly "uncounted-mark": { readonly mark: string };
  /** Another attempt at the same course counts. */
  readonly repeated: { readonly by: string };
  readonly "no-credits": Nothing;
}
