import type { Formats } from "../formats.ts";
import type { TranscriptMessages } from "../transcript-messages.ts";

/** The words of the mastery transcript, in English. */
export const transcript = ({ day, tableDay, plural }: Formats): TranscriptMessages => ({
  kind: "Mastery transcript",
  title: (name) => `Mastery transcript: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, mastery transcript, issued ${day(issued)}`,
  legalName: "Legal name",
  completes: "Completes",
  school: "The school, and how it certifies",
  profile: "Portrait profile",
  sides: { one: "Side one of two", two: "Side two of two" },
  shown: (name) => `What ${name} has shown`,
  listed:
    "Only competencies with a result are listed; one that is not listed says nothing about the learner.",
  nothing: "No competency has a result yet.",
  academic: "Academic learning, apart",
  columns: {
    competency: "Competency",
    strip: "Strip",
    level: "Level",
    band: "Grades",
    latest: "Latest",
    demonstrations: "Demonstrations",
    kinds: "Kinds",
  },
  works: (name) => `Works ${name} chose`,
  experiences: "Experiences and partners",
  experienceTable: "What was taken part in, and with whom",
  experienceColumns: { experience: "Experience", partner: "Partner", when: "When" },
  when: ({ from, until, hours }) =>
    [
      ...(from !== undefined && until !== undefined
        ? [`${tableDay(from)} to ${tableDay(until)}`]
        : from !== undefined
          ? [`from ${tableDay(from)}`]
          : until !== undefined
            ? [`until ${tableDay(until)}`]
            : []),
      ...(hours === undefined
        ? []
        : [plural(hours, { one: `${hours} hour`, other: `${hours} hours` })]),
    ].join(", "),
  defences: "Defences",
  defenceTable: "Work that was defended before a panel",
  defenceColumns: { defence: "Defence", panel: "Panel", decision: "Decision" },
  defence: ({ name, on, work }) =>
    work === undefined ? `${name}, ${day(on)}` : `${name}, ${day(on)}: ${work}`,
  transferred: "Transferred results",
  transferredTable: "Results of another school, and how they were converted",
  transferredColumns: {
    competency: "Competency",
    source: "Source",
    recorded: "As recorded there",
    conversion: "Conversion",
    here: "Here",
  },
  source: ({ name, verified }) =>
    verified === undefined ? name : `${name}, verified ${day(verified)}`,
  crosswalk: {
    maximum: "In proportion to the highest step",
    goal: "Through the goal: goal to goal, highest to highest",
    table: (steps) => `Step by step: ${steps}`,
  },
  step: ({ step, level }) => `${step} to ${level}`,
  legend: {
    heading: "To read this in thirty seconds",
    levels:
      "The words say how a learner works, within the grades named. They are the school’s own; they are no grades and no ranks, and no average is formed.",
    days: "“Latest” is the day of the latest demonstration.",
    transferred: "“Transferred” names results that were shown at another school.",
  },
  signatures: { head: "Signature, head of school", seal: "Name and seal", day: "Day" },
  verify: "To verify, or to ask.",
  howToVerify: ({ contact, address }) =>
    `Ask ${contact}${address === undefined ? "" : `, or write to ${address}`}, with the number below.`,
});
