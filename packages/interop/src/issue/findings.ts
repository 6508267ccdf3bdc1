import type { StatementFindings } from "../statements/findings.ts";
import type { XapiFindings } from "../xapi/findings.ts";
import type { MoodleFindings } from "../moodle/findings.ts";
import type { ScoreSheetFindings } from "../score-sheet/findings.ts";
import type { OneRosterFindings } from "../one-roster/findings.ts";
import type { CanvasFindings } from "../canvas/findings.ts";
import type { CaseFindings } from "../case/findings.ts";
import type { ClrFindings } from "../clr/findings.ts";
import type { CsvFindings } from "../csv/findings.ts";
import type { EdFiFindings } from "../ed-fi/findings.ts";
import type { JsonFindings } from "../json/findings.ts";
import type { RecordFindings } from "../json/record-findings.ts";
import type { LtiAgsFindings } from "../lti-ags/findings.ts";
import type { OpenBadgesFindings } from "../open-badges/findings.ts";

/** Everything this package can find, by code: each room states its own in a `findings.ts` and is named here. A code names one fault and never changes meaning. */
export interface InteropFindings
  extends JsonFindings,
    RecordFindings,
    CaseFindings,
    CsvFindings,
    CanvasFindings,
    OneRosterFindings,
    ScoreSheetFindings,
    OpenBadgesFindings,
    ClrFindings,
    EdFiFindings,
    MoodleFindings,
    LtiAgsFindings,
    XapiFindings,
    StatementFindings {}
