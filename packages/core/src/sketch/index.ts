export { type EvidenceSketch, sketchEvidence } from "./sketch-evidence.ts";
export { type FrameworkSketch, sketchFramework } from "./sketch-framework.ts";
