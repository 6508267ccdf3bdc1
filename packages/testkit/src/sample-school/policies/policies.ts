import type { AdmitSection, Policy, SufficiencySection } from "@whole-learner/mastery";
import { mindsets } from "../framework/nodes.ts";
import { said } from "../said.ts";

/** Enough to name a level: three works from two experiences and two settings, the newest from within a year. */
const enough: SufficiencySection = {
  pieces: 3,
  experiences: 2,
  settings: 2,
  newestWithin: { months: 12 },
};

/** A mindset is something shown over and over: it asks for a second voice as well. */
const withVoices = (sufficiency: SufficiencySection): NonNullable<Policy["exceptions"]> => [
  { when: { competency: [...mindsets] }, use: { sufficiency: { ...sufficiency, voices: 2 } } },
];

/** What all of the school's policies say alike: levels begin midway between their values, and decimals have two places. */
const alike = {
  format: "whole-learner/policy@1",
  version: "1.0",
  level: { cuts: "midpoints", bound: "from" },
  hold: { rule: "latest" },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
} as const satisfies Partial<Policy>;

const everyVoice: AdmitSection = {
  roles: ["educator", "self", "fellow-learner", "family", "community-partner", "panel"],
};

/** What the school decides with. Self-ratings stand beside. */
export const lanternDefault: Policy = {
  ...alike,
  id: "lantern-default",
  name: said({ en: "Lantern default", es: "Política de Lantern Bay" }),
  description: said({
    en: "The middle of the last three works, once there are enough of them from different places.",
    es: "El valor central de los tres últimos trabajos, en cuanto hay suficientes de lugares distintos.",
  }),
  missing: { as: "skip" },
  score: { method: "median-of-recent", parameters: { recent: 3 } },
  sufficiency: enough,
  judgement: { onNewEvidence: "keep-and-flag" },
  rollUp: { rule: "profile" },
  exceptions: withVoices(enough),
};

const leansToRecent: Policy = {
  ...alike,
  id: "leans-to-recent",
  name: said({ en: "Leans to recent", es: "Se inclina a lo reciente" }),
  description: said({
    en: "Each new work moves the result most of the way towards itself.",
    es: "Cada trabajo nuevo lleva el resultado la mayor parte del camino hacia él.",
  }),
  missing: { as: "skip" },
  score: { method: "decaying-average", parameters: { newest: 0.65 } },
};

const yearAverage: Policy = {
  ...alike,
  id: "year-average",
  name: said({ en: "Year average", es: "Promedio del año" }),
  description: said({
    en: "The mean of everything, work that did not come counted as the lowest level: what many schools leave behind.",
    es: "El promedio de todo, con el trabajo que no llegó contado como el nivel más bajo: lo que muchas escuelas dejan atrás.",
  }),
  missing: { as: "lowest" },
  score: { method: "mean" },
};

const shownTwiceKept: Policy = {
  ...alike,
  id: "shown-twice-kept",
  name: said({ en: "Shown twice, kept", es: "Mostrado dos veces y conservado" }),
  description: said({
    en: "The goal, once two works have shown it; what was shown then stays.",
    es: "La meta, en cuanto dos trabajos la han mostrado; lo mostrado se conserva.",
  }),
  missing: { as: "skip" },
  score: { method: "n-times", parameters: { times: 2, target: "goal", result: "target" } },
  hold: { rule: "high-water" },
};

const everShown: Policy = {
  ...alike,
  id: "ever-shown",
  name: said({ en: "Ever shown", es: "Mostrado alguna vez" }),
  description: said({
    en: "The highest that any work has shown.",
    es: "Lo más alto que haya mostrado algún trabajo.",
  }),
  missing: { as: "skip" },
  score: { method: "highest" },
};

const inClassEnough: SufficiencySection = { ...enough, settings: 1 };

const inClassOnly: Policy = {
  ...lanternDefault,
  id: "in-class-only",
  name: said({ en: "In class only", es: "Solo en clase" }),
  description: said({
    en: "As the default, with nothing admitted but what was shown in class.",
    es: "Como la política de la escuela, pero solo se admite lo mostrado en clase.",
  }),
  admit: { settings: ["class"] },
  sufficiency: inClassEnough,
  exceptions: withVoices(inClassEnough),
};

const selfAveragedIn: Policy = {
  ...yearAverage,
  id: "self-averaged-in",
  name: said({ en: "Self averaged in", es: "Con la autoevaluación promediada" }),
  description: said({
    en: "As the year average, with the learner's own ratings counted like everyone's. A caution, no example to follow.",
    es: "Como el promedio del año, con la autoevaluación contada como las demás. Una advertencia, no un ejemplo a seguir.",
  }),
  admit: everyVoice,
};

/** The policies to compare, the school's own first. */
export const policies: readonly Policy[] = [
  lanternDefault,
  leansToRecent,
  yearAverage,
  shownTwiceKept,
  everShown,
  inClassOnly,
  selfAveragedIn,
];
