export type { TimeFindings } from "./findings.ts";
export type { Day, Instant, Moment } from "./moment.ts";
