import type { Formats } from "../formats.ts";
import type { FrameworkMessages } from "../framework-messages.ts";

/** The words of the framework document, in English. */
export const framework = ({ day }: Formats): FrameworkMessages => ({
  kind: {
    learner: "The framework you learn by",
    family: "The framework of learning",
    educator: "Framework document, for educators",
  },
  title: "Framework document",
  runningTitle: (issued) => `Framework document, issued ${day(issued)}`,
  publisher: "Published by",
  status: "Status",
  statuses: {
    draft: "Draft",
    "private-draft": "Draft, not for others",
    adopted: "Adopted",
    deprecated: "No longer in use",
  },
  why: "Why we are here",
  mission: "Mission",
  vision: "Vision",
  values: "Values",
  portrait: "our portrait of a learner",
  notReported: "not reported",
  alone: "Under no outcome",
  progressions: "Progressions",
  progressionsTable: "How much of every progression is written",
  families: { "within-band": "anew in each grade band", continuum: "one run through all" },
  allBands: "All",
  written: ({ have, of }) => `${have} of ${of} statements`,
  relations: "Relations",
  relationsTable: "How things stand to one another",
  relationTypes: {
    "part-of": "is part of",
    precedes: "comes before",
    covers: "covers",
    equivalent: "is the same as",
    related: "is related to",
    "replaced-by": "is replaced by",
  },
  columns: {
    competency: "Competency",
    scale: "Scale",
    family: "Kind",
    bands: "Grade bands",
    written: "Written",
    from: "This",
    relation: "Relation",
    to: "That",
    note: "Note",
  },
  coverage: "What hangs together and what stands alone",
  complete:
    "Every outcome has competencies, every competency stands under an outcome and has statements, and no progression has a gap.",
  outcomesWithoutCompetency: (names) => `Outcomes without a competency: ${names}.`,
  outcomesOutsidePortrait: (names) => `Outcomes that the portrait does not tell: ${names}.`,
  competenciesWithoutOutcome: (names) => `Competencies under no outcome: ${names}.`,
  competenciesWithoutProgression: (names) =>
    `Competencies with a level and without a progression: ${names}.`,
  competenciesWithoutStatement: (names) =>
    `Competencies that nothing says in a learner’s words: ${names}.`,
  progressionsWithGaps: (names) => `Progressions with a statement still to write: ${names}.`,
  inLanguage: ({ language, have, of }) => `Texts in ${language}: ${have} of ${of}.`,
});
