import type { DemonstrationId, LearnerId } from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { Circumstances } from "./circumstances.ts";
import type { EntryBase } from "./entry.ts";

/** One thing that a learner, or several together, did and others could see: a work, an event, a defence. */
export interface Demonstration extends EntryBase, Circumstances {
  readonly type: "demonstration";
  readonly id: DemonstrationId;
  readonly learners: readonly [LearnerId, ...LearnerId[]];
  readonly name?: Text;
  readonly description?: Text;
  /** Feedback that was given on it, for the learner. */
  readonly feedback?: Text;
  /** The demonstration that this one revises. */
  readonly revises?: DemonstrationId;
}
