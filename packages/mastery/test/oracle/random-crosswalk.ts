import type { Draws } from "./draws.ts";

/** How numbers of the scale of ten become numbers of the scale of four. */
export const crosswalk = (draws: Draws) =>
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
