import type {
  Circumstances,
  CompetencyId,
  Consent,
  Demonstration,
  EntryId,
  LearnerId,
  Moment,
  RatingStatus,
  Role,
  ScaleId,
  SetAsideReason,
  Setting,
  Verification,
} from "@whole-learner/core";
import type { Provenance } from "../determination/provenance.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";

/** One result that a rating took part in. */
export interface CountedIn {
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
}

/** One result that a rating did not take part in, and why. */
export interface TurnedAwayFrom extends CountedIn {
  readonly turned: TurnedAway;
}

/** One rating of a work: who says so, and what became of it. */
export interface LedgerRating {
  readonly entry: EntryId;
  /** The competency it is of; absent where the framework has none that it names. */
  readonly competency?: CompetencyId;
  readonly role: Role;
  /** Who it was, where it says so and the name may be told. */
  readonly name?: string;
  /** Where it was seen, where that is said of the rating and not of the whole work. */
  readonly setting?: Setting;
  /** Says why there is no level in it, where it has none. */
  readonly status?: RatingStatus;
  /** That somebody stands for it, where that is said of the rating and not of the whole work. */
  readonly verification?: Verification;
  readonly counted: readonly CountedIn[];
  /** Results in whose window it is and whose method does not look at it, as it looks at the newest few: it has no part in the score. */
  readonly passedOver: readonly CountedIn[];
  readonly turnedAway: readonly TurnedAwayFrom[];
  /** Why it was set aside before any result was asked for. */
  readonly setAside?: SetAsideReason;
}

/** One work with all that is on record of it. */
export interface LedgerWork {
  readonly work: EntryId;
  readonly happened: Moment;
  /** When it was first written down. */
  readonly recorded: Moment;
  readonly demonstration?: Demonstration;
  readonly circumstances: Circumstances;
  /** The consent that decides about it; absent where nobody was asked. */
  readonly consent?: Consent;
  /** Why nothing seen in it counts. */
  readonly setAside?: SetAsideReason;
  /** In the framework's order of competencies, those of none last; of one competency, by id. */
  readonly ratings: readonly LedgerRating[];
}

/** Everything on record of one learner as of a day, and what became of it. */
export interface Ledger {
  readonly learner: LearnerId;
  readonly provenance: Provenance;
  /** Oldest first. */
  readonly works: readonly LedgerWork[];
  /** How many records had to go: nothing else is told of them. */
  readonly erased: number;
}
