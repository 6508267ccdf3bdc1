export { checkExperiences, type ExperienceCheckOptions } from "./check-experiences.ts";
export type { Experience, ExperienceCatalogue, ExperienceFeature, Partner } from "./experience.ts";
export type { ExperienceFindings } from "./findings.ts";
export { type OpportunityQuestion, opportunitiesFor } from "./opportunities-for.ts";
export {
  type OpportunityMap,
  type OpportunityMapQuestion,
  opportunitiesIn,
  opportunityMap,
} from "./opportunity-map.ts";
