import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import type { Framework } from "../framework/framework.ts";
import type { CompetencyId, EntryId, IndicatorId, LearnerId } from "../identity/ids.ts";
import type { AsOf } from "../time/as-of.ts";
import type { Moment } from "../time/moment.ts";
import type { Zone } from "../time/zone.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Demonstration } from "./demonstration.ts";
import type { Judgement } from "./judgement.ts";
import type { Log } from "./log.ts";
import type { Rating } from "./rating.ts";
import type { SetAside } from "./set-aside.ts";

/** What to gather, and as of when. */
export interface GatherQuestion {
  readonly framework: Framework | FrameworkIndex;
  readonly log: Log;
  readonly asOf: AsOf;
  /** The learners to gather for; all others are unknown. Without it, whoever the log speaks of. */
  readonly learners?: readonly LearnerId[];
  /** Where days begin and end. Default: UTC. */
  readonly zone?: Zone;
}

/** One rating that counts, with all that is known about how it came to be. */
export interface Evidence {
  readonly id: EntryId;
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  /** Where the rating is of one indicator of the competency. */
  readonly indicator?: IndicatorId;
  readonly rating: Rating;
  /** What it was seen in, where that is one of the demonstrations gathered. */
  readonly demonstration?: Demonstration;
  /** The demonstration's circumstances and, before them, the rating's own. */
  readonly circumstances: Circumstances;
  /** What was shown together: the demonstration's id, else the rating's own. */
  readonly work: EntryId;
  readonly happened: Moment;
  /** When it was written down; for a rating that does not tell, when it happened. */
  readonly recorded: Moment;
  /** The beginning of `happened`, in milliseconds since 1970. */
  readonly at: number;
  /** The beginning of `recorded`, in milliseconds since 1970. */
  readonly knownAt: number;
}

/** All that counts for one learner in one competency, in the order of the log. Never empty: without evidence there is no series. */
export interface Series {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * A log as of some day. Every rating, demonstration and judgement of the log, also those that replacements brought, is in exactly one place:
 * counted, or set aside with the reason. Lists are in the order of the log; series in the order in which they begin.
 */
export interface Gathered {
  readonly asOf: AsOf;
  readonly series: readonly Series[];
  readonly judgements: readonly Judgement[];
  readonly demonstrations: readonly Demonstration[];
  /** In the order of the log. Retractions and consents that do not count are told as well. */
  readonly setAside: readonly SetAside[];
}
