import type { AsOfBounds } from "../../time/as-of.ts";
import type { SetAsideReason } from "../set-aside.ts";
import type { Forbids } from "./consented.ts";
import type { Corrected } from "./correct.ts";
import { type Erased, isErased } from "./erase.ts";
import type { HeldRecord } from "./held.ts";
import { notYetReason, waitingLast } from "./not-yet.ts";
import type { Known } from "./recognise.ts";

/** Everything that decides about a record, made once for a question. */
export interface Rules {
  readonly bounds: AsOfBounds;
  readonly erased: Erased;
  readonly corrected: Corrected;
  readonly known: Known;
  readonly forbids: Forbids;
}

/**
 * The first reason, if any, for which a record does not count, before anyone asks what it is about. That it happens only later comes last: what
 * was taken back will not count when its time comes either.
 */
export function reasonFor(held: HeldRecord, rules: Rules): SetAsideReason | undefined {
  if (isErased(held, rules.erased)) return { code: "erased", data: {} };
  return waitingLast(notYetReason(held, rules.bounds), () => rules.corrected.reasonFor(held));
}
