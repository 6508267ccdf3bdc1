import type { Formats } from "../formats.ts";
import type { ReportCardMessages } from "../report-card-messages.ts";

/** The words of the report card, in English. */
export const reportCard = ({ day }: Formats): ReportCardMessages => ({
  kind: {
    learner: "Report card for",
    family: "Report card for the family of",
    educator: "Report card, for educators, of",
  },
  title: (name) => `Report card: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, report card, issued ${day(issued)}`,
  conversions: "Marks and credits",
  conversionsAside: "made from levels by a table; they change no level",
  mark: (mark) => `Mark: ${mark}`,
  number: (number) => `Number: ${number}`,
  passed: "Passed",
  notYetPassed: "Not passed yet",
  numberKept: "The school keeps a number for this course. Ask to see it.",
  markOpen: "No mark yet: something is still open.",
  noMark: "No mark: there is nothing to make one of yet.",
  creditGiven: { all: "all of it", part: "a part of it", none: "none yet" },
  credit: ({ how, credits, of }) =>
    credits === undefined || of === undefined
      ? `Credit: ${how}`
      : `Credit: ${how} (${credits} of ${of})`,
  creditOpen: "No credit yet.",
  by: ({ name, version }) => `By the table ${name} ${version}.`,
  levels: (scale) =>
    scale === undefined
      ? "What each level comes to by itself"
      : `What each level of ${scale} comes to by itself`,
  marks: "From which number a mark is given",
  fromLowest: "from the start",
  pass: { yes: "passed", notYet: "not yet" },
  columns: {
    level: "Level",
    number: "Number",
    mark: "Mark",
    pass: "Pass",
    from: "From",
    above: "Above",
  },
});
