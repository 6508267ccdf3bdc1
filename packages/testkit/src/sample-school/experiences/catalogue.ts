import type { Experience, ExperienceCatalogue, Partner } from "@whole-learner/core";
import { classId, cohortId, houses } from "../communities/communities.ts";
import { carrierOf } from "../people/cast.ts";
import { said } from "../said.ts";
import {
  type CompetencyCode,
  type ExperienceId,
  type ExperienceText,
  experiences as experienceTexts,
  gradeBands,
  type PartnerId,
  partners,
} from "../texts/index.ts";
import { formerSchool, upcoming } from "../words/more-experiences.ts";
import { openTo } from "./open-to.ts";

/** A partner of the school by id. */
function partnerOf(id: PartnerId): Partner {
  const found = partners.find((partner) => partner.id === id);
  if (found === undefined) throw new Error(`There is no partner ${id}.`);
  return {
    name: found.name,
    uri: `https://example.org/${id}`,
    extensions: { "lantern-bay/about": said(found.about) },
  };
}

/** Hours that each experience takes in a school year, about. */
const hours: Readonly<Record<ExperienceId, number>> = {
  "ferry-studio": 40,
  "boat-shed": 180,
  "tide-pool-study": 60,
  "shore-walks": 30,
  "water-lab": 36,
  "market-hall": 40,
  "two-harbours": 30,
  "town-memory": 36,
  "letter-desk": 24,
  garden: 40,
  exhibition: 30,
  "reading-season": 50,
  "numbers-around-us": 60,
  advisory: 70,
};

const offered = (text: ExperienceText): Experience => ({
  id: text.id,
  name: said(text.name),
  description: said(text.description),
  features: text.features,
  setting: text.setting,
  ...(text.partner === undefined ? {} : { partner: partnerOf(text.partner) }),
  hours: hours[text.id],
  from: "2024-09-03",
  until: "2026-06-19",
  competencies: text.shows,
  bands: text.bands,
  communities: openTo(text.id),
  ...(text.features.includes("personalised") ? { designedWith: ["learners"] } : {}),
});

const textOf = (id: ExperienceId): ExperienceText => {
  const found = experienceTexts.find((text) => text.id === id);
  if (found === undefined) throw new Error(`There is no experience ${id}.`);
  return found;
};

const narrativeFree = (codes: readonly CompetencyCode[]): readonly CompetencyCode[] =>
  codes.filter((code) => !code.startsWith("CARE."));

const everyClass = gradeBands.map(({ id }) => classId(id, "2025-26"));

const coming: readonly Experience[] = [
  {
    id: "june-exhibition",
    name: said(upcoming["june-exhibition"].name),
    description: said(upcoming["june-exhibition"].description),
    features: ["personalised", "competency-based", "inclusive"],
    setting: "school",
    partner: partnerOf("net-loft-theater"),
    hours: 20,
    from: "2026-06-08",
    until: "2026-06-12",
    competencies: textOf("exhibition").shows,
    bands: textOf("exhibition").bands,
    communities: everyClass,
  },
  {
    id: "summer-boat-weeks",
    name: said(upcoming["summer-boat-weeks"].name),
    description: said(upcoming["summer-boat-weeks"].description),
    features: ["authentic", "personalised", "real-world"],
    setting: "work",
    partner: partnerOf("harbour-trust"),
    hours: 90,
    from: "2026-07-06",
    until: "2026-07-24",
    competencies: narrativeFree(textOf("boat-shed").shows),
    bands: ["9-12"],
    communities: [cohortId],
  },
  {
    id: "summer-reading",
    name: said(upcoming["summer-reading"].name),
    description: said(upcoming["summer-reading"].description),
    features: ["personalised", "inclusive"],
    setting: "community",
    partner: partnerOf("town-library"),
    hours: 12,
    from: "2026-06-22",
    until: "2026-08-21",
    competencies: textOf("reading-season").shows,
    bands: textOf("reading-season").bands,
    // Classes end in June; houses go on.
    communities: houses.map(({ id }) => id),
  },
];

/** What came along from another school stands in the catalogue as well: the one learner had these opportunities. */
const brought: readonly Experience[] = (
  [
    ["former-school-seminar", "school", "2025-09-01"],
    ["former-school-fieldwork", "community", "2025-09-15"],
  ] as const
).map(([id, setting, from]) => ({
  id,
  name: said(formerSchool[id].name),
  description: said(formerSchool[id].description),
  features: ["competency-based"],
  setting,
  partner: { name: "Westcliff School", uri: "https://example.org/westcliff" },
  from,
  until: "2026-01-23",
  competencies: ["SCI.1", "MATH.1"],
  bands: ["9-12"],
  learners: [carrierOf(9).id],
}));

/** Everything that gives the school's learners a chance to show what they can do. */
export const catalogue: ExperienceCatalogue = {
  format: "whole-learner/experiences@1",
  experiences: [...experienceTexts.map(offered), ...coming, ...brought],
};
