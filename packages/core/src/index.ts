/**
 * Outcomes, competencies, progressions, learners and evidence: plain data, parsed, checked, indexed and gathered.
 *
 * @packageDocumentation
 */
export * from "./diff/index.ts";
export * from "./edit/index.ts";
export * from "./evidence/index.ts";
export * from "./experience/index.ts";
export * from "./framework/index.ts";
export * from "./identity/index.ts";
export * from "./issue/index.ts";
export * from "./learner/index.ts";
export * from "./migrate/index.ts";
export * from "./parse/index.ts";
export * from "./sketch/index.ts";
export * from "./text/index.ts";
export * from "./time/index.ts";
