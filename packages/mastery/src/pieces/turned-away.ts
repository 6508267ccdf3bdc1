import type { EntryId, Problem, SetAsideReasons } from "@whole-learner/core";

/** Why evidence did not count, by the stage that turned it away first. */
export interface TurnedAwayReasons {
  readonly "self-rating": Readonly<Record<string, never>>;
  readonly "role-not-admitted": { readonly role: string };
  readonly "kind-not-admitted": { readonly kind?: string };
  readonly "setting-not-admitted": { readonly setting?: string };
  readonly "experience-not-admitted": { readonly experience?: string };
  readonly "band-not-admitted": { readonly band?: string };
  readonly "before-admitted": { readonly from: string };
  readonly "after-admitted": { readonly until: string };
  readonly "not-verified": Readonly<Record<string, never>>;
  readonly "verification-refused": Readonly<Record<string, never>>;
  readonly excused: Readonly<Record<string, never>>;
  readonly exempt: Readonly<Record<string, never>>;
  readonly "not-taught-yet": Readonly<Record<string, never>>;
  readonly pending: Readonly<Record<string, never>>;
  readonly "missing-skipped": Readonly<Record<string, never>>;
  readonly "missing-blocks": Readonly<Record<string, never>>;
  /** The work came in after all. */
  readonly "missing-replaced": { readonly by: string };
  readonly "not-due-yet": { readonly due: string };
  /** The same work was rated for this competency itself, which goes before what covers it. */
  readonly "rated-itself": { readonly by: string };
  /** Made on another scale, and the policy names no crosswalk for it. */
  readonly "other-scale": { readonly scale: string };
  /** Points or met are no number on this scale by themselves. */
  readonly "not-on-scale": { readonly value: string };
  readonly "outside-scale": {
    readonly number: number;
    readonly least: number;
    readonly most: number;
  };
  readonly "no-majority": { readonly numbers: readonly number[] };
  /** Rows of the rubric are not rated yet, and the policy waits for them. */
  readonly "unrated-rows": { readonly rows: readonly string[] };
  /** Another try at the same task counts: the first, the last or the best. */
  readonly "other-try-counts": {
    readonly count: "first" | "last" | "best";
    readonly by: string;
  };
  /** None of the instants that order pieces is known of it. */
  readonly undated: { readonly by: readonly string[] };
  /** The learner has moved on to another grade band since. */
  readonly "earlier-band": { readonly band: string; readonly current: string };
  readonly "before-window": { readonly since: string };
  /** It lies in none of the periods that the result is of; no period where none has begun. */
  readonly "outside-period": { readonly period?: string };
  readonly "dropped-as-lowest": Readonly<Record<string, never>>;
  readonly "not-among-best": { readonly best: number };
  readonly "not-among-recent": { readonly recent: number };
  /** Its factors come to nothing: it is for display alone. */
  readonly "no-weight": Readonly<Record<string, never>>;
}

/** The stages that can turn evidence away, in their order. */
export type Stage =
  | "resolve"
  | "admit"
  | "read"
  | "combine"
  | "attempts"
  | "order"
  | "band"
  | "window"
  | "weigh";

/** One entry that did not count, and why. */
export type TurnedAway =
  | {
      readonly entry: EntryId;
      readonly stage: Exclude<Stage, "resolve">;
      readonly reason: Problem<TurnedAwayReasons>;
    }
  | {
      readonly entry: EntryId;
      readonly stage: "resolve";
      readonly reason: Problem<SetAsideReasons>;
    };
