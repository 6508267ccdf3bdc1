import type { Role, Visibility } from "../evidence/terms.ts";
import type {
  BandId,
  CommunityId,
  CompetencyId,
  HouseholdId,
  LearnerId,
  LevelId,
} from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { LanguageTag, Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** One thing on the learner's own page, in the learner's words, with who may read it. */
export interface OwnItem extends Extensible {
  readonly text: Text;
  readonly visibility: Visibility;
  readonly on?: Day;
}

/** What the learner says of themself. Only the learner writes here. */
export interface OwnPage extends Extensible {
  /** A sentence that opens the learner's reports. */
  readonly sentence?: OwnItem;
  readonly strengths?: readonly OwnItem[];
  readonly interests?: readonly OwnItem[];
  readonly aspirations?: readonly OwnItem[];
}

/** A home that gets a copy of its own of every report, in its languages. */
export interface Household extends Extensible {
  readonly id: HouseholdId;
  readonly name?: string;
  /** The first is the one its reports are written in. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
}

/** A stretch of time in a grade band at the school. */
export interface Enrolment extends Extensible {
  readonly from: Day;
  readonly until?: Day;
  readonly band?: BandId;
  /** The grade as the school writes it. */
  readonly grade?: string;
}

/** Belonging to a community for a time. */
export interface Membership extends Extensible {
  readonly community: CommunityId;
  readonly from: Day;
  readonly until?: Day;
}

/** What is expected of one learner in one competency, where it was agreed to differ: another band, another level. */
export interface PersonalExpectation extends Extensible {
  readonly competency: CompetencyId;
  readonly band?: BandId;
  readonly level?: LevelId;
  readonly from: Day;
  readonly until?: Day;
  readonly agreedBy: readonly Role[];
}

/** A learner: who they are, where they belong, and what they say of themself. */
export interface Learner extends Extensible {
  readonly id: LearnerId;
  /** The name the learner goes by. */
  readonly name: string;
  /** The name on legal documents, where that is another. Only documents that must carry it do. */
  readonly legalName?: string;
  readonly born?: Day;
  readonly languages?: readonly LanguageTag[];
  readonly page?: OwnPage;
  readonly households: readonly Household[];
  readonly enrolments: readonly Enrolment[];
  readonly memberships: readonly Membership[];
  readonly expectations: readonly PersonalExpectation[];
}
