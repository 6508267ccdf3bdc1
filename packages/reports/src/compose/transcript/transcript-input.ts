import type { CompetencyId, Day, ExperienceId, LevelId, Role, Text } from "@whole-learner/core";
import type { Crosswalk } from "@whole-learner/mastery";
import type { LearnerReport } from "../learner-page/learner-report.ts";
import type { PanelDecision } from "../panel/panel-event.ts";

/** A work that the learner chose to be known by. */
export interface ChosenWork {
  readonly title: Text;
  /** One or two sentences. */
  readonly about?: Text;
  /** Where it can be seen. */
  readonly uri?: string;
  /** Without it, the address itself, which can be read on paper too. */
  readonly linkText?: Text;
}

/** A defence or an exhibition with what its panel decided. Only those that passed reach the transcript. */
export interface TranscriptDefence {
  /** What it was: "Graduation defence". */
  readonly name: Text;
  readonly work?: Text;
  readonly on: Day;
  /** The roles of those who were on the panel. */
  readonly panel: readonly Role[];
  readonly decision: PanelDecision;
}

/** A result that was brought from another school, as `crosswalkNumber` and the policy's cuts made it a level here. */
export interface TransferredResult {
  readonly competency: CompetencyId;
  /** Who attests it. */
  readonly source: Text;
  readonly verified?: Day;
  /** As it was recorded there: "Six steps, goal at step 4: steps 3, 4, 4, 5". */
  readonly recorded: Text;
  readonly conversion: Crosswalk;
  readonly level: LevelId;
}

/** An experience of the catalogue in which the learner took part, with their own days and hours in it. */
export interface TookPart {
  readonly experience: ExperienceId;
  /** The learner's first day in it, which may be later than the experience's own. */
  readonly from?: Day;
  /** Their last one; without it, they are still in it or nobody wrote it down. */
  readonly until?: Day;
  /** How long they were in it: not how long it is offered for. */
  readonly hours?: number;
}

/** What a mastery transcript is made of. It is for everybody, so it asks for no audience. */
export interface Transcript
  extends Omit<LearnerReport, "audience" | "household" | "narratives" | "period"> {
  /** How the school certifies, in its own words. */
  readonly certifies: Text;
  /** Prints the name of legal documents beside the one the learner goes by: only where whoever asked for the transcript must have it. */
  readonly legalName?: true;
  /** The day on which the learner completes the school. */
  readonly completes?: Day;
  /** Three to five: `checkTranscript` tells of fewer and of more. */
  readonly works: readonly ChosenWork[];
  /**
   * What the learner took part in, from the catalogue of experiences. An id alone prints name and partner: the days and hours of the catalogue
   * are what was offered, to everybody, and are not told of somebody who may have come late or left early.
   */
  readonly tookPart?: readonly (ExperienceId | TookPart)[];
  readonly defences?: readonly TranscriptDefence[];
  readonly transferred?: readonly TransferredResult[];
  /** Who signs: "Head of school". Without it, a line in our words. */
  readonly signers?: readonly Text[];
}
