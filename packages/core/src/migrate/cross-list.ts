import { crossTarget } from "./cross-target.ts";
import type { Crossing } from "./migration-map.ts";
import type { MigrationReason, RecordFate } from "./report.ts";
import { worstFate } from "./worst-fate.ts";

/** A list of nodes after the migration. */
export interface CrossedList<Id> {
  readonly ids: readonly Id[];
  readonly fate: RecordFate;
  readonly reasons: readonly MigrationReason[];
}

/**
 * Brings a list of nodes to the other framework, each once. What was split or lost stays in it under its old id: which part is meant, only
 * people can tell. Ids of something else than the framework's nodes stay too.
 */
export function crossList<Id extends string>(
  ids: readonly Id[],
  crossing: Crossing,
): CrossedList<Id> {
  const after = new Set<Id>();
  const fates: RecordFate[] = [];
  const reasons: MigrationReason[] = [];
  for (const id of ids) {
    const crossed = crossing.map.nodes.has(id) ? crossTarget(id, crossing) : undefined;
    const isBrought = crossed?.fate === "carried" || crossed?.fate === "merged";
    // A successor is of the kind that it succeeds.
    for (const one of isBrought ? (crossed.to as readonly string[] as readonly Id[]) : [id])
      after.add(one);
    if (crossed === undefined) continue;
    fates.push(crossed.fate);
    if (crossed.fate === "split") {
      reasons.push({ code: "target-split", data: { from: id, to: crossed.to, carried: false } });
    }
    reasons.push(...crossed.reasons);
  }
  const fate = worstFate(fates);
  return { ids: fate === "unaffected" ? ids : [...after], fate, reasons };
}
