import type { DemonstrationId, EntryId, LearnerId, NodeId } from "../identity/ids.ts";
import type { Problem } from "../issue/problem.ts";
import type { Moment } from "../time/moment.ts";

/**
 * Why a record does not count, by code. Where `demonstration` is given, it is the demonstration that the reason hit, and the record went
 * with it.
 */
export interface SetAsideReasons {
  /** Its content had to go: nothing of it is told. */
  readonly erased: { readonly demonstration?: DemonstrationId };
  /** Written down after the time asked for. */
  readonly "not-yet-recorded": { readonly recorded: Moment };
  /** Written down by then, but it happens after the time asked for. */
  readonly "not-yet-happened": { readonly happened: Moment };
  /** Written by hand or by a program, since no parser lets it through: this text is neither a day of the calendar nor an instant. */
  readonly "not-a-moment": { readonly found: string; readonly demonstration?: DemonstrationId };
  readonly retracted: { readonly by: EntryId; readonly demonstration?: DemonstrationId };
  readonly replaced: { readonly by: EntryId; readonly demonstration?: DemonstrationId };
  /** None of the learners asked for. */
  readonly "unknown-learner": { readonly learner: LearnerId };
  /** Neither the id of a competency or indicator of the framework, nor a code that only one of them has. */
  readonly "unknown-competency": { readonly target: NodeId };
  /** The consent that says that this evidence may not be used. */
  readonly "not-consented": { readonly consent: EntryId };
  /** The same record twice; the one named stands. */
  readonly duplicate: { readonly of: EntryId };
}

/** Why a record does not count, as data; for a sentence see `say`. */
export type SetAsideReason = Problem<SetAsideReasons>;

/** An entry of the log that does not count. */
export interface SetAside {
  readonly entry: EntryId;
  /** Where the entry stands in the log; for what a replacement brings, where the replacement stands. */
  readonly position: number;
  readonly reason: SetAsideReason;
}
