import { InvalidInputError } from "@whole-learner/core/issue";

/** What is wrong with what an act is given: the issues that it throws. */
export function issuesOf(act: () => unknown): readonly unknown[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

/** What is said where a determination is none of the question's. */
export const notInQuestion = {
  code: "not-in-question",
  severity: "error",
  path: ["determination"],
  data: { what: "determination" },
} as const;
