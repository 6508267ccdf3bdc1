import type { AsOf, EntryId, Problem } from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Source } from "../determination/provenance.ts";
import type { PostedResult } from "./posting.ts";

/** What can have made a result another one than was posted. */
export interface ChangeCauses {
  /** Entries about this learner and competency that have been written down since: evidence, corrections, judgements, consents. */
  readonly entries: { readonly entries: readonly EntryId[] };
  readonly policy: { readonly from: Source; readonly to: Source };
  readonly framework: { readonly from: Source; readonly to: Source };
  readonly engine: { readonly from: string; readonly to: string };
  /** Nothing else differs: evidence grew older, a judgement ended, work fell due. */
  readonly time: { readonly from: AsOf; readonly to: AsOf };
  /** Entries that were known then say something else now, or are gone: a log only grows, so somebody should look. */
  readonly "record-altered": { readonly entries: readonly EntryId[] };
}

/**
 * What became of one posted result. Causes are all that differ: where it is more than one, `compare` finds which of them alone would have
 * done it. There are none where the change came from elsewhere, such as the catalogue of experiences.
 */
export type PostedChange =
  | {
      readonly change: "unchanged";
      readonly posted: PostedResult;
      readonly now: CompetencyDetermination;
      /** What has been written down since and changed nothing. */
      readonly entries: readonly EntryId[];
    }
  | {
      readonly change: "changed";
      readonly from: PostedResult;
      readonly to: CompetencyDetermination;
      readonly by: readonly Problem<ChangeCauses>[];
    }
  /** Nothing is determined here any more. */
  | {
      readonly change: "withdrawn";
      readonly from: PostedResult;
      readonly by: readonly Problem<ChangeCauses>[];
    }
  /** In the posting's scope, and not in the posting. */
  | {
      readonly change: "new";
      readonly to: CompetencyDetermination;
      readonly by: readonly Problem<ChangeCauses>[];
    };
