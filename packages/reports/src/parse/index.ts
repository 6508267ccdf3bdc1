export { documentSchema } from "./blocks.schema.ts";
export { documentJsonSchema } from "./document-json-schema.ts";
export { parseDocument, safeParseDocument } from "./parse-document.ts";
