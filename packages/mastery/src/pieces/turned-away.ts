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
  /** Made on a scale that is none of this competency's. */
  readonly "other-scale": { readonly scale: string };
  /** Points or met are no number on this scale by themselves. */
  readonly "not-on-scale": { readonly value: string };
  readonly "outside-scale": {
    readonly number: number;
    readonly least: number;
    readonly most: number;
  };
  readonly "no-majority": { readonly numbers: readonly number[] };
  /** The learner has moved on to another grade band since. */
  readonly "earlier-band": { readonly band: string; readonly current: string };
  readonly "before-window": { readonly since: string };
  readonly "dropped-as-lowest": Readonly<Record<string, never>>;
  readonly "not-among-best": { readonly best: number };
  readonly "not-among-recent": { readonly recent: number };
}

/** The stages that can turn evidence away, in their order. */
export type Stage = "resolve" | "admit" | "combine" | "band" | "window";

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
