import type { BandId, ExperienceId, PersonId, TaskId, LearnerId } from "../identity/ids.ts";
import type { LanguageTag } from "../text/text.ts";
import type { Day, Moment } from "../time/moment.ts";
import type { EvidenceKind, Independence, Role, Setting, Visibility } from "./terms.ts";

/** Something that shows the work, as a link: never the content itself. */
export interface Artifact {
  readonly uri: string;
  readonly title?: string;
  /** As IANA lists media types, such as "image/jpeg". */
  readonly mediaType?: string;
}

/** Somebody who had to do with a piece of evidence, and in which role. */
export interface Voice {
  readonly role: Role;
  readonly id?: PersonId | LearnerId;
  readonly name?: string;
}

/** That somebody stands for a record having happened as told. */
export interface Verification {
  readonly by: Voice;
  readonly status: "verified" | "unverified" | "refused";
  readonly on?: Moment;
}

/**
 * All that is known about how something was shown. A demonstration has them for all its ratings; a rating that stands alone has its
 * own, and what a rating says itself goes before what its demonstration says.
 */
export interface Circumstances {
  readonly kind?: EvidenceKind;
  readonly setting?: Setting;
  readonly experience?: ExperienceId;
  readonly task?: TaskId;
  /** Which try at the task: 1 is the first. */
  readonly attempt?: number;
  /** The grade band against whose statements it was looked at. */
  readonly band?: BandId;
  /** The language the work is in: work in any language counts. */
  readonly language?: LanguageTag;
  /** Accommodations, such as a reader or more time. They never change a number. */
  readonly supports?: readonly string[];
  readonly independence?: Independence;
  readonly artifacts?: readonly Artifact[];
  readonly nominatedBy?: Voice;
  readonly verification?: Verification;
  readonly visibility?: Visibility;
  readonly due?: Moment;
  readonly submitted?: Moment;
}

/** A day or an instant at which something is in force, from its first moment to its last. */
export interface Span {
  readonly from?: Day;
  readonly until?: Day;
}
