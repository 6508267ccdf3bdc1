import { type KeyFigures, keyFigure, keyFigures } from "../../document/key-figures.ts";
import { dayWords } from "../reader.ts";
import type { QualityPage } from "./page.ts";

/** What a reader should take away: how much counts, how much was set aside, how many errors there are, how new it is. */
export function glance(page: QualityPage): KeyFigures {
  const { words, report, language } = page;
  const { evidence, documents } = report;
  const setAside = evidence.setAside.reduce((sum, { count }) => sum + count, 0);
  const errors = documents
    .flatMap(({ issues }) => issues)
    .filter(({ severity }) => severity === "error").length;
  const exact = (count: number): string => language.exact(count);
  return keyFigures([
    keyFigure(exact(evidence.counted), words.counted, words.ofLearners(evidence.learners)),
    keyFigure(exact(setAside), words.setAsideCount),
    keyFigure(exact(errors), words.errors),
    keyFigure(
      evidence.newest === undefined ? words.noEvidence : dayWords(evidence.newest, page),
      words.newest,
    ),
  ]);
}
