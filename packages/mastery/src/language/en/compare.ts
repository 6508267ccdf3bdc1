import type { Sentences } from "@whole-learner/core/issue";
import type { Cause } from "../../compare/comparison.ts";
import type { TimelineEvents } from "../../timeline/timeline-of.ts";

/** What makes a difference between two results, in English. */
export const causeWords: Readonly<Record<Cause, string>> = {
  framework: "the framework",
  evidence: "the evidence",
  roster: "the roster",
  experiences: "the experiences",
  asOf: "the day asked for",
  zone: "the zone in which days begin",
  read: "how ratings are read",
  admit: "which evidence takes part",
  missing: "what missing work means",
  combine: "how raters are combined",
  attempts: "which tries count",
  order: "the order of pieces",
  window: "which pieces are looked at",
  weigh: "how much pieces weigh",
  score: "the method",
  level: "where levels begin",
  sufficiency: "how much evidence is enough",
  hold: "whether an earlier level holds",
  judgement: "what new evidence does to a judgement",
  rollUp: "the roll-up",
  display: "how numbers are shown",
  joint: "several of them together",
};

const day = (moment: string): string => moment.slice(0, 10);

/** What changed a result, in English. */
export const timelineEventSentences: Sentences<TimelineEvents> = {
  came: ({ happened, recorded }) =>
    `Evidence of ${day(happened)} came${recorded === undefined || day(recorded) === day(happened) ? "" : `, written down on ${day(recorded)}`}.`,
  corrected: () => "The record was corrected.",
  "judgement-began": () => "A professional judgement began.",
  "judgement-ended": () => "A professional judgement ended.",
  "left-window": ({ works }) =>
    `${works.length === 1 ? "One work is" : `${works.length} works are`} older than the policy looks back.`,
  "too-long-ago": ({ newest }) => `The newest evidence, of ${day(newest)}, is too long ago.`,
  "fell-due": () => "Work that was not handed in fell due.",
  time: () => "Time passed.",
};
