import type { Formats } from "../formats.ts";
import type { GrowthMessages } from "../growth-messages.ts";

/** The words of the report of growth over time, in English. */
export const growth = ({ day, plural }: Formats): GrowthMessages => ({
  kind: {
    learner: "Growth over time, for",
    family: "Growth over time, for the family of",
    educator: "Growth over time, for educators, of",
  },
  title: (name) => `Growth over time: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, growth over time, issued ${day(issued)}`,
  heading: (competency) => `How “${competency}” grew`,
  chart: "The level over time",
  works: (count) =>
    plural(count, { one: "One demonstration", other: `${count} demonstrations, oldest first` }),
  positions: "What stood from which day, and what it rested on",
  columns: {
    demonstration: "Demonstration",
    day: "Day",
    showed: "It showed",
    stood: "What stood then",
    from: "From",
    level: "Level or state",
    band: "Grade band",
    rests: "Rested on",
  },
  byJudgement: "professional judgement",
  inBand: ({ level, band }) => `${level}, grade band ${band}`,
  noLevel: "No level yet.",
  oneLevel: ({ level, since }) => `${level} since ${day(since)}.`,
  grew: ({ first, since, last, until }) =>
    `From ${first} on ${day(since)} to ${last} on ${day(until)}.`,
  how: "Numbered circles are demonstrations, with their numbers as in the table. The line is the level that stood.",
  newBand: "A new grade band is a step up, whatever the level: its statements ask for more.",
  pair: "Work before and after",
  before: "Before",
  after: "After",
});
