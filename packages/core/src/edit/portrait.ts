import type { NodeId, OutcomeId } from "../identity/ids.ts";
import type { FrameworkDraft } from "./tracked.ts";

/** Puts outcomes in the place of others in the portrait, at the first one's position, each once. Other nodes stand in no portrait. */
export function replaceInPortrait(
  draft: FrameworkDraft,
  replaced: ReadonlySet<string>,
  by: readonly NodeId[],
): void {
  const outcomes = draft.portrait?.outcomes;
  if (outcomes === undefined) return;
  const first = outcomes.findIndex((id) => replaced.has(id));
  if (first === -1) return;
  const stays = (id: OutcomeId): boolean => !replaced.has(id);
  const kept = outcomes.filter(stays);
  // What takes an outcome's place is an outcome: the check saw to that.
  const added = (by as readonly OutcomeId[]).filter((id) => !kept.includes(id));
  const before = outcomes.slice(0, first).filter(stays).length;
  outcomes.splice(0, outcomes.length, ...kept.slice(0, before), ...added, ...kept.slice(before));
}
