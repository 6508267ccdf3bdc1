import type { Plan } from "../plan/plan.ts";
import type { Conversion } from "./conversion.ts";
import { type ConversionIssue, conversionIssue } from "./conversion-issue.ts";

/** Scores that would be read although the policy, or an exception of it, makes them in another domain than the scale. */
export function checkScores(
  { levels = {} }: Conversion,
  { sections, exceptions }: Plan,
): readonly ConversionIssue[] {
  const methods = [sections.score, ...exceptions.flatMap(({ use }) => use.score ?? [])]
    .map(({ method }) => method)
    .filter(({ traits }) => traits.gives !== "scale");
  return Object.entries(levels).flatMap(([scale, { read }]) =>
    read === "score"
      ? methods.map(({ id, traits }) =>
          conversionIssue("score-not-on-scale", ["levels", scale, "read"], {
            method: id,
            gives: traits.gives,
          }),
        )
      : [],
  );
}
