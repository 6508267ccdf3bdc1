export type { ParseFindings } from "./findings.ts";
export type { Extensible, Extensions, Json } from "./json.ts";
export { parseFramework, safeParseFramework } from "../framework/parse-framework.ts";
export { frameworkSchema, progressionSchema, scaleSchema } from "../framework/schema.ts";
export { formatOf, type Kind, type RawDocument, type Upgrade } from "./kind.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { type Parser, type Prepare, parserOf } from "./parser.ts";
export { exactly, type Schema, type SchemaDiffers, type Writable } from "./schema.ts";
