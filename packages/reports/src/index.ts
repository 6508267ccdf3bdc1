/**
 * Reports that families read: documents as data, in words of their language, as text, Markdown and accessible HTML.
 *
 * @packageDocumentation
 */
export * from "./compose/index.ts";
export * from "./document/index.ts";
export * from "./language/index.ts";
export * from "./parse/index.ts";
export * from "./privacy/index.ts";
export * from "./render/csv/index.ts";
export * from "./render/html/index.ts";
export * from "./render/index.ts";
export * from "./render/json/index.ts";
export * from "./render/markdown/index.ts";
export * from "./render/svg/index.ts";
export * from "./render/text/index.ts";
export * from "./render/theme/index.ts";
