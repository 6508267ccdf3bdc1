import type {
  CompetencyId,
  EntryId,
  Instant,
  LearnerId,
  Moment,
  Problem,
  ScaleId,
} from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";

/** What can change a determination. */
export interface TimelineEvents {
  /** A rating came to be part of what is known. */
  readonly came: { readonly entry: EntryId; readonly happened: Moment; readonly recorded?: Moment };
  /** An entry was taken back or replaced, or a consent was given or taken back. */
  readonly corrected: { readonly by: EntryId; readonly of?: EntryId };
  readonly "judgement-began": { readonly judgement: EntryId };
  readonly "judgement-ended": { readonly judgement: EntryId };
  /** Works that the policy's window no longer looks at. */
  readonly "left-window": { readonly works: readonly [EntryId, ...EntryId[]] };
  /** The newest work is too long ago for the policy. */
  readonly "too-long-ago": { readonly newest: Moment };
  /** Work that was not handed in fell due. */
  readonly "fell-due": { readonly entry: EntryId };
  /** Time alone, in a way that has no name of its own. */
  readonly time: Readonly<Record<string, never>>;
}

/** One change: from this instant on the determination is this. */
export interface TimelineChange {
  readonly at: Instant;
  readonly events: readonly [Problem<TimelineEvents>, ...Problem<TimelineEvents>[]];
  readonly determination: CompetencyDetermination;
}

/** Which of a question's times moves: both together, as a day goes by; or one of them, while the other stays as asked. */
export type TimelineAxis = "both" | "happened" | "recorded";

/** One learner and competency through time. */
export interface Timeline {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly along: TimelineAxis;
  readonly from: Instant;
  readonly until: Instant;
  /** What was determined at `from`. When it would change by time alone is left out of every determination: the changes tell. */
  readonly first: CompetencyDetermination;
  readonly changes: readonly TimelineChange[];
}

/** Whose timeline, of what, over which time. */
export interface TimelineOptions {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  /** Default: the competency's own scale. */
  readonly scale?: ScaleId;
  /** Default: just before the first entry about the learner. */
  readonly from?: Moment;
  /** Default: the time of the question. */
  readonly until?: Moment;
  /** Default: both. */
  readonly along?: TimelineAxis;
}
