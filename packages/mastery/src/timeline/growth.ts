import type {
  BandId,
  CompetencyId,
  EntryId,
  Instant,
  LearnerId,
  LevelId,
  Moment,
  ScaleId,
} from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { TimelineChange } from "./timeline-of.ts";

/** One work that takes part, with what it showed by itself and what was determined once it was known. */
export interface GrowthWork {
  readonly work: EntryId;
  readonly happened: Moment;
  /** From when on it was known. */
  readonly known: Instant;
  readonly band?: BandId;
  /** What its ratings come to, on the scale. */
  readonly score: number;
  /** The determination that stood with it. */
  readonly stood: CompetencyDetermination;
}

/**
 * How a position relates to the last one with a level: the `first` level; `up` or `down` on the same grade band's strip; `again`, the same
 * level after a time without one; `new-band`, a later grade band, which is a step up whatever its level; `earlier-band`; `none`, no level
 * now.
 */
export type GrowthStep = "first" | "up" | "down" | "again" | "new-band" | "earlier-band" | "none";

/** Where a learner stood from an instant on: a level in a grade band, or no level. */
export interface GrowthPosition {
  readonly at: Instant;
  readonly step: GrowthStep;
  readonly level?: LevelId;
  readonly band?: BandId;
  /** The works that came in when it changed. */
  readonly came: readonly EntryId[];
  /** The works that the method looked at, in its order: of the determination's pieces those that it did not pass over. */
  readonly counted: readonly EntryId[];
  /** What changed it, as the timeline tells; empty for a position that stood when the timeline begins. */
  readonly events: readonly TimelineChange["events"][number][];
  readonly determination: CompetencyDetermination;
}

/** How one learner grew in one competency: works in the order in which they happened, positions in the order of time. */
export interface Growth {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly from: Instant;
  readonly until: Instant;
  /** The grade bands of the framework, lowest first, by which positions are told apart. */
  readonly bands: readonly BandId[];
  readonly works: readonly GrowthWork[];
  /** From the first that is more than nothing seen. */
  readonly positions: readonly GrowthPosition[];
}
