import type { GalleryPage } from "./page.ts";
import { decisionLetter } from "./reports/decision-letter.ts";
import { explanation } from "./reports/explanation.ts";
import { frameworkSheets } from "./reports/framework-sheets.ts";
import { noticeOfChange } from "./reports/notice-of-change.ts";
import { panelSheet } from "./reports/panel-sheet.ts";
import { progressReport } from "./reports/progress-report.ts";
import { reportCard } from "./reports/report-card.ts";
import { transcript } from "./reports/transcript.ts";

/** Every report of the sample school, in the order in which the gallery lists them. */
export const gallery: readonly (() => readonly GalleryPage[])[] = [
  progressReport,
  reportCard,
  transcript,
  panelSheet,
  decisionLetter,
  explanation,
  noticeOfChange,
  frameworkSheets,
];
