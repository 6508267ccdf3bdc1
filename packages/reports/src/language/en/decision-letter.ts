import type { DecisionLetterMessages } from "../decision-letter-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the letter about a decision, in English. */
export const decisionLetter = ({ day }: Formats): DecisionLetterMessages => ({
  kind: {
    learner: "A letter to",
    family: "A letter to the family of",
    educator: "A letter, as educators see it, about",
  },
  title: (name) => `Letter about a decision: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, letter about a decision, ${day(issued)}`,
  opening: ({ audience, name, work, on }) =>
    audience === "learner"
      ? `Thank you for standing before us with ${work} on ${day(on)}. You let us see how you work and think; that takes courage.`
      : audience === "family"
        ? `Thank you for being beside ${name}, who stood before us with ${work} on ${day(on)}. Letting others see how one works and thinks takes courage.`
        : `${name} stood before the panel with ${work} on ${day(on)}. Letting others see how one works and thinks takes courage.`,
  decided: {
    pass: ({ audience, name }) =>
      audience === "learner"
        ? "We decided: your work passes."
        : `We decided: ${name}’s work passes.`,
    revise: ({ audience, name }) =>
      audience === "learner"
        ? "We decided: not yet. Revise your work and show it to us again."
        : `We decided: not yet. ${name} revises the work and shows it to us again.`,
    again: ({ audience, name }) =>
      audience === "learner"
        ? "We decided: not yet. We would like to hear you once more."
        : `We decided: not yet. We would like to hear ${name} once more.`,
  },
  shown: ({ audience, name }) =>
    audience === "learner" ? "What you showed" : `What ${name} showed`,
  notSeen: "We did not see enough to say",
  revise: "What to revise",
  help: "Where help is",
  another: "Another attempt",
  rightToAnother: ({ audience, name }) =>
    audience === "learner"
      ? "You have the right to another attempt."
      : `${name} has the right to another attempt.`,
  rightToMore: ({ audience, name }) =>
    audience === "learner"
      ? "You have the right to show it again, if you want to go further."
      : `${name} has the right to show it again, to go further.`,
  nextOn: (on) => `The day for it is ${day(on)}.`,
  noDay: ({ audience }) =>
    audience === "learner"
      ? "There is no day for it yet: tell us when you are ready."
      : "There is no day for it yet: we agree on one together.",
});
