import type { Path } from "@whole-learner/core/issue";
import { type DocumentIssue, documentIssue } from "./findings.ts";
import type { LevelStrip } from "./level-strip.ts";

/** A goal and dots that are on the strip, and words for who does not see it. */
export const checkStrip = (
  { steps, goal, dots, alternative }: LevelStrip,
  path: Path,
): readonly DocumentIssue[] => {
  const found: DocumentIssue[] = [];
  const on = (at: number): boolean => at >= 0 && at <= steps.length - 1;
  if (alternative.trim() === "") {
    found.push(documentIssue("no-alternative", [...path, "alternative"], {}));
  }
  if (goal !== undefined && !(on(goal) && Number.isInteger(goal))) {
    found.push(
      documentIssue("goal-out-of-range", [...path, "goal"], { goal, steps: steps.length }),
    );
  }
  if (dots.kind === "single") {
    if (dots.at !== undefined && !on(dots.at)) {
      found.push(
        documentIssue("dot-out-of-range", [...path, "dots", "at"], {
          at: dots.at,
          steps: steps.length,
        }),
      );
    }
    return found;
  }
  const { counts } = dots;
  if (counts.length !== steps.length) {
    found.push(
      documentIssue("counts-differ", [...path, "dots", "counts"], {
        counts: counts.length,
        steps: steps.length,
      }),
    );
  }
  for (const [at, count] of counts.entries()) {
    if (Number.isInteger(count) && count >= 0) continue;
    found.push(documentIssue("wrong-count", [...path, "dots", "counts", at], { count }));
  }
  return found;
};
