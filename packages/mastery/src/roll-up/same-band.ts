import { type BandId, bandPosition, type FrameworkIndex } from "@whole-learner/core";
import type { NodeChild } from "./node-child.ts";
import type { Child } from "./roll-up-rule.ts";

/** Children of the band that the learner has come to; those of earlier bands are without a level in it. */
export interface InBand {
  readonly band: BandId | undefined;
  readonly children: readonly NodeChild[];
}

/**
 * Levels of different grade bands are never averaged: band first, then level. Where children were shown in several bands, those of the
 * highest count, with those that know no bands.
 */
export function sameBand(index: FrameworkIndex, children: readonly NodeChild[]): InBand {
  const rank = (band: BandId): number => bandPosition(index, band) ?? -1;
  let current: BandId | undefined;
  for (const { band } of children) {
    if (band !== undefined && (current === undefined || rank(band) > rank(current))) current = band;
  }
  if (current === undefined) return { band: undefined, children };
  const now = current;
  return {
    band: now,
    children: children.map((one): NodeChild => {
      const { band } = one;
      if (band === undefined || band === now) return one;
      const child: Child = {
        id: one.child.id,
        attempted: true,
        reason: { code: "earlier-band", data: { band, current: now } },
      };
      return { ...one, child };
    }),
  };
}
