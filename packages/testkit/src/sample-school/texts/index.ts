// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
export { academic } from "./academic.ts";
export { cares } from "./cares.ts";
export type { CompetencyCode, OutcomeCode } from "./codes.ts";
export { advisories, houses, internshipCohort, studios } from "./communities.ts";
export { competencies } from "./competencies.ts";
export type { CompetencyText } from "./competency-text.ts";
export { educatorNotes, homeQuestions } from "./educator-notes.ts";
export type { EducatorNote, HomeQuestion } from "./educator-notes.ts";
export { experiences } from "./experiences.ts";
export type { ExperienceId, ExperienceText } from "./experiences.ts";
export { good } from "./good.ts";
export { investigates } from "./investigates.ts";
export { goals, interests, strengths } from "./learner-pages.ts";
export type { GoalText } from "./learner-pages.ts";
export { learnerSentences, reflections, responses, wellBeingWords } from "./learner-voices.ts";
export type { WordsByBand } from "./learner-voices.ts";
export { expectedLevels, goalLevel, levels, states } from "./levels.ts";
export type { LevelId, LevelText, StateId, StateText } from "./levels.ts";
export { mathContinuum, mathContinuumExpected, mathContinuumName } from "./math-continuum.ts";
export type { ContinuumStep } from "./math-continuum.ts";
export { meaning } from "./meaning.ts";
export { partners } from "./partners.ts";
export type { PartnerId, PartnerText } from "./partners.ts";
export { educatorNames, familyNames, givenNames } from "./people.ts";
export { domains, gradeBands, outcomes, parts } from "./portrait.ts";
export type { BandText, DomainId, DomainText, OutcomeText, PartId } from "./portrait.ts";
export { mission, portraitIntroduction, schoolName, title, values, vision } from "./school.ts";
export type { ValueText } from "./school.ts";
export { steers } from "./steers.ts";
export { team } from "./team.ts";
export { features, habitFrequencies, habits, kinds, settings, voices } from "./terms.ts";
export type {
  FeatureId,
  HabitFrequency,
  KindId,
  SettingId,
  TermText,
  VoiceId,
} from "./terms.ts";
export type { Band, FiveStatements, Statement, Statements, Wording } from "./wording.ts";
export type { WorkText } from "./work-text.ts";
export { works } from "./works.ts";
