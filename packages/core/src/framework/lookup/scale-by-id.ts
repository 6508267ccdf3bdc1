import type { ScaleId } from "../../identity/ids.ts";
import type { Scale } from "../scale.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The scale with an id. */
export const scaleById = (index: FrameworkIndex, id: ScaleId): Scale | undefined =>
  index.scales.get(id);
