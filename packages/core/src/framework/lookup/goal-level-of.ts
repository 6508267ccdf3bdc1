import type { Level, Scale } from "../scale.ts";
import { levelOf } from "./level-of.ts";

/** The level that a scale aims at; it need not be the top. Undefined where the scale names one that it does not have. */
export const goalLevelOf = (scale: Scale): Level | undefined => levelOf(scale, scale.goal);
