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

/** What is done to an input before it is composed: the same, with other words in it. */
export type Change = <T>(input: T) => T;
const asItIs: Change = (input) => input;

/** A report, and for whom it is. */
export interface Line<L extends Language> {
  readonly audiences: readonly Audience[];
  /** `change` is what becomes of the input before. */
  readonly compose: (audience: never, language: L, change?: Change) => Document;
  /** What does not apply to it. */
  readonly without?: readonly Element[];
}

export const circle = ["learner", "family", "educator"] as const;
const everybody = [...circle, "school", "public"] as const;
const ofNobody = ["period", "evidence through", "states in words"] as const;
const line = <A extends Audience>(
  audiences: readonly A[],
  compose: (audience: A, language: Language, change: Change) => Document,
  without: readonly Element[] = [],
): Line<Language> => ({
  audiences,
  compose: (audience: A, language, change = asItIs) => compose(audience, language, change),
  without,
});

/** Reports for those who read any of the languages. */
export const reports: Readonly<Record<string, Line<Language>>> = {
  "progress report": line(circle, (audience, language, change) =>
    composeProgressReport(change({ ...school.report, audience }), language),
  ),
  "progress report, given out anew": line(circle, (audience, language, change) =>
    composeProgressReport(change({ ...again.report, audience }), language),
  ),
  "report card": line(circle, (audience, language, change) =>
    composeReportCard(change({ ...card, audience }), language),
  ),
  "mastery transcript": line(
    ["public"],
    (_, language, change) => composeTranscript(change(certified), language),
    [
      // Of all the time at the school, and of what was shown alone.
      "period",
      "states in words",
    ],
  ),
  "panel sheet": line(
    ["educator"],
    (_, language, change) => composePanelSheet(change(panel.sheet), language),
    [
      // Of one event; by the rule that the sheet itself says; its criteria are said level by level.
      "period",
      "issued",
      "policy in a sentence",
      "key to the level words",
    ],
  ),
  "explanation of one result": line(
    circle,
    (audience, language, change) =>
      composeExplanation(
        change(explained("TEAM.1", school.leansToRecent)),
        language,
        change({ ...known, audience, policy: school.leansToRecent }),
      ),
    // Of one day, and of a result that has a level.
    ["period", "states in words"],
  ),
  "explanation of a judged result": line(
    circle,
    (audience, language, change) =>
      composeExplanation(
        change(explained("TEAM.2", school.leansToRecent)),
        language,
        change({ ...known, audience, policy: school.leansToRecent }),
      ),
    ["period", "states in words"],
  ),
  "decision letter": line(
    circle,
    (audience, language, change) =>
      composeDecisionLetter(change({ ...letter, audience }), language),
    // Of one event, decided by people; what was shown is said by its statements.
    ["period", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "conference brief": line(circle, (audience, language, change) =>
    composeConferenceBrief(change({ ...led.brief, audience }), language),
  ),
  portrait: line(circle, (audience, language, change) =>
    composePortrait(change({ ...led.portrait, audience }), language),
  ),
  "growth over time": line(circle, (audience, language, change) =>
    composeGrowth(change({ ...led.growthReport, audience }), language),
  ),
  "evidence ledger": line(
    circle,
    (audience, language, change) =>
      composeLedger(change({ ...led.evidenceLedger, audience }), language),
    // It tells what counted, and no level.
    ["key to the level words", "states in words"],
  ),
  "notice of change": line(circle, (audience, language, change) =>
    composeNoticeOfChange(change({ ...notice, audience }), language),
  ),
  "what next": line(["learner", "family"] as const, (audience, language, change) =>
    composeWhatNext(change({ ...whatNext, audience }), language),
  ),
  "portrait sheet": line(
    everybody,
    (audience, language, change) => composePortraitSheet(change({ ...sheet, audience }), language),
    ofNobody,
  ),
  "progression sheet": line(
    everybody,
    (audience, language, change) =>
      composeProgressionSheet(change({ ...sheet, audience }), language),
    ofNobody,
  ),
  "guide to the levels": line(
    everybody,
    (audience, language, change) => composeLevelGuide(change({ ...sheet, audience }), language),
    ["period", "evidence through"],
  ),
  "framework document": line(
    everybody,
    (audience, language, change) =>
      composeFrameworkDocument(change({ ...sheet, audience }), language),
    ofNobody,
  ),
};

const forStaff = <A extends StaffAudience>(
  audiences: readonly A[],
  compose: (audience: A, language: StaffLanguage, change: Change) => Document,
  without: readonly Element[] = [],
): Line<StaffLanguage> => ({
  audiences,
  compose: (audience: A, language, change = asItIs) => compose(audience, language, change),
  without,
});

const educators = ["educator"] as const;
const staffOrSchool = ["educator", "school"] as const;

/** Reports for staff alone. */
export const staffReports: Readonly<Record<string, Line<StaffLanguage>>> = {
  "data quality": forStaff(
    staffOrSchool,
    (audience, language, change) =>
      composeDataQuality(change({ ...dataQuality, audience }), language),
    ["period", "key to the level words", "states in words"],
  ),
  "policy comparison": forStaff(educators, (audience, language, change) =>
    composePolicyComparison(change({ ...staff.comparison, audience }), language),
  ),
  "policy comparison without names": forStaff(
    ["school"] as const,
    (audience, language, change) =>
      composePolicyComparison(change({ ...staff.comparison, audience }), language),
    // Counts alone: nobody's state.
    ["states in words"],
  ),
  "advisory overview": forStaff(
    educators,
    (audience, language, change) =>
      composeAdvisoryOverview(change({ ...staff.advisory, audience }), language),
    ["key to the level words", "states in words"],
  ),
  "class matrix": forStaff(educators, (audience, language, change) =>
    composeClassMatrix(change({ ...staff.matrix, audience }), language),
  ),
  "opportunity map": forStaff(
    staffOrSchool,
    (audience, language, change) =>
      composeOpportunityMap(change({ ...staff.opportunity, audience }), language),
    ["evidence through", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "evidence load": forStaff(
    educators,
    (audience, language, change) =>
      composeEvidenceLoad(change({ ...staff.load, audience }), language),
    ["evidence through", "key to the level words", "states in words"],
  ),
  "equity view": forStaff(
    ["school"] as const,
    (_, language, change) => composeEquityView(change(equity), language),
    ["key to the level words", "states in words"],
  ),
};
