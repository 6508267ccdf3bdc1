export { type Added, add } from "./add.ts";
export { begin, type StateOptions } from "./begin.ts";
export { finish, type StateAnswer } from "./finish.ts";
export type { HeldLevel, MasteryState, PiecePlace, StreamPiece, Told } from "./mastery-state.ts";
export { merge } from "./merge.ts";
