import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** The words of the progress report, in English. */
export const progress = ({ day, shortDay }: Formats): Messages["progress"] => ({
  kind: {
    learner: "Progress report for",
    family: "Progress report for the family of",
    educator: "Progress report, for educators, of",
  },
  title: (name) => `Progress report: ${name}`,
  ownWords: ({ name, on }) =>
    on === undefined
      ? `${name}, in ${name}’s own words`
      : `${name}, in ${name}’s own words · ${day(on)}`,
  whole: "The whole learner",
  academic: "Academic learning",
  academicAside: "kept apart from the whole-learner part",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `None of ${of} at the goal yet` : `${atGoal} of ${of} at the goal`,
  competencyAtGoal: "At the goal",
  competencyOnTheWay: "On the way to the goal",
  shownIn: ({ work, on }) => `Shown in: ${work}, ${shortDay(on)}`,
  next: "Next",
  narrative: (name) => `In words, and only what ${name} chose to share:`,
  narrativeNothing:
    "In words, and only what the learner chooses to share. Nothing was shared this time.",
  notLookedAt: (chance) =>
    chance === undefined
      ? "Not looked at this term."
      : `Not looked at this term. The first chance is ${chance.name}, from ${shortDay(chance.from)}.`,
  habits: "Habits of work",
  habitsAside: "Apart from every level.",
  opportunities: "Opportunities coming",
  owed: ({ name, experience, from }) =>
    from === undefined
      ? `we owe ${name} this one. ${experience}.`
      : `we owe ${name} this one. ${experience}, from ${shortDay(from)}.`,
  chance: ({ experience, from }) =>
    from === undefined ? `${experience}.` : `${experience}, from ${shortDay(from)}.`,
  askAtHome: {
    learner: "One thing to think about",
    family: "One thing to ask at home",
    educator: "One thing to ask at home",
  },
  educatorNote: (name) => `From ${name}’s educator`,
  response: (name) => `${name}’s response`,
  responses: {
    agree: "I agree.",
    "let-us-talk": "Let us talk.",
    "another-opportunity": "I would like another opportunity.",
  },
  changed: (since) => `What changed since ${shortDay(since)}`,
  from: ({ before, after }) => `from ${before} to ${after}.`,
  now: (after) => `${after} now.`,
  noNewEvidence: ({ since, name }) => `No new evidence since ${day(since)} for ${name}.`,
  nothingChanged: "Every level stands where it stood.",
  every: "Every competency",
  everyAside: "For those who want the detail",
  where: (on) => `Where each competency stands on ${day(on)}`,
  against: (band) => `Against the statements of ${band}.`,
  columns: {
    competency: "Competency",
    strip: "Strip",
    level: "Level or state",
    score: "Score",
    shown: "Last shown",
    where: "Where",
  },
});
