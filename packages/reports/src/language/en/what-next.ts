import type { Formats } from "../formats.ts";
import type { WhatNextMessages } from "../what-next-messages.ts";

/** The words of the report on what comes next, in English. */
export const whatNext = ({ day, shortDay }: Formats): WhatNextMessages => ({
  kind: {
    learner: "What next for",
    family: "What next, for the family of",
    educator: "What next, for educators, of",
  },
  title: (name) => `What next: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, what next, issued ${day(issued)}`,
  situation: "A situation for it",
  situations: {
    pieces: ({ name, audience }) =>
      audience === "learner" ? "Show it again." : `${name} can show it again.`,
    experiences: ({ name, audience }) =>
      audience === "learner"
        ? "Show it in another project or work than so far."
        : `${name} can show it in another project or work than so far.`,
    settings: ({ name, audience }) =>
      audience === "learner"
        ? "Show it in another place than so far."
        : `${name} can show it in another place than so far.`,
    voices: ({ name, audience }) =>
      audience === "learner"
        ? "Let somebody else see it too: a fellow learner, a partner, someone at home."
        : `${name} can let somebody else see it too: a fellow learner, a partner, someone at home.`,
    kinds: ({ name, audience }) =>
      audience === "learner"
        ? "Show it in another way than so far."
        : `${name} can show it in another way than so far.`,
    verified: ({ name, audience }) =>
      audience === "learner"
        ? "Ask someone who was there to confirm it."
        : `Someone who was there can confirm it for ${name}.`,
    recency: ({ name, audience }) =>
      audience === "learner"
        ? "Show it again: the last time was long ago."
        : `${name} can show it again: the last time was long ago.`,
  },
  soFar: (places) => `So far: ${places}.`,
  where: "Where",
  now: ({ experience, until }) =>
    until === undefined
      ? `${experience}, now.`
      : `${experience}, now and until ${shortDay(until)}.`,
  noneKnown: ({ name, audience }) =>
    audience === "learner"
      ? "No day is set yet. Ask us for an opportunity."
      : `No day is set yet. Ask us for an opportunity for ${name}.`,
});
