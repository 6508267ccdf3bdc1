import type { Framework } from "@whole-learner/core";
import type { LevelGuide } from "../src/compose/index.ts";
import * as school from "./school.ts";

// The school's framework with all that a framework can say of itself.

const [steer, care, ...outcomes] = school.framework.outcomes;
const [plan, strategies, ...competencies] = school.framework.competencies;
const [within, ...progressions] = school.framework.progressions;
if (
  steer === undefined ||
  care === undefined ||
  plan === undefined ||
  strategies === undefined ||
  within === undefined
) {
  throw new Error("the school's framework has outcomes, competencies and progressions");
}
const [descriptor, ...descriptors] = within.descriptors;
if (descriptor === undefined) throw new Error("the progression has statements");

export const promise: Framework = {
  ...school.framework,
  adopted: "2024-06-14",
  publisher: "Harbour Community School",
  licence: {
    name: "CC BY 4.0",
    link: "https://creativecommons.org/licenses/by/4.0/",
    attribution: "By the people of the harbour.",
  },
  description: "What the harbour promises.",
  vision: {
    mission: { en: "We learn with the harbour.", es: "Aprendemos con el puerto." },
    vision: {
      en: "Everybody is at home in the world.",
      es: "Todo el mundo está en casa en el mundo.",
    },
    values: [{ name: "Care", meaning: "We look after one another." }, { name: "Courage" }],
  },
  portrait: {
    title: { en: "The harbour portrait", es: "El retrato del puerto" },
    introduction: { en: "Written by two hundred people.", es: "Escrito por doscientas personas." },
    outcomes: ["TEAM", "STEER", "GOOD", "CARE"],
  },
  domains: [{ id: "SELF", name: "Knowing myself" }],
  outcomes: [
    {
      ...steer,
      partOf: "SELF",
      description: { en: "Sets out and keeps going.", es: "Empieza y sigue." },
    },
    { ...care, partOf: "SELF" },
    ...outcomes,
    { id: "EMPTY", name: "A promise to come", part: "whole-learner" },
  ],
  competencies: [
    {
      ...plan,
      kind: "skill",
      statement: {
        en: "Set a goal, plan for it and change the plan.",
        es: "Fijar una meta, planificarla y cambiar el plan.",
      },
    },
    { ...strategies, kind: "knowledge" },
    ...competencies.map((one) =>
      one.id === "STEER.3" ? { ...one, kind: "mindset" as const } : one,
    ),
    { id: "ALONE", name: "Under no outcome", reporting: "level" },
  ],
  indicators: [
    {
      id: "STEER.1.a",
      statement: "I can name my first step.",
      partOf: "STEER.1",
      level: "applying",
    },
  ],
  progressions: [
    {
      ...within,
      expected: [
        { band: "3-5", point: "entering", level: "exploring" },
        { band: "3-5", point: "end", level: "applying" },
        { band: "6-8", point: "entering", level: "practicing" },
        { band: "6-8", point: "end", level: "adapting" },
      ],
      descriptors: [
        { ...descriptor, exemplar: "https://harbour.example/plan" },
        // One cell is not written yet.
        ...descriptors.slice(0, -1),
      ],
    },
    ...progressions,
  ],
  relations: [
    { type: "precedes", from: "STEER.1", to: "STEER.3", note: "Plans come first." },
    {
      type: "equivalent",
      from: "MATH.1",
      to: { uri: "https://standards.example/data", name: "Data, state standard" },
    },
  ],
};

/** What every report about the framework is made of. */
export const sheet: LevelGuide & { readonly id: string } = {
  framework: promise,
  audience: "family",
  school: school.report.school,
  policy: school.policy,
  issued: "2026-06-03",
  id: "HB-26F-0001",
};
