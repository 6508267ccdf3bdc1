import type { Text } from "@whole-learner/core";
import { combinePanel, type PanelResult } from "@whole-learner/mastery";
import type { CriterionRecord, MemberRating, PanelSheet } from "../src/compose/index.ts";
import * as school from "./school.ts";

const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});

const [scale] = school.framework.scales;
if (scale === undefined) throw new Error("the fixture has a scale");

const roles = {
  brandt: "educator",
  ferrer: "educator",
  imani: "fellow-learner",
  kalla: "community-partner",
} as const;
const rule = { rule: "majority" } as const;

const combined = (ratings: readonly MemberRating[]): PanelResult =>
  combinePanel({
    scale,
    rule,
    secondLookFrom: 2,
    ratings: ratings.map(({ member, level }) => {
      const number = scale.levels.find(({ id }) => id === level)?.value;
      return {
        rater: member,
        role: roles[member as keyof typeof roles],
        ...(number === undefined ? {} : { number }),
      };
    }),
  });

// The sample school's moderated defence: educators 4 and 3, a fellow learner 4, a partner 2; then three at one level and one beside.
const planned: readonly MemberRating[] = [
  {
    member: "brandt",
    level: "adapting",
    seen: both("Changed the layout after the trial.", "Cambió el diseño tras la prueba."),
  },
  { member: "ferrer", level: "applying", seen: "Trials were with people Mina knew." },
  { member: "imani", level: "adapting", seen: "Explained why the first layout was dropped." },
  { member: "kalla", level: "practicing", seen: "No trial yet with bus drivers." },
];
const shared: readonly MemberRating[] = [
  { member: "brandt", level: "adapting" },
  { member: "ferrer", level: "adapting" },
  { member: "imani", level: "adapting" },
  { member: "kalla", level: "applying", seen: "Used given sources well." },
];

export const first: CriterionRecord = {
  competency: "STEER.1",
  ratings: planned,
  result: combined(planned),
  secondLook: { opened: "2026-05-22", closed: "2026-05-26" },
  agreed: "applying",
  reason: both(
    "Every trial was with people Mina already knew.",
    "Cada prueba fue con personas que Mina ya conocía.",
  ),
};
export const second: CriterionRecord = {
  competency: "TEAM.1",
  ratings: shared,
  result: combined(shared),
  agreed: "adapting",
  reason: "Three of the four saw the shares agreed on.",
};

/** The panel sheet of the fixture: before, four raters, and what they agreed. */
export const sheet: PanelSheet = {
  framework: school.framework,
  roster: school.roster,
  learner: "mina",
  event: {
    kind: "defence",
    work: both("A safer crossing for Ferry Street", "Un cruce más seguro en la calle Ferry"),
    about: both(
      "Mina measured crossings for three weeks and tried two layouts.",
      "Mina midió cruces durante tres semanas y probó dos diseños.",
    ),
    uri: "https://harbour.example/works/crossing",
    outcome: "STEER",
    on: "2026-05-22",
    at: "10:00",
    place: "Studio 2",
    band: "6-8",
  },
  criteria: [
    { competency: "STEER.1" },
    { competency: "TEAM.1", name: both("Share the planning", "Repartir la planificación") },
  ],
  members: [
    { id: "brandt", name: "Nadia Brandt", role: "educator", chair: true },
    { id: "ferrer", name: "Luis Ferrer", role: "educator" },
    { id: "imani", name: "Imani Soto", role: "fellow-learner" },
    {
      id: "kalla",
      name: "Ruth Kalla",
      role: "community-partner",
      from: both("town council", "ayuntamiento"),
    },
  ],
  rule,
  secondLookFrom: 2,
  norms: [
    both("Ask about the work; let silence work too.", "Preguntar por el trabajo; dejar silencio."),
    both("Any language Mina chooses counts.", "Cuenta cualquier idioma que Mina elija."),
  ],
  after: {
    criteria: [first, second],
    decision: "revise",
    revise: both(
      "Try the layout with two bus drivers and say what you changed.",
      "Probar el diseño con dos conductores y decir qué cambió.",
    ),
    help: both("Studio hours on Tuesdays.", "Horas de taller los martes."),
    next: "2026-06-12",
  },
  school: {
    name: "Harbour Community School",
    contact: both("the chair", "quien preside"),
    address: "mailto:panels@harbour.example",
  },
  issued: "2026-05-27",
  id: "HB-26D-0033",
};
