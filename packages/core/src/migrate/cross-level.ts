import type { Scale } from "../framework/scale.ts";
import type { LevelId } from "../identity/ids.ts";
import type { LevelPlace } from "./fate.ts";
import type { Crossing } from "./migration-map.ts";
import type { MigrationReason, RecordFate } from "./report.ts";

/** A part of a record after the migration, with how the record fared by that alone; without a value where there is no place for it. */
export interface CrossedPart<T> {
  readonly value: T | undefined;
  readonly fate: RecordFate;
  readonly reasons: readonly MigrationReason[];
}

/** Brings a level to the other framework. */
export function crossLevel(
  level: LevelId,
  { id: scale }: Scale,
  { map }: Crossing,
): CrossedPart<LevelPlace> {
  const fate = map.levels.get(scale)?.get(level);
  switch (fate?.kind) {
    case undefined:
      return {
        value: { scale, level },
        fate: "unaffected",
        reasons: [{ code: "unknown-before", data: { id: level } }],
      };
    case "same":
      return { value: { scale, level }, fate: "unaffected", reasons: [] };
    case "moved":
      return {
        value: fate.to,
        fate: "carried",
        reasons: [{ code: "level-moved", data: { scale, from: level, to: fate.to.level } }],
      };
    case "merged":
      return {
        value: fate.to,
        fate: "merged",
        reasons: [{ code: "level-merged", data: { scale, from: level, to: fate.to.level } }],
      };
    // A mapping names one level for each.
    case "split":
    case "lost":
      return {
        value: undefined,
        fate: "lost",
        reasons: [{ code: "level-gone", data: { scale, level } }],
      };
    default:
      return fate satisfies never;
  }
}
