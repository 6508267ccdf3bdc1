import type { Competency, Domain, GradeBand, Outcome } from "@whole-learner/core";
import { said } from "../said.ts";
import {
  type CompetencyCode,
  competencies as competencyTexts,
  domains as domainTexts,
  gradeBands as bandTexts,
  outcomes as outcomeTexts,
} from "../texts/index.ts";
import { lantern } from "./scales.ts";

export const gradeBands: readonly GradeBand[] = bandTexts.map(({ id, name, grades }) => ({
  id,
  name: said(name),
  grades,
}));

export const domains: readonly Domain[] = domainTexts.map(({ id, name, description }) => ({
  id,
  name: said(name),
  description: said(description),
}));

/** Academic outcomes stand under no domain: the two parts are told apart. */
export const outcomes: readonly Outcome[] = outcomeTexts.map(
  ({ code, part, domain, name, description, field }) => ({
    id: code,
    code,
    name: said(name),
    description: said(description),
    part,
    ...(domain === undefined ? {} : { partOf: domain }),
    ...(field === undefined ? {} : { extensions: { "lantern-bay/field": said(field) } }),
  }),
);

export const competencies: readonly Competency[] = competencyTexts.map(
  ({ code, kind, name, description, reporting }) => ({
    id: code,
    code,
    name: said(name),
    description: said(description),
    kind,
    reporting,
    partOf: code.slice(0, code.indexOf(".")),
    scale: lantern.id,
  }),
);

/** The competencies that are told in words alone, and never rated. */
export const narrative: ReadonlySet<CompetencyCode> = new Set(
  competencyTexts.flatMap(({ code, reporting }) => (reporting === "narrative" ? [code] : [])),
);

/** The competencies about something shown over and over, which ask for more than one voice. */
export const mindsets: ReadonlySet<CompetencyCode> = new Set(
  competencyTexts.flatMap(({ code, kind, reporting }) =>
    kind === "mindset" && reporting === "level" ? [code] : [],
  ),
);
