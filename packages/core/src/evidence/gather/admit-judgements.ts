import type { Judgement } from "../judgement.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { copiesById } from "./copies.ts";
import { withoutErasedVoices } from "./erase.ts";
import type { Held } from "./held.ts";
import { waitingLast } from "./not-yet.ts";
import { reasonFor, type Rules } from "./rules.ts";

export interface AdmittedJudgements {
  readonly judgements: readonly Judgement[];
  readonly setAside: readonly SetAside[];
}

/**
 * Which judgements count, and why the others do not. One that names its target by code comes back with the target's id; one that a replacement brought, with
 * when that was written down, since nobody knew of it before.
 */
export function admitJudgements(
  judgements: readonly Held<Judgement>[],
  rules: Rules,
): AdmittedJudgements {
  const setAside: SetAside[] = [];
  const leave = ({ entry, position }: Held, reason: SetAsideReason): void => {
    setAside.push({ entry: entry.id, position, reason });
  };
  const candidates = judgements.filter((held) => {
    const reason = waitingLast(reasonFor(held, rules), () => unknownIn(held.entry, rules));
    if (reason !== undefined) leave(held, reason);
    return reason === undefined;
  });
  const copies = copiesById(candidates);
  for (const [copy, { entry }] of copies)
    leave(copy, { code: "duplicate", data: { of: entry.id } });
  return {
    judgements: candidates
      .filter((held) => !copies.has(held))
      .map(({ entry, recorded, broughtBy }) => {
        const judgement = withoutErasedVoices(entry, rules.erased);
        const target = rules.known.judged(entry.target) ?? entry.target;
        const asWritten = broughtBy === undefined || entry.recorded === recorded;
        if (asWritten && target === entry.target) return judgement;
        return { ...judgement, target, ...(asWritten ? {} : { recorded }) };
      }),
    setAside,
  };
}

function unknownIn({ learner, target }: Judgement, { known }: Rules): SetAsideReason | undefined {
  if (!known.learner(learner)) return { code: "unknown-learner", data: { learner } };
  return known.judged(target) === undefined
    ? { code: "unknown-competency", data: { target } }
    : undefined;
}
