import type { Problem } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { requirementsOf } from "../sufficiency/sufficiency.ts";
import type { Brings } from "./projection.ts";
import { isSupposed } from "./suppose.ts";

const codes = ["experiences", "settings", "voices", "kinds", "verified"] as const;

const isBrought = (code: string): code is (typeof codes)[number] =>
  codes.some((one) => one === code);

/** What the supposed pieces have to bring besides their levels: what the others, so far as they are still looked at, do not have. */
export function bringsOf(
  { pieces, sections }: Account,
  { asOfDay, plan }: AccountQuestion,
): readonly Problem<Brings>[] {
  const own = requirementsOf({
    pieces: pieces.filter((piece) => !isSupposed(piece)),
    section: sections.sufficiency,
    asOfDay,
    zone: plan.zone,
  });
  return own.flatMap(({ need, met }): Problem<Brings>[] => {
    if (met || !isBrought(need.code) || !("have" in need.data)) return [];
    return [{ code: need.code, data: { more: need.data.need - need.data.have } }];
  });
}
