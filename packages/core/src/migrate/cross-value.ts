import type { RatingValue } from "../evidence/rating.ts";
import { scaleById } from "../framework/lookup/scale-by-id.ts";
import type { Scale } from "../framework/scale.ts";
import type { NodeId, ScaleId } from "../identity/ids.ts";
import { type CrossedPart, crossLevel } from "./cross-level.ts";
import { crossNumber } from "./cross-number.ts";
import type { Crossing } from "./migration-map.ts";
import { scaleFor } from "./scale-for.ts";
import { worstFate } from "./worst-fate.ts";

/** A rating's value with the scale that it was made on. */
export interface ScaledValue {
  readonly value: RatingValue;
  /** Only where it is not that of the competency. */
  readonly scale: ScaleId | undefined;
}

/** The value on the scale it is of after, without regard to what it is about. */
function crossOnScale(
  value: RatingValue,
  scale: Scale,
  crossing: Crossing,
): CrossedPart<RatingValue> & { readonly scale?: ScaleId } {
  if (value.kind === "level") {
    const { value: place, fate, reasons } = crossLevel(value.level, scale, crossing);
    if (place === undefined) return { value: undefined, fate, reasons };
    const moved = place.level === value.level ? value : { ...value, level: place.level };
    return { value: moved, scale: place.scale, fate, reasons };
  }
  if (value.kind !== "number") return { value, fate: "unaffected", reasons: [] };
  const to = crossing.map.scales.get(scale.id);
  const number = crossNumber(value.number, scale, crossing);
  if (number === undefined) {
    const data = { scale: scale.id, number: value.number };
    return { value: undefined, fate: "lost", reasons: [{ code: "number-gone", data }] };
  }
  const after = to?.kind === "moved" ? to.to : scale.id;
  if (number === value.number) return { value, scale: after, fate: "unaffected", reasons: [] };
  const data = { scale: scale.id, from: value.number, to: number };
  return {
    value: { ...value, number },
    scale: after,
    fate: "carried",
    reasons: [{ code: "number-moved", data }],
  };
}

/**
 * Brings a rating's value to what the rating is about after. Where that is rated on another scale than the value's, the rating names its own;
 * points, met and status are of no scale.
 */
export function crossValue(
  { value, scale: named }: ScaledValue,
  target: NodeId,
  targetAfter: NodeId,
  crossing: Crossing,
): CrossedPart<ScaledValue> {
  const scale =
    named === undefined ? scaleFor(crossing.from, target) : scaleById(crossing.from, named);
  const asItWas = { value: { value, scale: named }, fate: "unaffected", reasons: [] } as const;
  if (scale === undefined) return asItWas;
  const crossed = crossOnScale(value, scale, crossing);
  if (crossed.value === undefined) return { ...crossed, value: undefined };
  if (crossed.scale === undefined) return asItWas;
  const own = scaleFor(crossing.to, targetAfter)?.id;
  // A name that was given stays, though what it is about may by now be rated on that scale.
  const isNamed = named !== undefined || crossed.scale !== own;
  const after = { value: crossed.value, scale: isNamed ? crossed.scale : undefined };
  if (after.scale === named) return { ...crossed, value: after };
  return {
    value: after,
    fate: worstFate([crossed.fate, "carried"]),
    reasons: [...crossed.reasons, { code: "scale-named", data: { scale: crossed.scale } }],
  };
}
