import type { NotComputable } from "../methods/method.ts";

/** Why there is evidence and yet no level. */
export interface UndeterminedReasons extends NotComputable {
  /** Work that the policy waits for is missing. */
  readonly blocked: { readonly missing: number };
  /** Everything there is says that it was not taught yet. */
  readonly "not-taught-yet": Readonly<Record<string, never>>;
  /** The evidence behind the level is older than a level lasts: it ended with that day. */
  readonly expired: { readonly newest: string; readonly until: string };
  /** The learner is exempt. */
  readonly exempt: Readonly<Record<string, never>>;
  /** A person's judgement says that there shall be no level. */
  readonly "judged-no-level": { readonly judgement: string };
}

/** What a level still needs. `have` and `need` are counts. */
export interface Lacks {
  readonly pieces: { readonly have: number; readonly need: number };
  readonly experiences: { readonly have: number; readonly need: number };
  readonly settings: { readonly have: number; readonly need: number };
  readonly voices: { readonly have: number; readonly need: number };
  readonly kinds: { readonly have: number; readonly need: number };
  /** Pieces that somebody stands for having happened as told. */
  readonly verified: { readonly have: number; readonly need: number };
  /** The newest piece is from before the day that the policy asks for: a fresh look is due. */
  readonly recency: { readonly newest: string; readonly since: string };
  /** Raters of a work do not agree and the policy takes no side: a second look is in progress. */
  readonly moderation: { readonly works: number };
  /** Works of whose rubric some rows are not rated yet, and the policy waits for them. */
  readonly "unrated-rows": { readonly works: number };
}
