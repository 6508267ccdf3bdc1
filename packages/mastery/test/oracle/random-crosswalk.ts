import type { Crosswalk } from "../../src/policy/sections.ts";
import type { Draws } from "./draws.ts";

/** How numbers of the scale of ten become numbers of the scale of four. */
export const crosswalkToFour = (draws: Draws): Crosswalk =>
  draws.one([
    { by: "maximum" },
    { by: "goal" },
    {
      by: "table",
      steps: [
        { from: 0, to: 1 },
        { from: 4, to: 1.5 },
        { from: 5, to: 2 },
        { from: 8, to: 3 },
        { from: 10, to: 4 },
      ],
    },
  ] as const);

/** How numbers of the scale of four become numbers of the scale of ten. The second table has no place for a level. */
export const crosswalkToTen = (draws: Draws): Crosswalk =>
  draws.one([
    { by: "maximum" },
    { by: "goal" },
    {
      by: "table",
      steps: [
        { from: 1, to: 0 },
        { from: 2, to: 4.5 },
        { from: 2.5, to: 6 },
        { from: 3, to: 8 },
        { from: 4, to: 10 },
      ],
    },
    {
      by: "table",
      steps: [
        { from: 2, to: 4 },
        { from: 3, to: 8 },
        { from: 4, to: 10 },
      ],
    },
  ] as const);
