import type { Formats } from "../formats.ts";
import type { SheetMessages } from "../sheet-messages.ts";

/** The words of the sheets about a framework, in English. */
export const sheets = ({ day }: Formats): SheetMessages => ({
  version: "Version",
  adopted: "Adopted",
  licence: (name) => `Licence: ${name}.`,
  kinds: {
    knowledge: "something to know",
    skill: "something to do",
    mindset: "something to show",
  },
  inWords: "told in words, without a level",
  portrait: {
    kind: {
      learner: "What we promise you",
      family: "What we promise every learner",
      educator: "Portrait sheet, for educators",
    },
    title: "Portrait of a learner",
    runningTitle: (issued) => `Portrait of a learner, issued ${day(issued)}`,
    promise: {
      learner:
        "This page is about no one learner. It says what you will have a chance to learn and show.",
      family:
        "This page is about no one learner. It says what every learner will have a chance to learn and show.",
      educator:
        "This page is about no one learner. It says what every learner will have a chance to learn and show.",
    },
    noCompetency: "No competency is written down here yet.",
  },
  progression: {
    kind: {
      learner: "How you grow, step by step",
      family: "How learners grow, step by step",
      educator: "Progression sheet, for educators",
    },
    title: "Progressions",
    runningTitle: (issued) => `Progressions, issued ${day(issued)}`,
    within: "The levels begin anew in each grade band, with statements that ask for more.",
    across: "One run of steps through all grade bands.",
    caption: "What each level looks like",
    level: "Level",
    statement: "Statement",
    goalOf: "The goal by the end of",
    noStatement: "No statement yet.",
    exemplar: "See a work that shows it",
    everyBand: "In every grade band",
    expected: {
      entering: (level) => `Entering: ${level}.`,
      middle: (level) => `In the middle: ${level}.`,
      end: (level) => `By the end: ${level}.`,
    },
  },
});
