import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../src/issue/findings.ts";

/** What is refused, as `code data`. */
export const codesOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    return error instanceof InvalidInputError
      ? (error as InvalidInputError<MasteryFindings>).issues.map(
          ({ code, data }) => `${code} ${Object.values(data).join(" ")}`,
        )
      : [String(error)];
  }
  return [];
};
