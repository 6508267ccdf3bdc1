import { type Log, parseFramework } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { toAchievementCredential } from "../../src/open-badges/index.ts";

/** A framework in two languages, with a progression by grade band and a competency that came from CASE. */
export const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: { en: "Our promise", es: "Nuestra promesa" },
    languages: ["en", "es"],
    scales: [
      {
        id: "steps",
        name: "Steps",
        goal: "does",
        levels: [
          { id: "begins", name: { en: "Begins", es: "Empieza" }, value: 1, meaning: "With help." },
          { id: "does", name: { en: "Does it", es: "Lo hace" }, value: 2.5 },
          { id: "leads", name: { en: "Leads", es: "Guía" }, value: 4 },
        ],
      },
    ],
    gradeBands: [
      { id: "young", name: "Young", grades: ["1"] },
      { id: "older", name: "Older", grades: ["6"] },
    ],
    outcomes: [{ id: "team", name: "Works as a team", part: "whole-learner" }],
    competencies: [
      {
        id: "listens",
        code: "TEAM.1",
        name: { en: "Listens", es: "Escucha" },
        statement: "Listens to others before answering",
        partOf: "team",
      },
      {
        id: "from-case",
        name: "Came from CASE",
        partOf: "team",
        identifiers: [{ system: "CASE", value: "https://case.example/uri/1" }],
      },
    ],
    progressions: [
      {
        id: "p",
        competency: "listens",
        scale: "steps",
        family: "within-band",
        expected: [],
        descriptors: [
          { level: "does", band: "young", statement: "I look at who speaks." },
          { level: "does", band: "older", statement: "I say back what I heard." },
        ],
      },
    ],
  }),
);

/** What Ana has shown of it. */
export const determined: CompetencyDetermination = {
  status: "determined",
  learner: "ana",
  competency: "listens",
  scale: "steps",
  band: "older",
  level: "does",
  score: 2.6,
  pieces: ["r1", "r2", "d3"],
};

/** What every credential says of itself. */
export const frame = {
  id: "urn:uuid:4f2e8a6c-3a51-4b8e-9d5f-0c1f5a3c7b21",
  learner: "did:example:ana",
  issuer: { id: "https://school.example", name: "Our School" },
  validFrom: "2026-06-12T02:00:00+02:00",
};

/** The credential of what was determined. */
export const made = (input: Partial<Parameters<typeof toAchievementCredential>[0]> = {}) =>
  toAchievementCredential(deepFreeze({ ...frame, framework, determination: determined, ...input }));

/** Works that may be shown and works that may not. */
export const log: Log = {
  format: "whole-learner/log@1",
  entries: [
    {
      type: "demonstration",
      id: "d1",
      happened: "2026-05-01",
      learners: ["ana"],
      name: "Our garden",
      description: "A film",
      kind: "exhibition",
      visibility: "public",
      supports: ["reader"],
      artifacts: [{ uri: "https://school.example/film", title: "The film" }],
    },
    {
      type: "rating",
      id: "r1",
      happened: "2026-05-01",
      learner: "ana",
      target: "listens",
      demonstration: "d1",
      value: { kind: "level", level: "does" },
    },
    {
      type: "rating",
      id: "r2",
      happened: "2026-05-02",
      learner: "ana",
      target: "listens",
      value: { kind: "level", level: "does" },
    },
    {
      type: "demonstration",
      id: "d3",
      happened: "2026-05-03",
      learners: ["ana"],
      visibility: "public",
      name: "Talk",
    },
  ],
};
