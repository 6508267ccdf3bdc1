import type { Framework } from "@whole-learner/core";
import { said } from "../said.ts";
import {
  mission,
  outcomes as outcomeTexts,
  portraitIntroduction,
  schoolName,
  title,
  values,
  vision,
} from "../texts/index.ts";
import { indicators } from "./indicators.ts";
import { competencies, domains, gradeBands, outcomes } from "./nodes.ts";
import { progressions } from "./progressions.ts";
import { relations } from "./relations.ts";
import { lantern, quantities } from "./scales.ts";

/** The sample school's framework: its promise to every learner, with complete progressions. */
export const framework: Framework = {
  format: "whole-learner/framework@1",
  id: "6f0c2b9e-4d1a-4e57-9a3b-2c8d5e7f1a40",
  version: "3.0",
  status: "adopted",
  describes: "learners",
  title: said(title),
  description: said(portraitIntroduction),
  languages: ["en", "es"],
  publisher: schoolName,
  uri: "https://example.org/lantern-bay/promise",
  adopted: "2024-06-14",
  licence: { name: "CC0 1.0", link: "https://creativecommons.org/publicdomain/zero/1.0/" },
  vision: {
    mission: said(mission),
    vision: said(vision),
    values: values.map(({ name, meaning }) => ({ name: said(name), meaning: said(meaning) })),
  },
  portrait: {
    title: said(title),
    introduction: said(portraitIntroduction),
    outcomes: outcomeTexts.flatMap(({ code, part }) => (part === "whole-learner" ? [code] : [])),
  },
  gradeBands,
  scales: [lantern, quantities],
  domains,
  outcomes,
  competencies,
  indicators,
  progressions,
  relations,
};
