import {
  composeAdvisoryOverview,
  composeClassMatrix,
  composeConferenceBrief,
  composeDataQuality,
  composeDecisionLetter,
  composeEquityView,
  composeEvidenceLoad,
  composeExplanation,
  composeFrameworkDocument,
  composeGrowth,
  composeLedger,
  composeLevelGuide,
  composeNoticeOfChange,
  composeOpportunityMap,
  composePanelSheet,
  composePolicyComparison,
  composePortrait,
  composePortraitSheet,
  composeProgressionSheet,
  composeProgressReport,
  composeReportCard,
  composeTranscript,
  composeWhatNext,
} from "../src/compose/index.ts";
import type { Document } from "../src/document/index.ts";
import type { Language, StaffLanguage } from "../src/language/index.ts";
import type { StaffAudience } from "../src/compose/staff-page/staff-report.ts";
import type { Audience } from "../src/privacy/index.ts";
import { dataQuality } from "./data-quality.ts";
import { letter } from "./decision-letter.ts";
import { equity } from "./equity.ts";
import { explained, known } from "./explained.ts";
import * as led from "./growth.ts";
import * as panel from "./panel.ts";
import { sheet } from "./promise.ts";
import { again, notice } from "./reissued.ts";
import { card } from "./report-card.ts";
import * as school from "./school.ts";
import * as staff from "./staff-school.ts";
import { transcript as certified } from "./transcript.ts";
import { whatNext } from "./what-next.ts";

// Every report of the fixture school, for everybody who may hold it. A report joins by one line. What every report has ("Every report" of the
// design) and does not apply to it is left out by its name, and must then not be there, so that the table stays true.

/** What is asked of every report. */
export const elements = [
  "title",
  "whose",
  "period",
  "evidence through",
  "issued",
  "policy in a sentence",
  "key to the level words",
  "states in words",
  "how to ask or object",
  "versions in small print",
] as const;
export type Element = (typeof elements)[number];

/** A report, and for whom it is. */
export interface Line<L extends Language> {
  readonly audiences: readonly Audience[];
  readonly compose: (audience: never, language: L) => Document;
  /** What does not apply to it. */
  readonly without?: readonly Element[];
}

export const circle = ["learner", "family", "educator"] as const;
const everybody = [...circle, "school", "public"] as const;
const ofNobody = ["period", "evidence through", "states in words"] as const;
const line = <A extends Audience>(
  audiences: readonly A[],
  compose: (audience: A, language: Language) => Document,
  without: readonly Element[] = [],
): Line<Language> => ({ audiences, compose, without });

/** Reports for those who read any of the languages. */
export const reports: Readonly<Record<string, Line<Language>>> = {
  "progress report": line(circle, (audience, language) =>
    composeProgressReport({ ...school.report, audience }, language),
  ),
  "progress report, given out anew": line(circle, (audience, language) =>
    composeProgressReport({ ...again.report, audience }, language),
  ),
  "report card": line(circle, (audience, language) =>
    composeReportCard({ ...card, audience }, language),
  ),
  "mastery transcript": line(["public"], (_, language) => composeTranscript(certified, language), [
    // Of all the time at the school, and of what was shown alone.
    "period",
    "states in words",
  ]),
  "panel sheet": line(["educator"], (_, language) => composePanelSheet(panel.sheet, language), [
    // Of one event; by the rule that the sheet itself says; its criteria are said level by level.
    "period",
    "issued",
    "policy in a sentence",
    "key to the level words",
  ]),
  "explanation of one result": line(
    circle,
    (audience, language) =>
      composeExplanation(explained("TEAM.1", school.leansToRecent), language, {
        ...known,
        audience,
        policy: school.leansToRecent,
      }),
    // Of one day, and of a result that has a level.
    ["period", "states in words"],
  ),
  "decision letter": line(
    circle,
    (audience, language) => composeDecisionLetter({ ...letter, audience }, language),
    // Of one event, decided by people; what was shown is said by its statements.
    ["period", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "conference brief": line(circle, (audience, language) =>
    composeConferenceBrief({ ...led.brief, audience }, language),
  ),
  portrait: line(circle, (audience, language) =>
    composePortrait({ ...led.portrait, audience }, language),
  ),
  "growth over time": line(circle, (audience, language) =>
    composeGrowth({ ...led.growthReport, audience }, language),
  ),
  "evidence ledger": line(
    circle,
    (audience, language) => composeLedger({ ...led.evidenceLedger, audience }, language),
    // It tells what counted, and no level.
    ["key to the level words", "states in words"],
  ),
  "notice of change": line(circle, (audience, language) =>
    composeNoticeOfChange({ ...notice, audience }, language),
  ),
  "what next": line(["learner", "family"] as const, (audience, language) =>
    composeWhatNext({ ...whatNext, audience }, language),
  ),
  "portrait sheet": line(
    everybody,
    (audience, language) => composePortraitSheet({ ...sheet, audience }, language),
    ofNobody,
  ),
  "progression sheet": line(
    everybody,
    (audience, language) => composeProgressionSheet({ ...sheet, audience }, language),
    ofNobody,
  ),
  "guide to the levels": line(
    everybody,
    (audience, language) => composeLevelGuide({ ...sheet, audience }, language),
    ["period", "evidence through"],
  ),
  "framework document": line(
    everybody,
    (audience, language) => composeFrameworkDocument({ ...sheet, audience }, language),
    ofNobody,
  ),
};

const forStaff = <A extends StaffAudience>(
  audiences: readonly A[],
  compose: (audience: A, language: StaffLanguage) => Document,
  without: readonly Element[] = [],
): Line<StaffLanguage> => ({ audiences, compose, without });

const educators = ["educator"] as const;
const staffOrSchool = ["educator", "school"] as const;

/** Reports for staff alone. */
export const staffReports: Readonly<Record<string, Line<StaffLanguage>>> = {
  "data quality": forStaff(
    staffOrSchool,
    (audience, language) => composeDataQuality({ ...dataQuality, audience }, language),
    ["period", "key to the level words", "states in words"],
  ),
  "policy comparison": forStaff(educators, (audience, language) =>
    composePolicyComparison({ ...staff.comparison, audience }, language),
  ),
  "policy comparison without names": forStaff(
    ["school"] as const,
    (audience, language) => composePolicyComparison({ ...staff.comparison, audience }, language),
    // Counts alone: nobody's state.
    ["states in words"],
  ),
  "advisory overview": forStaff(
    educators,
    (audience, language) => composeAdvisoryOverview({ ...staff.advisory, audience }, language),
    ["key to the level words", "states in words"],
  ),
  "class matrix": forStaff(educators, (audience, language) =>
    composeClassMatrix({ ...staff.matrix, audience }, language),
  ),
  "opportunity map": forStaff(
    staffOrSchool,
    (audience, language) => composeOpportunityMap({ ...staff.opportunity, audience }, language),
    ["evidence through", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "evidence load": forStaff(
    educators,
    (audience, language) => composeEvidenceLoad({ ...staff.load, audience }, language),
    ["evidence through", "key to the level words", "states in words"],
  ),
  "equity view": forStaff(
    ["school"] as const,
    (_, language) => composeEquityView(equity, language),
    ["key to the level words", "states in words"],
  ),
};
