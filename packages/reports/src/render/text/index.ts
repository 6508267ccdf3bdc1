export type { ExtensionHandlers, Rendering } from "../rendering.ts";
export type { TextContext } from "./context.ts";
export { renderText, type TextOptions } from "./render-text.ts";
