import type { Formats } from "../formats.ts";
import type { PanelSheetMessages } from "../panel-sheet-messages.ts";

/** The words of the sheet of a panel, in English. */
export const panelSheet = ({ day, plural }: Formats): PanelSheetMessages => ({
  kind: "Panel sheet for",
  title: (name) => `Panel sheet: ${name}`,
  runningTitle: ({ name, on }) => `${name}, panel sheet, ${day(on)}`,
  facts: { kind: "Event", when: "When and where", band: "Grades", prepared: "Prepared" },
  steps: { before: "Before", during: "During", after: "After" },
  look: "What we will look at",
  outcome: (outcome) => `Outcome: ${outcome}`,
  criteria: "Criteria at the goal, and on either side",
  criteriaTable: "What each criterion says",
  criteriaOf: (band) => `Statements of the grade band ${band}.`,
  criteriaAside: "Rate what you see against the words, not against another learner.",
  columns: {
    criterion: "Criterion",
    below: "Just before the goal",
    goal: "The goal",
    above: "Just beyond the goal",
  },
  roles: "Roles",
  chairOf: (name) => `${name} (chair)`,
  memberFrom: ({ name, from }) => `${name}, ${from}`,
  decide: "How we decide",
  alone: "Each of us rates alone, before we talk.",
  rules: {
    mean: "The mean of our ratings holds.",
    median: {
      mean: "The middle of our ratings holds; between two, halfway.",
      lower: "The middle of our ratings holds; between two, the lower one.",
      upper: "The middle of our ratings holds; between two, the upper one.",
    },
    majority:
      "The level that more than half of us gave holds. Without one we talk until we agree, and write down why.",
    consensus:
      "The level that all of us gave holds. Until there is one we talk, and write down why.",
    adjudicated: ({ by, within }) =>
      `Where our ratings are at most ${within} apart, their mean holds. Otherwise one role has the last word: ${by}.`,
  },
  secondLookFrom: (levels) =>
    `${plural(levels, { one: `${levels} level`, other: `${levels} levels` })} apart or more opens a second look.`,
  countsOnce: "One defence counts as one demonstration.",
  listen: "How we listen",
  conflict: {
    heading: "Conflict of interest",
    none: (name) => `None of us is family of ${name}, works for the family, or is worked for by it`,
    someone: "Someone steps aside",
    who: "Name and reason",
    stepsAside: ({ name, reason }) => `${name} steps aside: ${reason}`,
  },
  sheetOf: (name) => `${name}’s sheet`,
  fillInAlone: "Fill in alone. Not shown to other raters until all are in.",
  learnerAndWork: "Learner and work",
  rater: "Rater",
  role: "Role",
  nth: ({ nth, name }) => `${nth}. ${name}`,
  atGoal: "At the goal",
  levelSeen: "Level I saw",
  notEnough: "I did not see enough",
  evidenceSeen: "What I saw or heard that shows it",
  strength: "A strength to name",
  question: "A question to think about",
  agreedHeading: "What the panel agreed",
  ratings: "Ratings by role",
  spread: "How far apart the ratings are",
  asGiven: "Every rating as it was given.",
  finding: (apart) => `The ratings are ${apart}.`,
  how: "Each number on the strip is a rater of the table. The outlined level is the goal.",
  ratingColumns: { role: "Role", level: "Level", seen: "Evidence seen" },
  numbered: ({ nth, role }) => `${nth} · ${role}`,
  apart: {
    none: "all at one level",
    some: ({ levels, said }) =>
      plural(levels, { one: `${said} level apart`, other: `${said} levels apart` }),
  },
  notRated: "Nobody saw enough to rate.",
  mean: (number) => `Mean ${number}`,
  median: ({ median, lower, upper }) =>
    lower === undefined || upper === undefined
      ? `median ${median}`
      : `median ${median} (lower ${lower}, upper ${upper})`,
  majority: (number) => `majority ${number}`,
  noMajority: "no majority",
  byRule: (number) => `by our rule ${number}`,
  noNumber: "our rule takes no side: we talk until we agree",
  secondLook: {
    due: "Second look due",
    opened: (on) => `Second look, opened ${day(on)}`,
    closed: ({ from, until }) => `Second look, opened ${day(from)}, closed ${day(until)}`,
  },
  agreedLevel: "The level we agree on",
  agreed: (level) => `Agreed: ${level}.`,
  reason: "Our reason",
  decision: "Decision",
  chosen: "chosen",
  revise: "To revise:",
  next: "Next date:",
  help: "Help:",
  signatures: { chair: "Chair", panel: "For the panel", day: "Day" },
  kept: "Ratings are kept as they were given.",
});
