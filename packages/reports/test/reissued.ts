import { type Entry, gather, type Log, type Rating } from "@whole-learner/core";
import { determine } from "@whole-learner/mastery";
import {
  issueReport,
  type GivenOutVersion,
  type NoticeOfChange,
  type ProgressReport,
  type Reissue,
  type ReportVersion,
  reissue,
} from "../src/compose/index.ts";
import * as school from "./school.ts";

// What became of the school's records after its report was given out on 3 June: one of each kind that can come.

const rated = (rest: Omit<Rating, "type" | "learner">): Rating => ({
  type: "rating",
  learner: "mina",
  ...rest,
});

export const since: readonly Entry[] = [
  // Taken back.
  {
    type: "retraction",
    id: "taken-back",
    of: "ferry-plan/STEER.1/educator",
    happened: "2026-06-05",
    recorded: "2026-06-05",
    reason: "It was of somebody else.",
  },
  // Seen in February, written down in June.
  rated({
    id: "late",
    target: "STEER.3",
    demonstration: "unnamed",
    happened: "2026-02-11",
    recorded: "2026-06-06",
    value: { kind: "number", number: 3 },
  }),
  // Corrected.
  {
    type: "replacement",
    id: "mended",
    of: "boats/TEAM.1/educator",
    happened: "2026-06-06",
    recorded: "2026-06-06",
    with: rated({
      id: "boats/TEAM.1/mended",
      target: "TEAM.1",
      demonstration: "boats",
      happened: "2025-11-19",
      recorded: "2025-11-19",
      value: { kind: "number", number: 2 },
    }),
  },
  // New.
  {
    type: "demonstration",
    id: "harbour-day",
    name: { en: "Harbour day", es: "Día del puerto" },
    learners: ["mina"],
    setting: "community",
    band: "6-8",
    happened: "2026-06-08",
    recorded: "2026-06-08",
  },
  rated({
    id: "harbour-day/MATH.2",
    target: "MATH.2",
    demonstration: "harbour-day",
    happened: "2026-06-08",
    recorded: "2026-06-08",
    value: { kind: "number", number: 3 },
  }),
  // The judgement is taken back.
  {
    type: "retraction",
    id: "no-judgement",
    of: "judgement",
    happened: "2026-06-07",
    recorded: "2026-06-07",
  },
  // A learner's own rating, which families are not told of.
  rated({
    id: "harbour-day/self",
    target: "STEER.1",
    demonstration: "harbour-day",
    happened: "2026-06-08",
    recorded: "2026-06-08",
    value: { kind: "number", number: 4 },
    rater: { role: "self" },
  }),
  { type: "erasure", id: "gone", entries: ["long-ago/STEER.2/educator"], happened: "2026-06-09" },
];

export const laterLog: Log = { ...school.log, entries: [...school.log.entries, ...since] };

/** The school's report as it was given out. */
export const given: ProgressReport & { readonly id: string } = {
  ...school.report,
  id: "HB-26T4-0412",
};

export const givenOut: GivenOutVersion<typeof given> = {
  issued: issueReport(given, { kind: "progress-report", language: "en" }),
  report: given,
  evidence: school.log,
};

/** The report as it is on a later day, by another log. */
export function laterVersion(
  evidence: Log = laterLog,
  asOf = "2026-06-10",
): ReportVersion<typeof given> {
  return {
    evidence,
    report: {
      ...given,
      determinations: determine({ ...school.question, evidence, asOf }),
      demonstrations: gather({ framework: school.framework, log: evidence, asOf }).demonstrations,
      issued: "2026-06-12",
      id: "HB-26T4-0431",
    },
  };
}

export const why = {
  en: { text: "A rating of another learner had been filed under Mina’s name.", reviewed: true },
  es: {
    text: "Una valoración de otra persona estaba archivada con el nombre de Mina.",
    reviewed: true,
  },
};

export const again: Reissue<typeof given> = reissue(givenOut, laterVersion(), why);

/** The notice that goes with the report. */
export const notice: NoticeOfChange = {
  ...again.report,
  id: "HB-26N-0007",
  replacement: "HB-26T4-0431",
};
