export type { Experience, ExperienceCatalogue, ExperienceFeature, Partner } from "./experience.ts";
export type { ExperienceFindings } from "./findings.ts";
export { type OpportunityQuestion, opportunitiesFor } from "./opportunities-for.ts";
