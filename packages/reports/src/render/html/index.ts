export type { ExtensionHandlers, Rendering } from "../rendering.ts";
export { escapeHtml, type Html, html, joinHtml } from "./escape.ts";
export type { HtmlContext } from "./handler.ts";
export { type PageLook, type Paper, styleOf } from "./page.ts";
export { type HtmlOptions, renderHtml } from "./render-html.ts";
export { stylesheet, stylesheetOf } from "./stylesheet/stylesheet.ts";
