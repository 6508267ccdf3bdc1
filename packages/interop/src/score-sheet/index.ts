export type { ScoreSheetFindings } from "./findings.ts";
export {
  fromScoreSheet,
  type LogFromScoreSheet,
  type ScaleEnds,
  type ScoreColumn,
  type ScoreCrosswalk,
  type ScoreSheetReading,
} from "./from-score-sheet.ts";
