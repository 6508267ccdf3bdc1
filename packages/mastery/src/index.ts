/**
 * Mastery under a policy that is data: determinations with their reasons.
 *
 * @packageDocumentation
 */
export * from "./cohort/index.ts";
export * from "./compare/index.ts";
export * from "./batch/index.ts";
export * from "./compile/index.ts";
export * from "./conversion/index.ts";
export * from "./determine/index.ts";
export * from "./expectation/index.ts";
export * from "./explain/index.ts";
export * from "./level/index.ts";
export * from "./load/index.ts";
export * from "./methods/index.ts";
export * from "./panel/index.ts";
export * from "./policy/index.ts";
export * from "./posting/index.ts";
export * from "./presets/index.ts";
export * from "./project/index.ts";
export * from "./roll-up/index.ts";
export * from "./score/index.ts";
export * from "./stream/index.ts";
export * from "./timeline/index.ts";
