export type { Growth, GrowthPosition, GrowthStep, GrowthWork } from "./growth.ts";
export { type GrowthOptions, growthOf } from "./growth-of.ts";
export { type SuggestedWork, type SuggestOptions, suggestWorks } from "./suggest-works.ts";
export { timeline, timelineAt } from "./timeline.ts";
export type {
  Timeline,
  TimelineAxis,
  TimelineChange,
  TimelineEvents,
  TimelineOptions,
} from "./timeline-of.ts";
export { type WorkPair, workPairOf } from "./work-pair-of.ts";
