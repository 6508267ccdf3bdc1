import type { EntryId } from "@whole-learner/core";
import type { Piece } from "../pieces/piece.ts";

/** The works that pieces stand for. */
export function worksOf(pieces: readonly Piece[]): readonly EntryId[] {
  const works: EntryId[] = [];
  for (const { work, works: several } of pieces) {
    if (several === undefined) works.push(work);
    else works.push(...several);
  }
  return works;
}
