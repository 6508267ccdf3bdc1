import type { Text } from "@whole-learner/core";
import { plainWords } from "../../document/plain-words.ts";
import type { Language } from "../../language/language.ts";
import { spans } from "../../document/words.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";
import { openPage } from "../learner-page/page.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { sourceLines, textLine } from "./source-lines.ts";
import { standingLine } from "./standing-lines.ts";

/**
 * What changed in a report that is given out anew, a sentence for each change, in one language: what its record keeps as `changed`, and no more
 * than its audience may know. Empty where it replaces none.
 */
export function changesInWords(report: LearnerReport, language: Language): readonly Text[] {
  const { changes } = report;
  if (changes === undefined || report.audience === "public") return [];
  const page = openPage(report, language);
  return [
    ...changes.standings.map((change) => spans(standingLine(page, change))),
    ...evidenceLines(page, changes.evidence),
    ...sourceLines(page, changes),
    ...textLine(page, changes),
  ].map((line) => ({ [language.tag]: { text: plainWords(line), reviewed: language.reviewed } }));
}
