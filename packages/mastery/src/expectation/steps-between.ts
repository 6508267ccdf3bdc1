import {
  bandPosition,
  type BandId,
  type CompetencyId,
  type FrameworkIndex,
  levelPosition,
  type LevelId,
  progressionsOf,
  scaleById,
  type ScaleId,
} from "@whole-learner/core";

/** A level of a scale, with the grade band whose statements it is about. */
export interface Place {
  readonly level: LevelId;
  readonly band?: BandId;
}

/** How far one place is from another: whole grade bands, or levels within one; below zero where it lies lower. */
export interface Steps {
  readonly unit: "bands" | "levels";
  readonly count: number;
}

/**
 * The steps from one place to another. Within bands growth is band, then level: places in two bands differ by bands, whatever their levels. On a
 * continuum only levels count. Where one of them names no band, both are taken to be of the same. Undefined for a level that
 * the scale does not have.
 */
export function stepsBetween(
  index: FrameworkIndex,
  { competency, scale }: { readonly competency: CompetencyId; readonly scale: ScaleId },
  from: Place,
  to: Place,
): Steps | undefined {
  const family = progressionsOf(index, competency).find((one) => one.scale === scale)?.family;
  const [before, after] = [from.band, to.band].map((band) =>
    band === undefined ? undefined : bandPosition(index, band),
  );
  if (family !== "continuum" && before !== undefined && after !== undefined && before !== after)
    return { unit: "bands", count: after - before };
  const found = scaleById(index, scale);
  const low = found && levelPosition(found, from.level);
  const high = found && levelPosition(found, to.level);
  return low === undefined || high === undefined
    ? undefined
    : { unit: "levels", count: high - low };
}
