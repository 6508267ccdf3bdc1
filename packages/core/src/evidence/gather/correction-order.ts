import type { EntryId } from "../../identity/ids.ts";
import { addTo } from "../../framework/lookup/add-to.ts";
import { type HeldCorrection, inOrder } from "./held.ts";

/** The corrections in force, by what others can name them by. */
export interface Corrections {
  readonly byId: ReadonlyMap<EntryId, HeldCorrection>;
  /** The replacement that brings the record with this id, where that is another id than that of the entry replaced. */
  readonly byContent: ReadonlyMap<EntryId, HeldCorrection>;
}

/** Corrections, no two with one id, by their ids and by those of what they bring; if several bring one, the first written down. */
export function correctionsOf(corrections: readonly HeldCorrection[]): Corrections {
  const byId = new Map(corrections.map((held) => [held.entry.id, held]));
  const byContent = new Map<EntryId, HeldCorrection>();
  for (const held of corrections) {
    if (held.entry.type !== "replacement" || held.entry.with.id === held.entry.of) continue;
    const { id } = held.entry.with;
    const other = byContent.get(id);
    if (other === undefined || inOrder(held, other) < 0) byContent.set(id, held);
  }
  return { byId, byContent };
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
 * coarse to tell. In a circle the one written down first acts first.
 */
export function correctionOrder(corrections: Corrections): readonly HeldCorrection[] {
  const all = [...corrections.byId.values()].sort(inOrder);
  const first = firstsOfCircles(all, corrections);
  const ordered: HeldCorrection[] = [];
  const placed = new Set<HeldCorrection>();
  const waiting = new Map<HeldCorrection, HeldCorrection[]>();
  for (const correction of all) {
    const precursor = first.has(correction) ? undefined : precursorOf(correction, corrections);
    if (precursor !== undefined && !placed.has(precursor)) {
      addTo(waiting, precursor, correction);
      continue;
    }
    const ready = [correction];
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      ordered.push(next);
      placed.add(next);
      for (const waited of (waiting.get(next) ?? []).reverse()) ready.push(waited);
    }
  }
  return ordered;
}

/** Of each circle of corrections that are about each other, the one written down first. */
function firstsOfCircles(
  all: readonly HeldCorrection[],
  corrections: Corrections,
): ReadonlySet<HeldCorrection> {
  const firsts = new Set<HeldCorrection>();
  /** Each correction met, with the one from which it was met first. */
  const met = new Map<HeldCorrection, HeldCorrection>();
  for (const start of all) {
    let next: HeldCorrection | undefined = start;
    while (next !== undefined && !met.has(next)) {
      met.set(next, start);
      next = precursorOf(next, corrections);
    }
    if (next === undefined || met.get(next) !== start) continue;
    let first = next;
    for (let one = precursorOf(next, corrections); one !== undefined && one !== next; ) {
      if (inOrder(one, first) < 0) first = one;
      one = precursorOf(one, corrections);
    }
    firsts.add(first);
  }
  return firsts;
}
