import type { GalleryPage } from "./page.ts";
import { advisory } from "./reports/advisory.ts";
import { agreedGoal } from "./reports/agreed-goal.ts";
import { conferenceBrief } from "./reports/conference-brief.ts";
import { dataQuality } from "./reports/data-quality.ts";
import { decisionLetter } from "./reports/decision-letter.ts";
import { equityView } from "./reports/equity-view.ts";
import { load } from "./reports/evidence-load.ts";
import { explanation } from "./reports/explanation.ts";
import { frameworkDocument } from "./reports/framework-document.ts";
import { frameworkSheets } from "./reports/framework-sheets.ts";
import { growth } from "./reports/growth.ts";
import { ledger } from "./reports/ledger.ts";
import { noticeOfChange } from "./reports/notice-of-change.ts";
import { opportunities } from "./reports/opportunity-map.ts";
import { ownLook } from "./reports/own-look.ts";
import { panelSheet } from "./reports/panel-sheet.ts";
import { policyComparison } from "./reports/policy-comparison.ts";
import { portrait } from "./reports/portrait.ts";
import { progressReport } from "./reports/progress-report.ts";
import { reportCard } from "./reports/report-card.ts";
import { transcript } from "./reports/transcript.ts";
import { twoHomes } from "./reports/two-homes.ts";
import { whatNext } from "./reports/what-next.ts";

/** Every report of the sample school, in the order in which the gallery lists them. */
export const gallery: readonly (() => readonly GalleryPage[])[] = [
  progressReport,
  twoHomes,
  agreedGoal,
  ownLook,
  reportCard,
  transcript,
  conferenceBrief,
  portrait,
  growth,
  ledger,
  whatNext,
  panelSheet,
  decisionLetter,
  explanation,
  noticeOfChange,
  frameworkSheets,
  frameworkDocument,
  advisory,
  opportunities,
  equityView,
  load,
  policyComparison,
  dataQuality,
];
