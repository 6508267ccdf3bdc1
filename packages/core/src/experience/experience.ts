import type { Setting } from "../evidence/terms.ts";
import type { Term } from "../framework/vocabulary.ts";
import type {
  BandId,
  CommunityId,
  CompetencyId,
  ExperienceId,
  LearnerId,
} from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** What makes an experience worth having. */
export type ExperienceFeature = Term<
  "authentic" | "personalised" | "competency-based" | "inclusive" | "real-world"
>;

/** Somebody outside the school with whom an experience is made. */
export interface Partner extends Extensible {
  readonly name: string;
  readonly uri?: string;
}

/** Something that learners take part in and that gives them a chance to show competencies: an opportunity. */
export interface Experience extends Extensible {
  readonly id: ExperienceId;
  readonly name: Text;
  readonly description?: Text;
  readonly features: readonly ExperienceFeature[];
  readonly setting?: Setting;
  readonly partner?: Partner;
  readonly hours?: number;
  readonly from?: Day;
  readonly until?: Day;
  /** The competencies that can be shown in it. */
  readonly competencies: readonly CompetencyId[];
  readonly bands?: readonly BandId[];
  /** Who took part; `communities` stands for all their members at the time. */
  readonly learners?: readonly LearnerId[];
  readonly communities?: readonly CommunityId[];
  readonly designedWith?: readonly string[];
}

/** All experiences that a school offers. */
export interface ExperienceCatalogue extends Extensible {
  readonly format: "whole-learner/experiences@1";
  readonly experiences: readonly Experience[];
}
