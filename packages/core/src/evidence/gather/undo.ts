import { type Corrections, precursorOf } from "./correction-order.ts";
import type { HeldCorrection } from "./held.ts";

type After = (a: HeldCorrection, b: HeldCorrection) => boolean;

/**
 * The corrections that do not act, each with the one that took it back: those that a later one undoes, and those that were built on one
 * before it was undone.
 */
export function fallenBy(
  ordered: readonly HeldCorrection[],
  corrections: Corrections,
): ReadonlyMap<HeldCorrection, HeldCorrection> {
  const index = new Map(ordered.map((correction, i) => [correction, i]));
  const after: After = (a, b) => (index.get(a) as number) > (index.get(b) as number);
  const fallen = new Map(undoneBy(ordered, corrections, after));
  for (const correction of ordered) {
    // Only a replacement rests on another one; a retraction is about whatever has the id it names.
    if (fallen.has(correction) || correction.entry.type === "retraction") continue;
    const precursor = precursorOf(correction, corrections);
    const by = precursor && fallen.get(precursor);
    if (precursor?.entry.type !== "replacement" || by === undefined) continue;
    if (after(by, correction)) fallen.set(correction, by);
  }
  return fallen;
}

function undoneBy(
  ordered: readonly HeldCorrection[],
  { byId }: Corrections,
  after: After,
): ReadonlyMap<HeldCorrection, HeldCorrection> {
  const undone = new Map<HeldCorrection, HeldCorrection>();
  for (const correction of [...ordered].reverse()) {
    if (undone.has(correction)) continue;
    const corrected = byId.get(correction.entry.of);
    if (corrected === undefined || undone.has(corrected) || !after(correction, corrected)) continue;
    // A replacement of a replacement goes on in the same place; it takes nothing back.
    const both = [correction, corrected].every(({ entry }) => entry.type === "replacement");
    if (!both) undone.set(corrected, correction);
  }
  return undone;
}
