import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Piece } from "../pieces/piece.ts";
import { determineAlone } from "./determine-alone.ts";
import { giveAccount } from "./give-account.ts";
import type { AccountQuestion } from "./question.ts";

/** A determination, with the pieces that it was made of where they were looked at one by one. */
export interface Given {
  readonly determination: CompetencyDetermination;
  readonly pieces?: readonly Piece[];
}

/** What is said of a case, without the account of how it came about: by the short way where that leads there, else by all stages. */
export function giveDetermination(question: AccountQuestion): Given {
  const { inForce } = question.on;
  const determination = inForce && determineAlone(question, inForce);
  return determination === undefined ? giveAccount(question) : { determination };
}
