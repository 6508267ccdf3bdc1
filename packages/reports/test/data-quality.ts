import {
  checkExperiences,
  checkFramework,
  checkLog,
  checkRoster,
  type Entry,
  gather,
  indexFramework,
  type Log,
  qualityOf,
} from "@whole-learner/core";
import type { DataQuality } from "../src/compose/index.ts";
import { sheet } from "./promise.ts";
import { since } from "./reissued.ts";
import * as school from "./school.ts";

// The school's log with what goes wrong in real ones: names where ids should be, copies, days to come, consent that is not given.

const by = { role: "educator" } as const;
const told = { happened: "2026-05-18", recorded: "2026-05-18" } as const;

const irregular: readonly Entry[] = [
  {
    type: "rating",
    id: "x1",
    learner: "Zo\u00eb Secretname",
    target: "STEER.1",
    value: { kind: "number", number: 2 },
    ...told,
  },
  {
    type: "rating",
    id: "x2",
    learner: "mina",
    target: "Secretname's goal",
    value: { kind: "number", number: 2 },
    ...told,
  },
  {
    type: "rating",
    id: "x3",
    learner: "mina",
    target: "STEER.1",
    value: { kind: "number", number: 9 },
    ...told,
  },
  {
    type: "rating",
    id: "x4",
    learner: "mina",
    target: "GOOD.1",
    value: { kind: "number", number: 2 },
    happened: "2026-05-19",
  },
  {
    type: "rating",
    id: "x4",
    learner: "mina",
    target: "GOOD.1",
    value: { kind: "number", number: 2 },
    happened: "2026-05-19",
  },
  {
    type: "rating",
    id: "x5",
    learner: "mina",
    target: "GOOD.1",
    value: { kind: "number", number: 3 },
    verification: { by, status: "unverified" },
    rater: by,
    ...told,
  },
  { type: "consent", id: "no-home", learner: "mina", given: false, settings: ["home"], ...told },
  { type: "retraction", id: "x6", of: "nothing-there", ...told },
];

const log: Log = { ...school.log, entries: [...school.log.entries, ...irregular, ...since] };
const learners = school.roster.learners.map(({ id }) => id);
const { framework } = school;

export const dataQuality: DataQuality & { readonly id: string } = {
  ...sheet,
  framework,
  audience: "school",
  id: "HB-26Q-0003",
  asOf: school.asOf,
  documents: [
    { document: { en: "Framework", es: "Marco" }, issues: checkFramework(framework) },
    {
      document: { en: "Evidence log", es: "Registro de evidencia" },
      issues: checkLog(log, indexFramework(framework), { learners }),
    },
    { document: { en: "Roster", es: "Lista" }, issues: checkRoster(school.roster, framework) },
    {
      document: { en: "Experiences", es: "Experiencias" },
      issues: checkExperiences(school.experiences, framework, { roster: school.roster }),
    },
  ],
  evidence: qualityOf(gather({ framework, log, asOf: school.asOf, learners })),
  turnedAway: [
    { code: "self-rating", count: 2 },
    { code: "earlier-band", count: 1 },
  ],
};
