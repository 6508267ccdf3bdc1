export { evidenceAge } from "./evidence-age.ts";
export type { EvidenceAge, RememberedCard } from "./evidence-age.ts";
export { halfLife, halfLifeLimits, recallAtAge } from "./half-life.ts";
export type { HalfLifeLimits } from "./half-life.ts";
export { daysUntilRetrievability, fsrsDecay, retrievability } from "./retrievability.ts";
