import type { DemonstrationId, EntryId } from "../../identity/ids.ts";
import type { Circumstances } from "../circumstances.ts";
import type { Demonstration } from "../demonstration.ts";
import type { SetAsideReason } from "../set-aside.ts";
import { circumstancesOf } from "./circumstances-of.ts";
import { withoutErasedVoices } from "./erase.ts";
import type { Held } from "./held.ts";
import type { OpenedLog } from "./open-log.ts";
import type { Rules } from "./rules.ts";

/** The demonstration that a rating names. */
export interface Seen {
  /** The one named, or the one that replaces it. */
  readonly id: EntryId;
  /** Why nothing seen in it counts. */
  readonly reason?: SetAsideReason;
  /** Where it is among those gathered. */
  readonly demonstration?: Demonstration;
  /** What is known about it, also where it is not gathered itself. */
  readonly circumstances?: Circumstances;
}

/** The demonstrations of a log by what became of them. */
interface Sorted {
  readonly standing: ReadonlyMap<EntryId, Demonstration>;
  readonly told: ReadonlyMap<EntryId, Held<Demonstration>>;
  /** Those of a moment that is none, with what it says. */
  readonly unplaced: ReadonlyMap<EntryId, string>;
}

/**
 * Looks up the demonstration that a rating names: by what stands in its place after all corrections. It need not be in the log: ratings that
 * name the same one were seen together all the same.
 */
export function seenIn(
  opened: OpenedLog,
  { bounds, corrected, erased }: Rules,
  { standing, told, unplaced }: Sorted,
): (named: DemonstrationId) => Seen {
  const idsOf = (records: readonly Held[]): ReadonlySet<EntryId> => {
    const ids = new Set<EntryId>();
    for (const { entry, knownAt } of records)
      if (knownAt < bounds.recordedBefore) ids.add(entry.id);
    return ids;
  };
  let demonstrations: ReadonlySet<EntryId> | undefined;
  let others: ReadonlySet<EntryId> | undefined;
  /** Whether what is said about an id is said about a demonstration, and not about an entry of another kind that has the same id. */
  const isDemonstration = (id: DemonstrationId): boolean => {
    demonstrations ??= idsOf(opened.demonstrations);
    if (demonstrations.has(id)) return true;
    others ??= idsOf([...opened.ratings, ...opened.judgements]);
    return !others.has(id);
  };
  const find = (named: DemonstrationId): Seen => {
    const last = corrected.lastOn(named);
    const gone = erased.entries.has(named);
    let id: EntryId = named;
    if ((gone || last !== undefined) && isDemonstration(named)) {
      const heir =
        last?.type === "replacement" && last.with.type === "demonstration" ? last : undefined;
      id = heir?.with.id ?? named;
      if (gone || (heir && [heir.id, id].some((one) => erased.entries.has(one)))) {
        return { id, reason: { code: "erased", data: { demonstration: named } } };
      }
      if (last !== undefined && heir === undefined) {
        const code = last.type === "retraction" ? "retracted" : "replaced";
        return { id, reason: { code, data: { by: last.id, demonstration: named } } };
      }
    }
    const demonstration = standing.get(id);
    if (demonstration !== undefined) {
      return { id, demonstration, circumstances: circumstancesOf(demonstration) };
    }
    const noMoment = unplaced.get(id);
    if (noMoment !== undefined) {
      return {
        id,
        reason: { code: "not-a-moment", data: { found: noMoment, demonstration: named } },
      };
    }
    const known = told.get(id);
    return known === undefined
      ? { id }
      : { id, circumstances: circumstancesOf(withoutErasedVoices(known.entry, erased)) };
  };
  const found = new Map<DemonstrationId, Seen>();
  return (named) => {
    const seen = found.get(named) ?? find(named);
    found.set(named, seen);
    return seen;
  };
}
