import type { ExperienceId } from "../../identity/ids.ts";
import { issue } from "../../issue/issue.ts";
import type { ExperienceCheck } from "./experience-check.ts";

/** Ids used twice, and experiences that end before they begin. */
export const eachByItself: ExperienceCheck = ({ experiences }) => {
  const seen = new Set<ExperienceId>();
  return experiences.flatMap(({ id, from, until }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again ? [issue("duplicate-experience", ["experiences", at, "id"], { id })] : []),
      ...(from !== undefined && until !== undefined && until < from
        ? [issue("ends-before-it-begins", ["experiences", at, "until"], { from, until })]
        : []),
    ];
  });
};
