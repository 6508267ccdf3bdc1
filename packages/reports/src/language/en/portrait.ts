import type { Formats } from "../formats.ts";
import type { PortraitMessages } from "../portrait-messages.ts";

/** The words of the portrait of a learner, in English. */
export const portrait = ({ day, list, plural }: Formats): PortraitMessages => ({
  kind: {
    learner: "Portrait of the learner, for",
    family: "Portrait of the learner, for the family of",
    educator: "Portrait of the learner, for educators, of",
  },
  title: (name) => `Portrait of the learner: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, portrait of the learner, issued ${day(issued)}`,
  heading: (count) =>
    plural(count, {
      one: "One competency, one learner",
      other: `${count} competencies, one learner`,
    }),
  profile: "A profile: there is no single level for a person.",
  caption: "Strips and words",
  shape: "The same, as a shape.",
  finding: ({ reached, onTheWay, gaps }) =>
    [
      ...(reached.length === 0 ? [] : [`At the goal or past it: ${list(reached)}.`]),
      ...(onTheWay.length === 0 ? [] : [`On the way: ${list(onTheWay)}.`]),
      ...(gaps.length === 0 ? [] : [`Gaps: ${list(gaps)}.`]),
    ].join(" "),
  how: ({ rings, goal }) =>
    `Numbers as in the table; arcs join the competencies of one outcome. Rings, from the centre: ${list(rings)}.${goal === undefined ? "" : ` The dashed ring is the goal, ${goal}.`} Broken spokes are gaps: the line never crosses them.`,
});
