import type { ScaleNumbers } from "./method.ts";

/** What a curve says beyond the ends of the scale, taken to its end; or as it is. NaN stays NaN. */
export const clipToScale = (
  score: number,
  clip: "scale" | "none",
  scale: ScaleNumbers | undefined,
): number =>
  clip === "none" || scale === undefined
    ? score
    : Math.min(scale.most, Math.max(scale.least, score));
