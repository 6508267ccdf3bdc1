import type { AsOfBounds } from "../../time/as-of.ts";
import type { EntryId } from "../../identity/ids.ts";
import type { Replacement, Retraction } from "../correction.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { copiesById } from "./copies.ts";
import { correctionOrder, correctionsOf } from "./correction-order.ts";
import type { Held, HeldCorrection } from "./held.ts";
import { inForce, notYetReason } from "./not-yet.ts";
import { replay } from "./replay.ts";
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

/** What no corrections come to. */
const nothing: Corrected = {
  reasonFor: () => undefined,
  lastOn: () => undefined,
  setAside: [],
};

const reasonOf = ({ entry }: HeldCorrection): SetAsideReason => ({
  code: entry.type === "retraction" ? "retracted" : "replaced",
  data: { by: entry.id },
});

/**
 * Works out what stands after all corrections known at the bounds. Of several corrections of one entry the last decides; retracting a
 * correction undoes it, with what was built on it before. Whatever chains and circles there are, the time grows with their number.
 */
export function correct(all: readonly HeldCorrection[], bounds: AsOfBounds): Corrected {
  if (all.length === 0) return nothing;
  /** Why a correction does not act at all. */
  const idle = new Map<HeldCorrection, SetAsideReason>();
  for (const held of all) {
    const dormant = notYetReason(held, inForce(bounds));
    if (dormant !== undefined) idle.set(held, dormant);
  }
  const awake = all.filter((held) => !idle.has(held));
  for (const [copy, { entry }] of copiesById(awake)) {
    idle.set(copy, { code: "duplicate", data: { of: entry.id } });
  }
  const corrections = correctionsOf(awake.filter((held) => !idle.has(held)));
  const ordered = correctionOrder(corrections);
  const fallen = fallenBy(ordered, corrections);
  for (const [correction, by] of fallen) idle.set(correction, reasonOf(by));
  const stands = replay(ordered, corrections, fallen);

  return {
    reasonFor: ({ entry, broughtBy }) => {
      if (broughtBy === undefined) {
        const last = stands.inPlaceOf(entry.id);
        return last && reasonOf(last);
      }
      const reason = idle.get(broughtBy);
      if (reason !== undefined) return reason;
      const last = stands.after(broughtBy);
      return last === broughtBy ? undefined : reasonOf(last);
    },
    lastOn: (id) => stands.lastOn(id)?.entry,
    setAside: all.flatMap((held) => {
      const reason = held.entry.type === "retraction" ? idle.get(held) : undefined;
      return reason ? [{ entry: held.entry.id, position: held.position, reason }] : [];
    }),
  };
}
