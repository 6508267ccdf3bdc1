import type { IssueSentences } from "../../issue/sentence.ts";
import type { TimeFindings } from "../../time/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What can be wrong with a time, in English. */
export const timeSentences: IssueSentences<TimeFindings> = {
  "not-a-day": ({ found }) => ({
    problem: `${quoted(found)} is no day of the calendar.`,
    hint: "Write a day as year, month and day, such as 2026-05-29.",
  }),
  "not-a-moment": ({ found }) => ({
    problem: `${quoted(found)} is neither a day nor an instant.`,
    hint: "Write a day such as 2026-05-29, or an instant with its offset from UTC such as 2026-05-29T16:30:00+02:00.",
  }),
  "not-an-offset": ({ found }) => ({
    problem: `${quoted(found)} is no offset from UTC.`,
    hint: "Write it as +02:00, -03:30 or Z.",
  }),
  "instant-normalised": ({ from, to }) => ({
    problem: `The instant ${quoted(from)} was read as ${quoted(to)}.`,
    hint: "Store the document again to keep the new form.",
  }),
  "ends-before-it-begins": ({ from, until }) => ({
    problem: `It ends on ${until}, before it begins on ${from}.`,
    hint: "Correct one of the two days; both are part of it.",
  }),
  "offset-without-start": ({ minutes }) => ({
    problem: `The offset of ${minutes} minutes does not say from when on it holds, so it never does.`,
    hint: "Add from, the instant at which the clocks are turned; only the first offset goes without.",
  }),
  "offset-not-later": ({ from, before }) => ({
    problem: `The offset from ${from} begins no later than the one above it, from ${before}.`,
    hint: "List the offsets oldest first, each instant once.",
  }),
  "not-in-order": ({ what, id }) => ({
    problem: `The ${what} ${quoted(id)} begins before the one listed above it.`,
    hint: `List each ${what} in the order of time.`,
  }),
  "school-time-overlaps": ({ what, id, with: other }) => ({
    problem: `The ${what} ${quoted(id)} has days in common with ${quoted(other)}.`,
    hint: `Let each ${what} end before the next one begins.`,
  }),
  "outside-school-year": ({ term, year }) => ({
    problem: `The term ${quoted(term)} has days outside its school year ${quoted(year)}.`,
    hint: "Move the term's days into the year, or make the year longer.",
  }),
};
