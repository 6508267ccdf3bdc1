import type { Formats } from "../formats.ts";
import type { ProgressMessages } from "../progress-messages.ts";

/** The words of the progress report, in English. */
export const progress = ({ day, shortDay }: Formats): ProgressMessages => ({
  kind: {
    learner: "Progress report for",
    family: "Progress report for the family of",
    educator: "Progress report, for educators, of",
  },
  title: (name) => `Progress report: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, progress report, issued ${day(issued)}`,
  grade: (grade) => `grade ${grade}`,
  ownWords: ({ name, on }) =>
    on === undefined ? `In ${name}’s own words` : `In ${name}’s own words · ${day(on)}`,
  whole: "The whole learner",
  academic: "Academic learning",
  academicAside: "kept apart from the whole-learner part",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `None of ${of} at the goal yet` : `${atGoal} of ${of} at the goal`,
  competencyAtGoal: "At the goal",
  competencyOnTheWay: "On the way to the goal",
  judgedOutcome: (level) => `By professional judgement: ${level}.`,
  requirementsMet: (level) =>
    level === undefined
      ? "Everything that it asks for is there."
      : `Everything that it asks for is there: ${level}.`,
  requirementsNotYet: ({ have, need }) => `Not yet: ${have} of ${need} that it asks for.`,
  rolledUp: ({ score, level }) => `Rolled up by the policy: ${score}, ${level}.`,
  agreed: ({ competency, level, band }) =>
    `Agreed for ${competency}: ${[
      ...(level === undefined ? [] : [`the goal is ${level}`]),
      ...(band === undefined ? [] : [`by the statements of the grade band ${band}`]),
    ].join(", ")}.`,
  shownIn: ({ work, on }) => `Shown in: ${work}, ${shortDay(on)}`,
  inBand: (band) => `By the statements of the grade band ${band}.`,
  next: "Next",
  narrative: ({ name, audience }) =>
    audience === "learner"
      ? "In words, and only what you chose to share:"
      : `In words, and only what ${name} chose to share:`,
  narrativeNothing: {
    learner: "In words, and only what you choose to share. Nothing was shared this time.",
    family: "In words, and only what the learner chooses to share. Nothing was shared this time.",
    educator: "In words, and only what the learner chooses to share. Nothing was shared this time.",
  },
  notLookedAt: "Not looked at yet.",
  noOpportunity: "No opportunity yet.",
  firstChance: ({ experience, from }) =>
    `The first chance is ${experience}, from ${shortDay(from)}.`,
  habits: "Habits of work",
  habitsAside: "Apart from every level.",
  opportunities: "Opportunities coming",
  owed: ({ name, audience }) =>
    audience === "learner" ? "we owe you this one." : `we owe ${name} this one.`,
  owedWithoutDay: "No day is set yet.",
  chance: ({ experience, from }) => `${experience}, from ${shortDay(from)}.`,
  askAtHome: {
    learner: "One thing to think about",
    family: "One thing to ask at home",
    educator: "One thing to ask at home",
  },
  educatorNote: ({ name, audience }) =>
    audience === "learner" ? "From your educator" : `From ${name}’s educator`,
  response: ({ name, audience }) =>
    audience === "learner" ? "Your response" : `${name}’s response`,
  responses: {
    agree: "I agree.",
    "let-us-talk": "Let us talk.",
    "another-opportunity": "I would like another opportunity.",
  },
  responseTo: ({ name, on, target }) => `${name}, ${day(on)}, about ${target}`,
  changed: (since) => `What changed since ${shortDay(since)}`,
  from: ({ before, after }) => `from ${before} to ${after}.`,
  now: (after) => `${after} now.`,
  nowInBand: ({ after, band }) => `${after} now, by the statements of the grade band ${band}.`,
  noNewEvidence: ({ since, name }) => `No new evidence since ${day(since)} for ${name}.`,
  nothingChanged: "Every level stands where it stood.",
  every: "Every competency",
  everyAside: "For those who want the detail",
  where: (on) => `Where each competency stands on ${day(on)}`,
  against: (band) => `All by the statements of the grade band ${band}.`,
  goalIs: (level) => `The goal is ${level}.`,
  columns: {
    competency: "Competency",
    strip: "Strip",
    level: "Level or state",
    score: "Score",
    band: "Grade band",
    shown: "Last shown",
    where: "Where",
  },
});
