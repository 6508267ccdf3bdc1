export { timeline, timelineAt } from "./timeline.ts";
export type {
  Timeline,
  TimelineAxis,
  TimelineChange,
  TimelineEvents,
  TimelineOptions,
} from "./timeline-of.ts";
