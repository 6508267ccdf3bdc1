import type { ScaleNumbers } from "./method.ts";

/** A target as a number on the scale. Without a scale a target at the goal is none: `needsScale` says so before anything is scored. */
export const targetNumber = (target: number | "goal", scale: ScaleNumbers | undefined): number =>
  target === "goal" ? (scale?.goal ?? Number.NaN) : target;
