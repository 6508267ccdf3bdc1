// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyCode } from "./codes.ts";
import type { ExperienceId } from "./experiences.ts";
import type { KindId, SettingId } from "./terms.ts";
import type { Band, Wording } from "./wording.ts";

/** A demonstration that a learner of the sample school can give: a work or an event. */
export interface WorkText {
  readonly id: string;
  /** The experience it grows from. Learning from before has none. */
  readonly experience?: ExperienceId;
  readonly name: Wording;
  readonly setting: SettingId;
  readonly kind: Exclude<KindId, "self-assessment">;
  /** Two to four competencies that it can show. */
  readonly shows: readonly [CompetencyCode, CompetencyCode, ...CompetencyCode[]];
  /** The grade bands that it suits. */
  readonly bands: readonly [Band, ...Band[]];
}
