import { deepFreeze } from "@whole-learner/testkit";
import * as school from "./school.ts";
import type { Document } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import type { Language } from "../src/language/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { composeProgressReport, type ProgressReport } from "../src/compose/index.ts";

/** The progress report of the school, but for what is given, as a document. */
export const composed = (change: Partial<ProgressReport> = {}, language: Language = en): Document =>
  composeProgressReport(deepFreeze({ ...school.report, ...change }), language);

/** The same as text, each paragraph on one line. */
export const text = (change: Partial<ProgressReport> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");

/** What stands under a heading, until the next heading of its kind. */
export const part = (page: string, heading: string): string => {
  const [, after = ""] = page.split(`${heading}\n---`);
  const [own = ""] = after.split(/\n\n[^\n]+\n---/);
  return own;
};

/** The learner whom it is about. */
export const learner = school.roster.learners[0] as (typeof school.roster.learners)[number];

/** The same school with something else known of the learner. */
export const withLearner = (change: Partial<typeof learner>): Partial<ProgressReport> => ({
  roster: { ...school.roster, learners: [{ ...learner, ...change }] },
});
