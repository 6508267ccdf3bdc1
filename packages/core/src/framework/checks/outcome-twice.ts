import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const outcomeTwice: Check = ({ framework }) => {
  const outcomes = framework.portrait?.outcomes ?? [];
  return repeated(outcomes).map((at) =>
    issue(
      "outcome-twice",
      ["portrait", "outcomes", at],
      { outcome: outcomes[at] as string },
      "warning",
    ),
  );
};
