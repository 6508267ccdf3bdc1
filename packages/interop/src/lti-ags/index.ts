export type { LtiAgsFindings } from "./findings.ts";
export { type AgsScore, type AgsScoreInput, toAgsScore } from "./to-ags-score.ts";
