import { type Language, language } from "../language.ts";
import { explanation } from "./explanation.ts";
import { policyWords } from "./policy.ts";
import { progress } from "./progress.ts";
import { reasons } from "./reasons.ts";

/** English. */
export const en: Language = language({
  tag: "en",
  locale: "en-GB",
  direction: "ltr",
  reviewed: true,
  quotationMarks: ["“", "”"],
  messages: (formats) => ({
    reviewedNote: "This page has not been reviewed yet by a person who reads English well.",
    audience: { learner: "For the learner", family: "For the family", educator: "For educators" },
    states: {
      "no-opportunity": "No opportunity yet",
      "not-enough-evidence": "Not enough evidence yet",
      "fresh-look-due": "A fresh look is due",
      "still-open": "Still open",
      excused: "Excused",
      "second-look": "Second look in progress",
    },
    noLevel: "No level",
    exempt: "Exempt",
    terms: {
      roles: {
        educator: "an educator",
        self: "the learner",
        "fellow-learner": "a fellow learner",
        family: "the family",
        "community-partner": "a community partner",
        panel: "a panel",
        system: "a system",
      },
      settings: {
        class: "Class",
        school: "School",
        home: "Home",
        community: "Community",
        work: "Work",
        online: "Online",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "Community",
      period: "Period",
      evidenceThrough: "Evidence through",
      issued: "Issued",
      competency: "Competency",
      policy: "Policy",
    },
    strip: {
      goal: "the goal",
      alternative: ({ lowest, highest, dots, goal }) =>
        `Steps from ${lowest} to ${highest}. ${dots.length === 0 ? "No level yet." : `${dots.map(({ level, count }) => `${level}: ${count}`).join("; ")}.`} The goal is ${goal}.`,
    },
    key: {
      heading: (levels) =>
        `The ${["", "", "", "three", "four", "five", "six", "seven", "eight"][levels] ?? levels} levels.`,
      how: "Each dot is one competency. The outlined step is the goal.",
    },
    progress: progress(formats),
    explanation: explanation(formats),
    foot: {
      howDecided: "How a level is decided.",
      questions: "Questions, or something looks wrong?",
      ask: ({ contact }) =>
        `Ask ${contact}. A second person looks again, and the answer comes in writing.`,
      report: (id) => `Report ${id}`,
      supersedes: (id) => (id === undefined ? "first issue, replaces none" : `replaces ${id}`),
      digest: (digest) => `digest of inputs ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `policy ${name} ${version}`,
    },
  }),
});
