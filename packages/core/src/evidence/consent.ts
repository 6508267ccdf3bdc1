import type { LearnerId } from "../identity/ids.ts";
import type { EntryBase } from "./entry.ts";
import type { EvidenceKind, Setting } from "./terms.ts";

/** Whether a learner's evidence of some kind may be used. The newest that covers a record decides; without any, it may. */
export interface Consent extends EntryBase {
  readonly type: "consent";
  readonly learner: LearnerId;
  readonly given: boolean;
  /** Only evidence from these settings. */
  readonly settings?: readonly Setting[];
  /** Only evidence of these kinds. */
  readonly kinds?: readonly EvidenceKind[];
}
