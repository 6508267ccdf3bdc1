export type { Audience, Register } from "./audience.ts";
export { mayRead } from "./may-read.ts";
export { type Field, mayShow } from "./may-show.ts";
export type { PublicationFindings, PublicationIssue } from "./findings.ts";
export type {
  Publication,
  PublishedCount,
  PublishedShare,
  PublishedTotal,
  ShownCount,
  ShownPublication,
  ShownShare,
  SuppressOptions,
} from "./publication.ts";
export { registerOf } from "./register-of.ts";
export { suppress } from "./suppress.ts";
export {
  type PublishedCohort,
  type PublishedGroup,
  publishCohorts,
  type ShownMeasure,
} from "./publish-cohorts.ts";
export {
  type CountedGroup,
  type GroupPublication,
  publishGroups,
  type ShownGroups,
} from "./publish-groups.ts";
