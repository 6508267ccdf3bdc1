import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const progressionTwice: Check = ({ framework }) =>
  framework.progressions.flatMap(({ descriptors }, at) =>
    repeated(descriptors.map(({ level, band }) => JSON.stringify([level, band]))).map(
      (position) => {
        const { level, band } = descriptors[position] as (typeof descriptors)[number];
        const cell = band === undefined ? { level } : { level, band };
        return issue("progression-twice", ["progressions", at, "descriptors", position], cell);
      },
    ),
  );
