import type { IssueSentences } from "@whole-learner/core/issue";
import type { ScoreSheetFindings } from "../../score-sheet/findings.ts";

/** What can be found in a score sheet, in English. */
export const scoreSheetSentences: IssueSentences<ScoreSheetFindings> = {
  "score-without-place": ({ score }) => ({
    problem: `The score ${score} has no place on the scale that it goes to.`,
    hint: "Add it to the table of the crosswalk.",
  }),
};
