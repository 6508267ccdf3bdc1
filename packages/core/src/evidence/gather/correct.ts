import type { AsOfBounds } from "../../time/as-of.ts";
import type { EntryId } from "../../identity/ids.ts";
import type { Replacement, Retraction } from "../correction.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { correctionOrder } from "./correction-order.ts";
import { type Held, type HeldCorrection, inOrder } from "./held.ts";
import { inForce, notYetReason } from "./not-yet.ts";
import type { OpenedLog } from "./open-log.ts";
import { placesOf } from "./places.ts";
import { fallenBy } from "./undo.ts";

/** What the corrections in force come to. */
export interface Corrected {
  /** Why an entry, or what a replacement brings, does not stand. */
  readonly reasonFor: (held: Held) => SetAsideReason | undefined;
  /** The correction that has the last word on an entry or what stands in its place. */
  readonly lastOn: (id: EntryId) => Retraction | Replacement | undefined;
  /** Retractions that do not count; a replacement that does not is told by what it brings. */
  readonly setAside: readonly SetAside[];
}

const reasonOf = ({ entry }: HeldCorrection): SetAsideReason => ({
  code: entry.type === "retraction" ? "retracted" : "replaced",
  data: { by: entry.id },
});

/**
 * Works out what stands after all corrections known at the bounds. Of several corrections of one place the last decides; retracting a
 * correction undoes it, with what was built on it before. Linear in the number of entries, whatever chains and circles there are.
 */
export function correct(opened: OpenedLog, bounds: AsOfBounds): Corrected {
  const reasons = new Map<HeldCorrection, SetAsideReason>();
  const byId = new Map<EntryId, HeldCorrection>();
  for (const held of opened.corrections) {
    const dormant = notYetReason(held, inForce(bounds));
    if (dormant !== undefined) {
      reasons.set(held, dormant);
      continue;
    }
    const twin = byId.get(held.entry.id);
    const first = twin === undefined || inOrder(held, twin) < 0 ? held : twin;
    if (twin !== undefined) {
      const copy = first === held ? twin : held;
      reasons.set(copy, { code: "duplicate", data: { of: first.entry.id } });
    }
    byId.set(held.entry.id, first);
  }

  const own = ownIds(opened, byId, bounds);
  const corrections = { byId, byContent: contentIds(byId, own) };
  const ordered = correctionOrder(corrections);
  const fallen = fallenBy(ordered, corrections);
  for (const [correction, by] of fallen) reasons.set(correction, reasonOf(by));

  // The last word on each place, from the last correction back.
  const placeOf = placesOf(corrections, own);
  const last = new Map<EntryId, HeldCorrection>();
  for (const correction of [...ordered].reverse()) {
    if (fallen.has(correction)) continue;
    const { entry } = correction;
    const corrected = byId.get(entry.of);
    const onlyUndoes =
      entry.type === "retraction" &&
      corrected !== undefined &&
      corrected !== correction &&
      !own.has(entry.of);
    if (onlyUndoes) continue;
    const place = placeOf(entry.of);
    const decided = last.get(place);
    if (decided === undefined) last.set(place, correction);
    else if (entry.type === "replacement") reasons.set(correction, reasonOf(decided));
  }

  return {
    reasonFor: ({ entry, broughtBy }) => {
      if (broughtBy !== undefined) return reasons.get(broughtBy);
      const decided = last.get(entry.id);
      return decided && reasonOf(decided);
    },
    lastOn: (id) => last.get(placeOf(id))?.entry,
    setAside: opened.corrections.flatMap((held) => {
      const reason = held.entry.type === "retraction" ? reasons.get(held) : undefined;
      return reason ? [{ entry: held.entry.id, position: held.position, reason }] : [];
    }),
  };
}

/** Of the ids of corrections and of what they bring, those that an entry of the log known by then has as its own. */
function ownIds(
  { ratings, demonstrations, judgements, consents }: OpenedLog,
  byId: ReadonlyMap<EntryId, HeldCorrection>,
  { recordedBefore }: AsOfBounds,
): ReadonlySet<EntryId> {
  const asked = new Set<EntryId>();
  for (const { entry } of byId.values()) {
    asked.add(entry.id);
    if (entry.type === "replacement") asked.add(entry.with.id);
  }
  const own = new Set<EntryId>();
  if (asked.size === 0) return own;
  const lists: readonly (readonly Held[])[] = [ratings, demonstrations, judgements, consents];
  for (const list of lists) {
    for (const { entry, knownAt, broughtBy } of list) {
      if (broughtBy === undefined && knownAt < recordedBefore && asked.has(entry.id))
        own.add(entry.id);
    }
  }
  return own;
}

/** Which replacement brings the record with an id that nothing else has; of several, the first written down. */
function contentIds(
  byId: ReadonlyMap<EntryId, HeldCorrection>,
  own: ReadonlySet<EntryId>,
): ReadonlyMap<EntryId, HeldCorrection> {
  const byContent = new Map<EntryId, HeldCorrection>();
  for (const held of byId.values()) {
    if (held.entry.type !== "replacement") continue;
    const { id } = held.entry.with;
    if (id === held.entry.of || own.has(id) || byId.has(id)) continue;
    const other = byContent.get(id);
    if (other === undefined || inOrder(held, other) < 0) byContent.set(id, held);
  }
  return byContent;
}
