export type { ExtensionHandlers, Rendering } from "../rendering.ts";
export type { MarkdownContext } from "./context.ts";
export { escapeMarkdown } from "./escape.ts";
export { type MarkdownOptions, renderMarkdown } from "./render-markdown.ts";
