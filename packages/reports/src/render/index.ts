export { renderEach, renderWith } from "./render-with.ts";
export type { ExtensionHandlers, Handlers, Renderer, Rendering } from "./rendering.ts";
export { tame } from "./tame.ts";
