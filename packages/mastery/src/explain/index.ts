export type { Leveled } from "../level/cuts.ts";
export type { Adjustment, Converted } from "../pieces/piece.ts";
export type { Stage, TurnedAway, TurnedAwayReasons } from "../pieces/turned-away.ts";
export { explain, explainAll } from "./explain.ts";
export { explainOutcome, type ExplainedChild, type OutcomeExplanation } from "./explain-outcome.ts";
export type {
  CountedPiece,
  Explanation,
  OneMore,
  RatingShown,
  ScoreAccount,
} from "./explanation.ts";
export type {
  CountedIn,
  Ledger,
  LedgerRating,
  LedgerWork,
  TurnedAwayFrom,
} from "./ledger.ts";
export { ledgerOf } from "./ledger-of.ts";
export { type LedgerSpread, ledgerSpread, type OutcomeSpread } from "./ledger-spread.ts";
export type { ExactPart } from "./exact-shares.ts";
export type { ShownPart } from "./shown-parts.ts";
export type { StageCount } from "./stage-counts.ts";
