export type { CanvasFindings } from "./findings.ts";
export { type CanvasOutcomes, fromCanvasOutcomes } from "./from-canvas-outcomes.ts";
export {
  type CanvasResultField,
  type CanvasResultReading,
  fromCanvasResults,
} from "./from-canvas-results.ts";
export { toCanvasOutcomes } from "./to-canvas-outcomes.ts";
