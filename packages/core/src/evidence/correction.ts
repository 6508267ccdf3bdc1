import type { EntryId, LearnerId } from "../identity/ids.ts";
import type { Demonstration } from "./demonstration.ts";
import type { EntryBase } from "./entry.ts";
import type { Judgement } from "./judgement.ts";
import type { Rating } from "./rating.ts";

/** Takes an entry back: from when this is recorded, the other no longer counts. Its content stays in the record. */
export interface Retraction extends EntryBase {
  readonly type: "retraction";
  readonly of: EntryId;
  readonly reason?: string;
}

/** Puts another entry in an entry's place, as when a rating was written down wrongly. */
export interface Replacement extends EntryBase {
  readonly type: "replacement";
  readonly of: EntryId;
  readonly with: Demonstration | Rating | Judgement;
  readonly reason?: string;
}

/** Content that had to go: nothing of the entries named, or of the learner, may be shown or counted, whatever day is asked for. */
export interface Erasure extends EntryBase {
  readonly type: "erasure";
  readonly entries?: readonly EntryId[];
  readonly learner?: LearnerId;
}
