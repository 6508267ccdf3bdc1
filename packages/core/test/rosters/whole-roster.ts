import { deepFreeze } from "../arbitraries/deep-freeze.ts";

/** A roster with every list, as it is written down. */
export const wholeRoster = deepFreeze({
  format: "whole-learner/roster@1",
  learners: [
    {
      id: "mina",
      name: "Mina Calder",
      legalName: "Wilhelmina Calder",
      born: "2012-02-29",
      languages: ["en", "cy"],
      page: {
        sentence: { text: "My first plans were lists.", visibility: "family", on: "2026-05-22" },
        strengths: [{ text: { en: "asks early" }, visibility: "school" }],
        interests: [],
        aspirations: [{ text: { en: { text: "a boat", reviewed: true } }, visibility: "learner" }],
      },
      households: [
        { id: "h1", name: "Calder", languages: ["en"] },
        { id: "h2", languages: ["cy", "en"] },
      ],
      enrolments: [{ from: "2024-09-01", until: "2025-06-30", band: "6-8", grade: "7" }],
      memberships: [{ community: "heron", from: "2024-09-01" }],
      expectations: [
        {
          competency: "c",
          band: "3-5",
          level: "3",
          from: "2025-09-01",
          until: "2026-06-30",
          agreedBy: ["family", "educator"],
        },
      ],
      extensions: { "https://example.org/x": [1] },
    },
  ],
  communities: [
    {
      id: "heron",
      name: "Heron advisory",
      kind: "advisory",
      bands: ["6-8"],
      leads: [{ id: "e1", name: "Joseph Anand", role: "advisor" }],
      from: "2024-09-01",
      until: "2026-06-30",
    },
  ],
  goals: [
    {
      id: "g1",
      learner: "mina",
      statement: "Plan a trip",
      competency: "c",
      level: "4",
      band: "6-8",
      set: "2025-10-01",
      by: "2026-05-01",
      strategy: "Ask early",
      status: "reached",
      evidence: ["d1"],
      checkIns: [{ on: "2026-01-10", by: { role: "educator", id: "e1" }, note: "Going well" }],
    },
  ],
  reflections: [
    {
      id: "r1",
      learner: "mina",
      on: "2026-05-01",
      prompt: "What changed?",
      text: "My plans",
      about: ["c", "d1"],
      visibility: "learner",
    },
  ],
  responses: [
    {
      id: "a1",
      learner: "mina",
      target: "c",
      on: "2026-06-01",
      kind: "let-us-talk",
      text: "More time",
    },
  ],
  issuedReports: [
    {
      id: "LB-1",
      learner: "mina",
      kind: "progress-report",
      on: "2026-02-01",
      evidenceThrough: "2026-01-30",
      digest: "abc",
      household: "h1",
      language: "en",
      supersedes: "LB-0",
      changed: ["One level"],
      why: "A correction",
    },
  ],
});
