export type { XapiFindings } from "./findings.ts";
export { fromXapi, type LogFromXapi } from "./from-xapi.ts";
export type { XapiPerson } from "./people.ts";
export type { XapiMeasure, XapiPlace, XapiReading } from "./reading.ts";
export type {
  XapiActivity,
  XapiAgent,
  XapiAttachment,
  XapiContext,
  XapiExtensions,
  XapiGroup,
  XapiLanguageMap,
  XapiResult,
  XapiStatement,
  XapiStatementRef,
} from "./statement.ts";
export type { XapiMeaning } from "./vocabulary.ts";
export { toXapi } from "./to-xapi.ts";
export type { XapiDetermination, XapiFile, XapiWriting } from "./writing.ts";
