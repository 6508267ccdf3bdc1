import { describe, expect, it } from "vitest";
import type { Cause } from "../../compare/comparison.ts";
import {
  bringsSentences,
  causeWords,
  neverSentences,
  projectionSentences,
  timelineEventSentences,
} from "./index.ts";

const target = "Proficient";

describe("projections, timelines and comparisons in English", () => {
  it.each([
    [
      projectionSentences.reachable({ target, status: "reachable", pieces: [], brings: [] }),
      '"Proficient" is reached.',
    ],
    [
      projectionSentences.reachable({
        target,
        status: "reachable",
        pieces: ["3", "4"],
        brings: [],
      }),
      '"Proficient" would be reached with 2 more demonstrations: 3, 4.',
    ],
    [
      projectionSentences["not-within-bound"]({ target, status: "not-within-bound", within: 12 }),
      '"Proficient" is not reached with 12 more demonstrations.',
    ],
    [
      projectionSentences["not-within-bound"]({
        target,
        status: "not-within-bound",
        within: 1,
        fewest: 28,
      }),
      '"Proficient" is not reached with 1 more demonstration, and would be with 28.',
    ],
    [
      projectionSentences.never({
        target,
        status: "never",
        reason: { code: "asks-more-than-it-looks-at", data: { need: 3, most: 2 } },
      }),
      '"Proficient" is not reached by further demonstrations. The policy asks for 3 demonstrations and looks at 2.',
    ],
    [
      projectionSentences["in-the-limit"]({ target, status: "in-the-limit", highest: "4" }),
      'Further demonstrations come ever closer to "Proficient" and never there.',
    ],
    [
      projectionSentences["by-time-alone"]({
        target,
        status: "by-time-alone",
        at: "2027-01-16T00:00:00.000Z",
      }),
      '"Proficient" is reached by waiting until 2027-01-16.',
    ],
    [
      projectionSentences["too-many-to-search"]({
        target,
        status: "too-many-to-search",
        searched: 6,
      }),
      '"Proficient" is not reached with 6 more demonstrations; beyond, there are too many ways to try them all.',
    ],
    [
      projectionSentences["not-offered"]({ target, status: "not-offered", method: "acme/own" }),
      'The method "acme/own" cannot be asked what it would take.',
    ],
    [bringsSentences.settings({ more: 1 }), "From 1 more setting."],
    [bringsSentences.experiences({ more: 2 }), "From 2 more experiences."],
    [bringsSentences.voices({ more: 1 }), "Seen by 1 more voice."],
    [bringsSentences.kinds({ more: 2 }), "Of 2 more kinds of evidence."],
    [bringsSentences.verified({ more: 1 }), "1 more of them verified."],
    [
      neverSentences.judged({ judgement: "j" }),
      "A professional judgement stands, whatever is shown.",
    ],
    [
      neverSentences["judged-no-level"]({ judgement: "j" }),
      "By professional judgement there is no level.",
    ],
    [neverSentences.exempt({}), "Exempt."],
    [
      neverSentences.blocked({ missing: 1 }),
      "1 work is still open, and nothing else takes its place.",
    ],
    [
      neverSentences.blocked({ missing: 2 }),
      "2 works are still open, and nothing else takes their place.",
    ],
    [
      neverSentences["beyond-highest"]({ highest: "3" }),
      'Nothing comes higher than the level "3".',
    ],
    [neverSentences["does-not-move"]({}), "Further demonstrations change nothing any more."],
    [
      timelineEventSentences.came({ entry: "r", happened: "2026-05-01" }),
      "Evidence of 2026-05-01 came.",
    ],
    [
      timelineEventSentences.came({
        entry: "r",
        happened: "2026-05-01",
        recorded: "2026-05-03T10:00:00.000Z",
      }),
      "Evidence of 2026-05-01 came, written down on 2026-05-03.",
    ],
    [timelineEventSentences.corrected({ by: "x" }), "The record was corrected."],
    [
      timelineEventSentences["judgement-began"]({ judgement: "j" }),
      "A professional judgement began.",
    ],
    [
      timelineEventSentences["judgement-ended"]({ judgement: "j" }),
      "A professional judgement ended.",
    ],
    [
      timelineEventSentences["left-window"]({ works: ["a"] }),
      "One work is older than the policy looks back.",
    ],
    [
      timelineEventSentences["left-window"]({ works: ["a", "b"] }),
      "2 works are older than the policy looks back.",
    ],
    [
      timelineEventSentences["too-long-ago"]({ newest: "2026-05-01" }),
      "The newest evidence, of 2026-05-01, is too long ago.",
    ],
    [timelineEventSentences["fell-due"]({ entry: "r" }), "Work that was not handed in fell due."],
    [timelineEventSentences.time({}), "Time passed."],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it("has words for every cause, none twice", () => {
    const words = Object.values<string>(causeWords);
    expect(new Set(words).size).toBe(words.length);
    const joint: Cause = "joint";
    expect(causeWords[joint]).toBe("several of them together");
  });
});
