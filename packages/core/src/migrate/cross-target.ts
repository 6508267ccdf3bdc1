import type { NodeId } from "../identity/ids.ts";
import type { Crossing } from "./migration-map.ts";
import type { MigrationReason, RecordFate } from "./report.ts";

/** What a record is about after the migration, with how the record fared by that alone. */
export interface CrossedTarget {
  readonly to: readonly NodeId[];
  readonly fate: RecordFate;
  readonly reasons: readonly MigrationReason[];
}

/** Brings what a record is about to the other framework. Of what was split, the parts; whether they are used is the caller's to say. */
export function crossTarget(target: NodeId, { map }: Crossing): CrossedTarget {
  const fate = map.nodes.get(target);
  switch (fate?.kind) {
    case undefined:
      return {
        to: [target],
        fate: "unaffected",
        reasons: [{ code: "unknown-before", data: { id: target } }],
      };
    case "same":
      return { to: [target], fate: "unaffected", reasons: [] };
    case "moved":
      return {
        to: [fate.to],
        fate: "carried",
        reasons: [{ code: "target-moved", data: { from: target, to: fate.to } }],
      };
    case "merged":
      return {
        to: [fate.to],
        fate: "merged",
        reasons: [{ code: "target-merged", data: { from: target, to: fate.to } }],
      };
    case "split":
      return { to: fate.to, fate: "split", reasons: [] };
    case "lost":
      return { to: [], fate: "lost", reasons: [{ code: "target-gone", data: { target } }] };
    default:
      return fate satisfies never;
  }
}
