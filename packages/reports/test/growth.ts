import {
  type Consent,
  type Demonstration,
  gather,
  type Goal,
  type Log,
  type Rating,
  type Roster,
  type Text,
} from "@whole-learner/core";
import { determine, growthOf, ledgerOf, suggestWorks, workPairOf } from "@whole-learner/mastery";
import type {
  ConferenceBrief,
  EvidenceLedger,
  GrowthReport,
  Portrait,
} from "../src/compose/index.ts";
import * as school from "./school.ts";

// The school of `school.ts` with more on record of its one learner: a level in an earlier grade band, partners who stand for what they saw,
// consent that was withheld, a fellow learner who looked too, a work that shows itself, and what a conference is made of.

const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});

const partner = { role: "community-partner", id: "p-7", name: "Rosa Lind" } as const;

const work = (id: string, on: string, over: Partial<Demonstration>): Demonstration => ({
  type: "demonstration",
  id,
  happened: on,
  recorded: on,
  learners: ["mina"],
  band: "6-8",
  ...over,
});

const rating = (
  demonstration: string,
  on: string,
  target: string,
  number: number,
  over: Partial<Rating> = {},
): Rating => ({
  type: "rating",
  id: `${demonstration}-${target}-${over.rater?.role ?? "educator"}`,
  happened: on,
  recorded: on,
  learner: "mina",
  target,
  demonstration,
  value: { kind: "number", number },
  ...over,
});

const noConsent: Consent = {
  type: "consent",
  id: "consent-home",
  learner: "mina",
  given: false,
  settings: ["home"],
  kinds: ["portfolio"],
  happened: "2025-09-10",
  recorded: "2025-09-10",
};

const consent: Consent = {
  type: "consent",
  id: "consent-community",
  learner: "mina",
  given: true,
  settings: ["community"],
  happened: "2025-09-08",
  recorded: "2025-09-08",
};

const log: Log = {
  ...school.log,
  entries: [
    consent,
    noConsent,
    work("tower", "2024-11-06", {
      name: both("Bird tower plan", "Plan de la torre"),
      setting: "school",
      band: "3-5",
      kind: "performance-task",
      artifacts: [{ uri: "https://harbour.example/works/tower", title: "Photos" }],
    }),
    rating("tower", "2024-11-06", "STEER.1", 3),
    work("pier", "2026-04-22", {
      name: both("Pier survey", "Estudio del muelle"),
      setting: "work",
      kind: "exhibition",
      recorded: "2026-04-27",
      verification: { by: partner, status: "verified", on: "2026-05-02" },
    }),
    rating("pier", "2026-04-22", "STEER.1", 3, {
      rater: { role: "educator", id: "e-1", name: "Joseph Anand" },
      recorded: "2026-04-27",
    }),
    rating("pier", "2026-04-22", "TEAM.1", 3, { rater: partner, recorded: "2026-04-27" }),
    rating("pier", "2026-04-22", "CARE.1", 3, { recorded: "2026-04-27" }),
    rating("pier", "2026-04-22", "TEAM.1", 2, {
      rater: { role: "fellow-learner", id: "noah", name: "Noah Reed" },
      id: "pier-noah",
      recorded: "2026-04-27",
    }),
    work("album", "2026-03-02", {
      name: "The family album",
      setting: "home",
      kind: "portfolio",
    }),
    rating("album", "2026-03-02", "STEER.1", 1),
    work("sketch", "2026-05-25", { name: "A sketch nobody rated", setting: "class" }),
    ...school.log.entries,
    rating("gone", "2026-01-15", "STEER.1", 1, { id: "gone-rating", comment: "Gone for good" }),
    {
      type: "erasure",
      id: "erasure-1",
      entries: ["gone-rating"],
      happened: "2026-02-01",
      recorded: "2026-02-01",
    },
  ],
};

const goal: Goal = {
  id: "goal-1",
  learner: "mina",
  statement: both(
    "I want to plan with people I do not know.",
    "Quiero planificar con gente nueva.",
  ),
  competency: "STEER.1",
  level: "adapting",
  set: "2026-05-20",
  by: "2026-10-30",
  strategy: both("Ask the harbour office for a task.", "Pedir una tarea a la oficina del puerto."),
  status: "open",
  checkIns: [],
};

const roster: Roster = {
  ...school.roster,
  goals: [goal, { ...goal, id: "goal-2", learner: "noah", statement: "A goal of another." }],
};

const question = { ...school.question, evidence: log, roster };

const { earlier: _, habits: __, homeQuestion: ___, note: ____, ...told } = school.report;

export const common = {
  ...told,
  roster,
  determinations: determine(question),
  demonstrations: gather({ framework: school.framework, log, asOf: school.asOf }).demonstrations,
};

/** How the learner grew in what was looked at more than once. */
export const growths = ["STEER.1", "TEAM.1", "TEAM.2"].map((competency) =>
  growthOf(question, { learner: "mina", competency }),
);

const pairs = growths.flatMap((one) => workPairOf(one) ?? []);

/** The report of growth: a competency shown in two grade bands, one with a work of one's own, one judged. */
export const growthReport: GrowthReport = { ...common, id: "HB-26G-0007", growth: growths, pairs };

/** Everything on record of the learner. */
export const ledger = ledgerOf(question, "mina");

/** The evidence ledger. */
export const evidenceLedger: EvidenceLedger = { ...common, id: "HB-26L-0007", ledger };

/** The portrait, with where things were shown. */
export const portrait: Portrait = { ...common, id: "HB-26P-0007", ledger };

/** The brief of a conference, with all that it can hold, not yet confirmed by the learner. */
export const brief: ConferenceBrief = {
  ...common,
  id: "HB-26C-0007",
  on: "2026-06-10",
  proud: [
    {
      work: "tower",
      words: both("It still stands.", "Todavía está en pie."),
    },
    { work: "pier" },
    { work: "diary" },
  ],
  suggested: suggestWorks(growths),
  pairs,
  growing: [
    {
      competency: "STEER.1",
      words: both("I ask earlier now.", "Ahora pregunto antes."),
      self: "practicing",
    },
    { competency: "STEER.2" },
    { competency: "GOOD.1" },
    { competency: "CARE.1", words: both("I sleep better.", "Duermo mejor.") },
  ],
  last: {
    on: "2026-01-28",
    commitments: [
      {
        who: "learner",
        what: both("Ask for help by Wednesday", "Pedir ayuda antes del miércoles"),
        by: "2026-02-27",
        came: both("Four weeks of five", "Cuatro semanas de cinco"),
      },
      { who: "educator", what: both("Find a place at the pier", "Buscar un lugar en el muelle") },
    ],
  },
  goal: "goal-1",
  commitments: [
    {
      who: "educator",
      what: both("Call the harbour office", "Llamar a la oficina del puerto"),
      by: "2026-06-19",
    },
    { who: "learner", what: both("Write the first plan", "Escribir el primer plan") },
  ],
  agenda: [
    { what: both("Welcome", "Bienvenida"), minutes: 1 },
    { what: both("Work before and after", "Trabajo de antes y de después"), minutes: 12 },
  ],
  questions: [both("What do you see at home?", "¿Qué ven en casa?")],
};
