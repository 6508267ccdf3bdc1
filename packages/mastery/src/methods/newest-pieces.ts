import type { Scored } from "./method.ts";

/** The newest N pieces; all of them, where there are fewer. */
export const newestPieces = (pieces: readonly Scored[], recent: number): readonly Scored[] =>
  pieces.slice(-recent);
