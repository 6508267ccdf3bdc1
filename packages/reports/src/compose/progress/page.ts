import {
  type BandId,
  type Competency,
  type CompetencyId,
  type Day,
  type Demonstration,
  type FrameworkIndex,
  indexFramework,
  type Learner,
  type Scale,
  scaleOf,
  type Text,
} from "@whole-learner/core";
import type { CompetencyDetermination, OutcomeDetermination } from "@whole-learner/mastery";
import type { Language } from "../../language/language.ts";
import { type Languages, wordsOf } from "../words.ts";
import type { ProgressReport } from "./progress-report-input.ts";

/** A report's input with everything looked up that its parts ask for. */
export interface Page {
  readonly report: ProgressReport;
  readonly language: Language;
  readonly languages: Languages;
  readonly index: FrameworkIndex;
  readonly learner: Learner;
  readonly asOf: Day;
  /** The band that the learner is in on the day, by enrolment. */
  readonly band: BandId | undefined;
  readonly determinations: ReadonlyMap<CompetencyId, CompetencyDetermination>;
  readonly outcomes: ReadonlyMap<string, OutcomeDetermination>;
  readonly demonstrations: ReadonlyMap<string, Demonstration>;
  readonly words: (text: Text) => string;
  readonly scale: (competency: Competency) => Scale | undefined;
}

/** The learner's own determinations: each competency's main one, which comes first. */
function mainOf(
  all: readonly CompetencyDetermination[],
  learner: string,
): ReadonlyMap<CompetencyId, CompetencyDetermination> {
  const found = new Map<CompetencyId, CompetencyDetermination>();
  for (const one of all) {
    if (one.learner === learner && !found.has(one.competency)) found.set(one.competency, one);
  }
  return found;
}

/** Determinations of one learner by competency. */
export const determinationsOf = (
  { competencies }: ProgressReport["determinations"],
  learner: string,
): ReadonlyMap<CompetencyId, CompetencyDetermination> => mainOf(competencies, learner);

/** A learner that the roster does not have is known by id alone. */
const unlisted = (id: string): Learner => ({
  id,
  name: id,
  households: [],
  enrolments: [],
  memberships: [],
  expectations: [],
});

/** Opens a report: framework as an index, determinations and works by id. */
export function openPage(report: ProgressReport, language: Language): Page {
  const { framework, roster, learner: id, determinations, demonstrations } = report;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const languages = index.framework.languages;
  const learner = roster.learners.find((one) => one.id === id) ?? unlisted(id);
  const { asOf } = determinations.provenance;
  const day = (typeof asOf === "string" ? asOf : asOf.happened).slice(0, 10);
  const enrolment = learner.enrolments.find(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
  return {
    report,
    language,
    languages,
    index,
    learner,
    asOf: day,
    band: enrolment?.band,
    determinations: mainOf(determinations.competencies, id),
    outcomes: new Map(
      determinations.outcomes
        .filter((one) => one.learner === id)
        .map((one) => [one.outcome, one] as const),
    ),
    demonstrations: new Map(demonstrations.map((one) => [one.id as string, one] as const)),
    words: (text) => wordsOf(text, language, languages),
    scale: (competency) => scaleOf(index, competency.id),
  };
}
