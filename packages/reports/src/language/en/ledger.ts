import type { Formats } from "../formats.ts";
import type { LedgerMessages } from "../ledger-messages.ts";

/** The words of the evidence ledger, in English. */
export const ledger = ({ day, plural }: Formats): LedgerMessages => ({
  kind: {
    learner: "Evidence ledger, for",
    family: "Evidence ledger, for the family of",
    educator: "Evidence ledger, for educators, of",
  },
  title: (name) => `Evidence ledger: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, evidence ledger, issued ${day(issued)}`,
  every: "Every demonstration",
  everyAside: "Everything on record, oldest first",
  circle: "What was shared with a smaller circle is not told here.",
  works: (count) => plural(count, { one: "One demonstration", other: `${count} demonstrations` }),
  nothing: "Nothing is on record yet.",
  columns: {
    demonstration: "Demonstration",
    day: "Day",
    source: "Source",
    setting: "Setting",
    attested: "Seen by",
    verified: "Confirmed",
    consent: "Consent",
    competency: "Competency",
    seenBy: "Seen by",
    result: "What became of it",
  },
  writtenDown: (on) => `written down ${day(on)}`,
  who: ({ role, name }) => `${role} (${name})`,
  verified: ({ by, on }) => (on === undefined ? `by ${by}` : `by ${by}, ${day(on)}`),
  unverified: "not yet",
  refused: (by) => `declined by ${by}`,
  notAskedFor: "not asked for",
  consentGiven: (on) => `given, ${day(on)}`,
  consentWithheld: (on) => `withheld, ${day(on)}`,
  consentNotAsked: "not asked for",
  where: "What counted where",
  whereCaption: "Each demonstration, competency by competency",
  counted: "Counted.",
  passedOver: "The rule that decides the level does not take it into account.",
  inWords: "Told in words, not in a level.",
  notRated: "Not looked at yet.",
  erased: (count) =>
    plural(count, {
      one: "One record had to go; nothing else is told of it.",
      other: `${count} records had to go; nothing else is told of them.`,
    }),
  withheld: (count) =>
    plural(count, {
      one: "There is no consent to use one demonstration; nothing else is told of it.",
      other: `There is no consent to use ${count} demonstrations; nothing else is told of them.`,
    }),
});
