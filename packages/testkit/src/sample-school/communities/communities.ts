import type { Community } from "@whole-learner/core";
import { type YearId, years } from "../calendar/years.ts";
import type { EducatorNumber } from "../people/educators.ts";
import { said } from "../said.ts";
import {
  advisories as advisoryTexts,
  type Band,
  gradeBands,
  houses as houseTexts,
  internshipCohort,
} from "../texts/index.ts";
import { lead, textAt } from "./lead.ts";
import { studioCommunities } from "./studios.ts";

/** Advisories, each of two grade bands, with an advisor who stays. */
export const advisories: readonly (Community & { readonly advisor: EducatorNumber })[] = [
  { id: "heron-advisory", bands: ["K-2", "3-5"], advisor: 1 },
  { id: "plover-advisory", bands: ["K-2", "3-5"], advisor: 2 },
  { id: "tern-advisory", bands: ["6-8", "9-12"], advisor: 3 },
  { id: "otter-advisory", bands: ["6-8", "9-12"], advisor: 4 },
].map(({ id, bands, advisor }, place) => ({
  id,
  name: said(textAt(advisoryTexts, place)),
  kind: "advisory",
  bands,
  leads: [lead(advisor, "advisor")],
  from: "2024-09-03",
  advisor,
}));

export const houses: readonly Community[] = [
  { id: "lighthouse-house", host: 5 },
  { id: "windmill-house", host: 6 },
  { id: "orchard-house", host: 7 },
].map(({ id, host }, place) => ({
  id,
  name: said(textAt(houseTexts, place)),
  kind: "house",
  leads: [lead(host, "host")],
  from: "2024-09-03",
}));

/** Who teaches which band. */
export const classEducators: Readonly<Record<Band, readonly [EducatorNumber, EducatorNumber]>> = {
  "K-2": [8, 1],
  "3-5": [9, 2],
  "6-8": [10, 11],
  "9-12": [12, 13],
};

export const classId = (band: Band, year: YearId): string => `class-${band}-${year}`;

const classes: readonly Community[] = years.flatMap(({ id: year, from, until }) =>
  gradeBands.map(({ id: band, name }) => ({
    id: classId(band, year),
    name: said({ en: `Class ${name.en}`, es: `Clase de ${name.es}` }),
    kind: "class",
    bands: [band],
    leads: classEducators[band].map((number) => lead(number, "educator")),
    from,
    until,
  })),
);

export const cohortId = "boat-shed-cohort";
/** Who goes along to the boat shed. */
export const cohortMentor: EducatorNumber = 14;

const cohort: Community = {
  id: cohortId,
  name: said(internshipCohort),
  kind: "internship",
  bands: ["9-12"],
  leads: [lead(4, "educator"), lead(cohortMentor, "mentor")],
  from: "2024-09-03",
};

/** Every community, those that last first. */
export const communities: readonly Community[] = [
  ...advisories.map(({ advisor: _, ...community }) => community),
  ...houses,
  cohort,
  ...classes,
  ...studioCommunities,
];
