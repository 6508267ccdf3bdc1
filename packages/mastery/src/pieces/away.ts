import type { Problem } from "@whole-learner/core";
import type { Piece } from "./piece.ts";
import type { TurnedAwayReasons } from "./turned-away.ts";

/** A piece that does not go on, with the reason. */
export interface Away {
  readonly piece: Piece;
  readonly reason: Problem<TurnedAwayReasons>;
}
