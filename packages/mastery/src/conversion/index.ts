export {
  awardCredit,
  type AwardedCredit,
  type CompetenciesShown,
  type CreditAccount,
  type CreditAttempt,
  type CreditQuestion,
} from "./award-credit.ts";
export { checkConversion } from "./check-conversion.ts";
export type {
  Category,
  CategoryRule,
  Conversion,
  ConversionRounding,
  ConvertibleState,
  CreditRule,
  GradePoints,
  IncompleteRule,
  LevelWorth,
  MarkCut,
  MarkTable,
  PassRule,
  RepeatRule,
  StateTreatment,
} from "./conversion.ts";
export type { ConversionIssue } from "./conversion-issue.ts";
export { convertMark } from "./convert-mark.ts";
export type { ConversionFindings } from "./findings.ts";
export {
  type CourseAccount,
  type CourseMark,
  type GradePointAccount,
  type GradePointAverage,
  gradePointAverage,
} from "./grade-point-average.ts";
export { type LevelMark, levelMarks } from "./level-marks.ts";
export type {
  ConversionInput,
  LevelItem,
  LevelResult,
  MarkItem,
  PointsItem,
  ResultItem,
  StateItem,
} from "./mark-item.ts";
export type {
  CategoryAccount,
  ConversionAccount,
  ConvertedMark,
  Incomplete,
  ItemAccount,
  ItemSetAside,
  MarkResult,
  NotConverted,
  RoundingStep,
} from "./mark-result.ts";
export { parseConversion, safeParseConversion } from "./parse-conversion.ts";
export type {
  CourseSetAsideReasons,
  IncompleteReasons,
  ItemSetAsideReasons,
  NotConvertedReasons,
} from "./reasons.ts";
export { conversionSchema } from "./schema.ts";
