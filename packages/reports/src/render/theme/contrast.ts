import { pow } from "@whole-learner/psychometrics/numeric";
import { channelsOf } from "./mix.ts";
import type { Colour } from "./palette.ts";

/** WCAG 2.1, relative luminance, with the threshold of its text (0.03928). */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/**
 * How far two colours are apart, from 1 (the same) to 21 (black and white). Words need 4.5, shapes and large words 3.
 *
 * Source: WCAG 2.1, definition of contrast ratio; success criteria 1.4.3 and 1.4.11.
 *
 * @example
 * ```ts
 * import { contrast } from "@whole-learner/reports";
 * contrast("#000000", "#ffffff"); // => 21
 * ```
 */
export const contrast = (one: Colour, other: Colour): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
