import type { ItemCurves } from "./item-curves.ts";

/** How steep an item's likelihood can be: sums over abilities need steps that are short beside 1 over it. Steps of partial credit at one place add up. */
export const steepnessOf = ({ family, slope, top }: ItemCurves): number =>
  family === "adjacent" ? slope * top : slope;
