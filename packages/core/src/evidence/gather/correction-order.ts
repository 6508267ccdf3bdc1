import type { EntryId } from "../../identity/ids.ts";
import { type HeldCorrection, inOrder } from "./held.ts";

/** How corrections hang together: each id is one correction's, or that of what one replacement brings. */
export interface Corrections {
  readonly byId: ReadonlyMap<EntryId, HeldCorrection>;
  /** The replacement that brings the record with this id, where no entry of the log has the id. */
  readonly byContent: ReadonlyMap<EntryId, HeldCorrection>;
}

/** The correction that another one is about: it corrects it, or corrects what it brings. */
export function precursorOf(
  correction: HeldCorrection,
  { byId, byContent }: Corrections,
): HeldCorrection | undefined {
  const { of } = correction.entry;
  const precursor = byId.get(of) ?? byContent.get(of);
  return precursor === correction ? undefined : precursor;
}

/**
 * The corrections in the order in which they act: as they were written down, but each after the one that it is about, since days are too
 * coarse to tell. In a circle, the one written first comes last: what it is about comes before it.
 */
export function correctionOrder(corrections: Corrections): readonly HeldCorrection[] {
  const ordered: HeldCorrection[] = [];
  const placed = new Set<HeldCorrection>();
  for (const correction of [...corrections.byId.values()].sort(inOrder)) {
    const waiting: HeldCorrection[] = [];
    let next: HeldCorrection | undefined = correction;
    while (next !== undefined && !placed.has(next)) {
      placed.add(next);
      waiting.push(next);
      next = precursorOf(next, corrections);
    }
    ordered.push(...waiting.reverse());
  }
  return ordered;
}
