/**
 * What schools have, read; what other systems take, written. One room for each standard, each with `fromX` and `toX`.
 *
 * @packageDocumentation
 */
export * from "./case/index.ts";
export * from "./csv/index.ts";
export * from "./issue/index.ts";
export * from "./clr/index.ts";
export * from "./lti-ags/index.ts";
export * from "./open-badges/index.ts";
export * from "./canvas/index.ts";
export * from "./one-roster/index.ts";
export * from "./score-sheet/index.ts";
export * from "./json-schema/index.ts";
export * from "./ed-fi/index.ts";
export * from "./moodle/index.ts";
export * from "./xapi/index.ts";
export * from "./academic-standards/index.ts";
export * from "./ctdl-asn/index.ts";
