import type { CompetencyId, EntryId, Instant, LevelId, Problem } from "@whole-learner/core";

/** What further pieces have to bring besides their levels: so many more than there are. */
export interface Brings {
  readonly experiences: { readonly more: number };
  readonly settings: { readonly more: number };
  readonly voices: { readonly more: number };
  readonly kinds: { readonly more: number };
  readonly verified: { readonly more: number };
}

/** Why no further pieces lead there, however many. */
export interface NeverReasons {
  /** A professional judgement stands in front of whatever is computed. */
  readonly judged: { readonly judgement: EntryId };
  readonly "judged-no-level": { readonly judgement: EntryId };
  readonly exempt: Readonly<Record<string, never>>;
  /** The policy waits for work that is still open; further pieces do not take its place. */
  readonly blocked: { readonly missing: number };
  /** The policy looks at fewer pieces than it asks for. */
  readonly "asks-more-than-it-looks-at": { readonly need: number; readonly most: number };
  /** No score leaves the pieces' own range, and its upper end is at this level; or this is the level that meeting an outcome's requirements stands for. */
  readonly "beyond-highest": { readonly highest: LevelId };
  /** Further pieces change nothing any more: everything they can lead to was tried. */
  readonly "does-not-move": Readonly<Record<string, never>>;
}

/** What it would take to come to a level. */
export type Projection = {
  /** The level asked about. */
  readonly target: LevelId;
} & (
  | {
      readonly status: "reachable";
      /** The levels of the fewest further pieces, oldest first; of as few, those with the least sum, then the first in order. None: it is reached. */
      readonly pieces: readonly LevelId[];
      readonly brings: readonly Problem<Brings>[];
      /** When time alone would lead there as well. */
      readonly byTime?: Instant;
    }
  /** No sequence of so many pieces leads there, and every one was considered; with the fewest that do, where the method tells. */
  | {
      readonly status: "not-within-bound";
      readonly within: number;
      readonly fewest?: number;
    }
  | { readonly status: "never"; readonly reason: Problem<NeverReasons> }
  /** Further pieces come ever closer and never there. */
  | { readonly status: "in-the-limit"; readonly highest: LevelId }
  /** No further pieces lead there, and waiting does. */
  | { readonly status: "by-time-alone"; readonly at: Instant }
  /** No sequence of up to `searched` pieces leads there; more were too many to try. */
  | { readonly status: "too-many-to-search"; readonly searched: number; readonly fewest?: number }
  /** The method cannot be asked. */
  | { readonly status: "not-offered"; readonly method: string }
);

/** What is asked of a projection. */
export interface ProjectOptions {
  /** A level of the scale, the next one above what stands, or the scale's goal. Default: the next. */
  readonly target?: LevelId | "next" | "goal";
  /** The most pieces that are tried: 1 to 100. Default: 12. */
  readonly within?: number;
  /** The levels that further pieces may show. Default: all of the scale. */
  readonly allowed?: readonly [LevelId, ...LevelId[]];
}

/** What one competency would have to show so that an outcome comes to a level. */
export interface ChildPieces {
  readonly competency: CompetencyId;
  readonly pieces: readonly LevelId[];
  readonly brings: readonly Problem<Brings>[];
}

/** What it would take for an outcome to come to a level, or to be met. */
export type OutcomeProjection = {
  /** The level asked about; absent where the rule tells met or not met, without levels. */
  readonly target?: LevelId;
} & (
  | {
      readonly status: "reachable";
      /** The competencies that have to show something, in the order of the framework: the fewest pieces of all together, then the least sum, then the first. */
      readonly children: readonly ChildPieces[];
    }
  | { readonly status: "not-within-bound"; readonly within: number }
  | {
      readonly status: "never";
      readonly reason: Problem<
        Pick<NeverReasons, "judged" | "judged-no-level" | "exempt" | "beyond-highest">
      >;
    }
  | { readonly status: "too-many-to-search"; readonly searched: number }
  /** The rule makes no level and tells nothing met: there is nothing to reach. */
  | { readonly status: "not-offered"; readonly rule: string }
);
