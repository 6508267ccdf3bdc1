import type { Formats } from "../formats.ts";
import type { SpreadMessages } from "../spread-messages.ts";

/** The words for how widely something was shown, in English. */
export const spread = ({ list }: Formats): SpreadMessages => ({
  heading: "Where it was shown",
  aside: "Demonstrations, in and out of class",
  chart: "By outcome and setting",
  finding: ({ outcome, counts }) =>
    `${outcome}: ${list(counts.map(({ setting, works }) => `${setting} ${works}`))}.`,
  caption: "The same, as a table",
  outcome: "Outcome",
  all: "All demonstrations",
  unsaid: "Not said",
  inBoth: "A demonstration that shows two outcomes is in both rows.",
  voices: "Who looked at it",
  voice: "Seen by",
  works: "Demonstrations",
});
