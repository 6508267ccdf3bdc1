import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";

/** Said once for the framework: where scales are named and missing, that is said where they are named. */
export const noScale: Check = ({ framework }) => {
  const waiting = framework.competencies.filter(({ reporting }) => reporting === "level").length;
  return framework.scales.length > 0 || waiting === 0
    ? []
    : [issue("no-scale", ["scales"], { competencies: waiting }, "warning")];
};
