import {
  type Demonstration,
  type Entry,
  type ExperienceCatalogue,
  type Framework,
  gather,
  type LevelId,
  type Log,
  type Progression,
  type Rating,
  type RatingValue,
  type Roster,
  type Text,
} from "@whole-learner/core";
import {
  type Determinations,
  definePolicy,
  determine,
  type Policy,
  type Question,
} from "@whole-learner/mastery";
import type { ProgressReport } from "../src/compose/index.ts";

// A school of one learner in whom everything happens: two scales, two bands, a competency that is told in words, one that nobody offered,
// one judged, one that grew old, one that was agreed to differ. Reports are composed from what `determine` really says of it.

const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});

const bands = ["3-5", "6-8"] as const;
const levels: readonly (readonly [LevelId, string, string])[] = [
  ["exploring", "Exploring", "Explorando"],
  ["practicing", "Practicing", "Practicando"],
  ["applying", "Applying", "Aplicando"],
  ["adapting", "Adapting", "Adaptando"],
];

/** Statements such as "I can plan a goal: applying, 6-8." */
const progression = (competency: string, en: string, es: string): Progression => ({
  id: `${competency}-within`,
  competency,
  scale: "harbour",
  family: "within-band",
  expected: bands.map((band) => ({ band, point: "end", level: "applying" })),
  descriptors: bands.flatMap((band) =>
    levels.map(([level, name, nombre]) => ({
      level,
      band,
      statement: both(
        `I can ${en}: ${name.toLowerCase()}, ${band}.`,
        `Puedo ${es}: ${nombre.toLowerCase()}, ${band}.`,
      ),
    })),
  ),
});

export const framework: Framework = {
  format: "whole-learner/framework@1",
  id: "7d5d7a3a-3c0e-5ad8-9f39-0a6d8a1f4b11",
  version: "2.1",
  status: "adopted",
  describes: "learners",
  title: both("The Harbour Promise", "La promesa del puerto"),
  languages: ["en", "es"],
  portrait: { title: "Portrait", outcomes: ["TEAM", "STEER", "GOOD", "CARE"] },
  vocabulary: { settings: [{ id: "studio", name: both("Studio", "Taller"), broader: "school" }] },
  gradeBands: [
    { id: "3-5", name: both("3 to 5", "3.º a 5.º") },
    { id: "6-8", name: both("6 to 8", "6.º a 8.º") },
  ],
  scales: [
    {
      id: "harbour",
      levels: levels.map(([id, en, es], at) => ({
        id,
        name: both(en, es),
        value: at + 1,
        ...(at === 0 ? { meaning: both("I try it.", "Lo intento.") } : {}),
      })),
      goal: "applying",
      grain: 0.5,
      states: [
        { id: "fresh-look-due", name: both("Time for a fresh look", "Toca volver a mirar") },
      ],
    },
    {
      id: "continuum",
      name: both("Quantities from start to end", "Cantidades de principio a fin"),
      levels: ["step-1", "step-2", "step-3", "step-4"].map((id, at) => ({
        id,
        name: `Step ${at + 1}`,
        value: at + 1,
      })),
      goal: "step-4",
    },
  ],
  domains: [],
  outcomes: [
    {
      id: "STEER",
      name: both("Steers their learning", "Dirige su aprendizaje"),
      part: "whole-learner",
    },
    { id: "CARE", name: both("Cares for well-being", "Cuida su bienestar"), part: "whole-learner" },
    { id: "TEAM", name: both("Works as a team", "Trabaja en equipo"), part: "whole-learner" },
    {
      id: "GOOD",
      name: both("Builds for the common good", "Crea para el bien común"),
      part: "whole-learner",
    },
    { id: "MATH", name: both("Mathematics", "Matemáticas"), part: "academic" },
    {
      id: "GONE",
      name: "A promise of the past",
      part: "whole-learner",
      retired: { on: "2024-06-30" },
    },
  ],
  competencies: [
    {
      id: "STEER.1",
      code: "STEER.1",
      name: both("Set a goal and plan for it", "Fijar una meta y planificarla"),
      reporting: "level",
      partOf: "STEER",
    },
    // Never translated: English on a Spanish page, and marked so.
    {
      id: "STEER.2",
      name: { en: "Know which strategies help" },
      reporting: "level",
      partOf: "STEER",
    },
    {
      id: "STEER.3",
      name: both("Keep going", "Seguir adelante"),
      reporting: "level",
      partOf: "STEER",
    },
    {
      id: "STEER.OLD",
      name: "Set goals, as it was",
      reporting: "level",
      partOf: "STEER",
      retired: { on: "2025-06-30" },
    },
    {
      id: "CARE.1",
      name: both("Know what helps me feel ready", "Saber qué me ayuda"),
      reporting: "narrative",
      partOf: "CARE",
    },
    {
      id: "TEAM.1",
      name: both("Share the work", "Repartir el trabajo"),
      reporting: "level",
      partOf: "TEAM",
    },
    {
      id: "TEAM.2",
      name: both("Repair trust", "Reparar la confianza"),
      reporting: "level",
      partOf: "TEAM",
    },
    {
      id: "GOOD.1",
      name: both("Improve a solution", "Mejorar una solución"),
      reporting: "level",
      partOf: "GOOD",
    },
    {
      id: "MATH.1",
      name: both("Reason with data", "Razonar con datos"),
      reporting: "level",
      partOf: "MATH",
    },
    {
      id: "MATH.2",
      name: both("Model a change", "Modelar un cambio"),
      reporting: "level",
      partOf: "MATH",
    },
  ],
  indicators: [],
  progressions: [
    progression("STEER.1", "plan a goal", "planificar una meta"),
    progression("STEER.2", "choose a strategy", "elegir una estrategia"),
    progression("TEAM.1", "share the work", "repartir el trabajo"),
    progression("MATH.1", "use data", "usar datos"),
    {
      id: "MATH.1-continuum",
      competency: "MATH.1",
      scale: "continuum",
      family: "continuum",
      expected: [{ band: "6-8", point: "end", level: "step-3" }],
      descriptors: [],
    },
  ],
  relations: [],
};

export const experiences: ExperienceCatalogue = {
  format: "whole-learner/experiences@1",
  experiences: [
    {
      id: "ferry",
      name: both("Ferry studio", "Taller del ferri"),
      features: [],
      from: "2025-09-01",
      until: "2026-05-29",
      competencies: ["STEER.1", "STEER.2", "STEER.3", "TEAM.1", "MATH.1"],
    },
    {
      id: "market",
      name: both("Market hall", "Mercado"),
      features: [],
      from: "2026-09-21",
      competencies: ["GOOD.1", "TEAM.2"],
      communities: ["heron"],
    },
    {
      id: "later",
      name: "A later chance",
      features: [],
      from: "2026-10-01",
      competencies: ["GOOD.1", "STEER.3"],
    },
    // Not for this learner: of another band, of other people.
    {
      id: "young",
      name: "For the youngest",
      features: [],
      from: "2026-06-01",
      competencies: ["GOOD.1"],
      bands: ["3-5"],
    },
    {
      id: "others",
      name: "For others",
      features: [],
      from: "2026-06-02",
      competencies: ["GOOD.1"],
      learners: ["noah"],
    },
  ],
};

export const policy: Policy = definePolicy({
  format: "whole-learner/policy@1",
  id: "harbour-default",
  version: "3",
  name: both("Harbour default", "Regla del puerto"),
  score: { method: "median-of-recent", parameters: { recent: 3 } },
  sufficiency: { pieces: 2, settings: 2, newestWithin: { months: 12 } },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
  exceptions: [{ when: { competency: ["TEAM.2", "MATH.1"] }, use: { sufficiency: {} } }],
});

/** Another that is linear, for accounts with weights. */
export const leansToRecent: Policy = definePolicy({
  format: "whole-learner/policy@1",
  id: "leans-to-recent",
  version: "1",
  name: both("Leans to recent", "Cuenta lo nuevo"),
  score: { method: "decaying-average", parameters: { newest: 0.65 } },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
});

interface Work {
  readonly id: string;
  readonly on: string;
  readonly name?: Text;
  readonly setting?: string;
  readonly band?: string;
  readonly visibility?: Demonstration["visibility"];
}

const work = ({
  id,
  on,
  name,
  setting = "class",
  band = "6-8",
  visibility,
}: Work): Demonstration => ({
  type: "demonstration",
  id,
  happened: on,
  recorded: on,
  learners: ["mina"],
  setting,
  band,
  supports: ["a reader"],
  ...(name === undefined ? {} : { name }),
  ...(visibility === undefined ? {} : { visibility }),
});

const rating = (
  demonstration: string,
  on: string,
  target: string,
  value: RatingValue | number,
  rest: Partial<Rating> = {},
): Rating => ({
  type: "rating",
  id: `${demonstration}/${target}/${rest.rater?.role ?? "educator"}${rest.scale ?? ""}`,
  happened: on,
  recorded: on,
  learner: "mina",
  target,
  demonstration,
  value: typeof value === "number" ? { kind: "number", number: value } : value,
  ...rest,
});

const works = [
  work({
    id: "garden",
    on: "2025-03-04",
    name: both("Garden plan", "Plan del huerto"),
    band: "3-5",
  }),
  work({
    id: "boats",
    on: "2025-11-19",
    name: both("Boat-shed plan", "Plan del taller de botes"),
    setting: "studio",
  }),
  work({
    id: "ferry-plan",
    on: "2026-05-13",
    name: both("Ferry timetable plan", "Horarios del ferri"),
    setting: "community",
  }),
  work({
    id: "diary",
    on: "2026-05-20",
    name: both("A page of the diary", "Una página del diario"),
    visibility: "learner",
    setting: "home",
  }),
  work({ id: "unnamed", on: "2026-02-11", setting: "school" }),
  work({ id: "long-ago", on: "2025-03-11", name: both("Reading season", "Temporada de lectura") }),
  work({
    id: "long-ago-2",
    on: "2025-03-12",
    name: both("Goal sheet", "Hoja de metas"),
    setting: "home",
  }),
];

export const log: Log = {
  format: "whole-learner/log@1",
  entries: [
    ...works,
    rating("garden", "2025-03-04", "STEER.1", 4),
    rating("boats", "2025-11-19", "STEER.1", 2),
    rating("ferry-plan", "2026-05-13", "STEER.1", 3),
    rating("unnamed", "2026-02-11", "STEER.1", 3),
    rating("ferry-plan", "2026-05-13", "STEER.1", 4, { rater: { role: "self" } }),
    rating(
      "boats",
      "2025-11-19",
      "STEER.1",
      { kind: "status", status: "excused" },
      { id: "excused" },
    ),
    rating("long-ago", "2025-03-11", "STEER.2", 2),
    rating("long-ago-2", "2025-03-12", "STEER.2", 3),
    rating("boats", "2025-11-19", "STEER.3", 2),
    rating("ferry-plan", "2026-05-13", "TEAM.1", 3),
    rating("diary", "2026-05-20", "TEAM.1", 4),
    rating("boats", "2025-11-19", "TEAM.1", 3.5),
    rating("ferry-plan", "2026-05-13", "TEAM.2", 2),
    rating("boats", "2025-11-19", "MATH.1", 2, { band: "3-5" }),
    rating("ferry-plan", "2026-05-13", "MATH.1", 2),
    rating("ferry-plan", "2026-05-13", "MATH.1", 3, { scale: "continuum" }),
    {
      type: "judgement",
      id: "judgement",
      happened: "2026-05-21",
      recorded: "2026-05-21",
      learner: "mina",
      target: "TEAM.2",
      value: { kind: "level", level: "adapting" },
      by: { role: "educator", name: "Joseph Anand" },
      reason: "Seen every day in the team, where nobody wrote it down.",
    },
  ] satisfies readonly Entry[],
};

export const roster: Roster = {
  format: "whole-learner/roster@1",
  learners: [
    {
      id: "mina",
      name: "Mina Calder",
      legalName: "Wilhelmina Calder-Ochoa",
      page: {
        sentence: {
          text: both("My first plans were lists.", "Mis primeros planes eran listas."),
          visibility: "family",
          on: "2026-05-22",
        },
      },
      households: [
        { id: "home-1", languages: ["es", "en"] },
        { id: "home-2", languages: ["en"] },
      ],
      enrolments: [
        { from: "2024-09-02", until: "2025-08-31", band: "3-5", grade: "5" },
        { from: "2025-09-01", band: "6-8", grade: "6" },
      ],
      memberships: [
        { community: "heron", from: "2024-09-02" },
        { community: "ferry-studio", from: "2025-09-01", until: "2026-06-30" },
        { community: "left", from: "2023-09-01", until: "2024-06-30" },
      ],
      expectations: [
        {
          competency: "TEAM.1",
          level: "practicing",
          band: "3-5",
          from: "2025-09-01",
          until: "2026-06-19",
          agreedBy: ["self", "family", "educator"],
        },
      ],
    },
  ],
  communities: [
    { id: "heron", name: both("Heron advisory", "Tutoría Garza"), kind: "advisory", leads: [] },
    { id: "ferry-studio", name: "Ferry studio", kind: "studio", leads: [] },
    { id: "left", name: "A community of the past", kind: "class", leads: [] },
  ],
  goals: [],
  reflections: [
    {
      id: "r1",
      learner: "mina",
      on: "2026-05-01",
      text: both("Ten minutes outdoors help me.", "Diez minutos al aire libre me ayudan."),
      about: ["CARE.1"],
      visibility: "family",
    },
    {
      id: "r2",
      learner: "mina",
      on: "2026-05-02",
      text: "A secret of mine.",
      about: ["CARE.1"],
      visibility: "learner",
    },
    {
      id: "r3",
      learner: "noah",
      on: "2026-05-02",
      text: "Of somebody else.",
      about: ["CARE.1"],
      visibility: "public",
    },
  ],
  responses: [
    { id: "a1", learner: "mina", target: "STEER.1", on: "2025-12-01", kind: "agree" },
    { id: "a2", learner: "mina", target: "STEER.1", on: "2026-06-01", kind: "another-opportunity" },
    { id: "a3", learner: "mina", target: "STEER.1", on: "2026-07-01", kind: "let-us-talk" },
    { id: "a4", learner: "noah", target: "STEER.1", on: "2026-06-02", kind: "let-us-talk" },
  ],
  issuedReports: [],
};

export const asOf = "2026-05-29";

export const question: Question = { framework, evidence: log, policy, asOf, roster, experiences };

export const determinations: Determinations = determine(question);

export const { demonstrations } = gather({ framework, log, asOf });

const earlierDay = "2026-01-30";

/** The report of the fixture: everything that a progress report can hold. */
export const report: ProgressReport = {
  framework,
  roster,
  learner: "mina",
  audience: "family",
  household: "home-1",
  determinations,
  earlier: {
    determinations: determine({ ...question, asOf: earlierDay }),
    day: earlierDay,
  },
  demonstrations,
  experiences,
  policy,
  school: {
    name: "Harbour Community School",
    contact: "Joseph Anand",
    address: "mailto:reports@harbour.example",
  },
  period: both("Term 4 of 2025–26", "4.º periodo de 2025-26"),
  issued: "2026-06-03",
  id: "HB-26T4-0412",
  habits: [
    { habit: both("Uses feedback", "Usa comentarios"), how: both("consistently", "siempre") },
  ],
  homeQuestion: both("What did you change in the plan?", "¿Qué cambiaste en el plan?"),
  note: {
    text: both(
      "This spring Mina planned with the boat shed.",
      "Esta primavera Mina planificó con el taller.",
    ),
    author: "Joseph Anand",
  },
};

/** Every string that reports must never hold, whoever reads. */
export const never: readonly string[] = ["Wilhelmina", "Calder-Ochoa", "a reader"];
