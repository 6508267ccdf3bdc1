import { addTo } from "../../framework/lookup/add-to.ts";
import type { EntryId } from "../../identity/ids.ts";
import type { Corrections } from "./correction-order.ts";
import type { HeldCorrection } from "./held.ts";

/** What stood before a correction, or what it left: what a replacement brings, or nothing after a retraction. */
interface Node {
  /** The correction that left it; the entries that the log has of themselves have none. */
  readonly by?: HeldCorrection;
  /** What took its place. */
  next?: Node;
}

/** What stands in the end. */
export interface Replayed {
  /** The correction that has the last word on the log's own entries with an id. */
  readonly inPlaceOf: (id: EntryId) => HeldCorrection | undefined;
  /** The correction that has the last word on what a replacement brings: itself, where that stands. */
  readonly after: (replacement: HeldCorrection) => HeldCorrection;
  /** The correction that has the last word on whatever is named by an id, also on what only a replacement brings. */
  readonly lastOn: (id: EntryId) => HeldCorrection | undefined;
}

/** The end of a chain; every node on the way then points at it, so that chains are walked once. */
function endOf(node: Node): Node {
  let end = node;
  while (end.next !== undefined) end = end.next;
  let passed = node;
  while (passed.next !== undefined) {
    const { next } = passed;
    passed.next = end;
    passed = next;
  }
  return end;
}

/**
 * Lets corrections act one after the other: each takes the place of all that has the id it names, as that stands by then. So a later
 * one also hits what an earlier one put in the place of an entry.
 */
export function replay(
  ordered: readonly HeldCorrection[],
  { byId, byContent }: Corrections,
  fallen: ReadonlyMap<HeldCorrection, unknown>,
): Replayed {
  const places = new Map<EntryId, Node>();
  const left = new Map<HeldCorrection, Node>();
  /** What replacements brought under an id and nothing has named since. */
  const brought = new Map<EntryId, Node[]>();

  /** Ids whose fallen replacements have been looked through. */
  const walked = new Set<EntryId>();

  /** What an id stands for by now; afterwards all of it hangs together, so one node will do. */
  const named = (id: EntryId): readonly Node[] => {
    let place = places.get(id);
    if (place === undefined) places.set(id, (place = {}));
    const found = [place, ...(brought.get(id) ?? [])];
    brought.delete(id);
    return found;
  };
  /**
   * What a replacement takes the place of: where it replaces another replacement, what that one left, or if that has fallen, what that one
   * was to replace.
   */
  const replaced = (correction: HeldCorrection): readonly Node[] => {
    const found: Node[] = [];
    let id: EntryId | undefined = correction.entry.of;
    while (id !== undefined) {
      for (const node of named(id)) found.push(node);
      const other: HeldCorrection | undefined = byId.get(id) ?? byContent.get(id);
      const node = other && byId.has(id) ? left.get(other) : undefined;
      if (node !== undefined) found.push(node);
      const seen = walked.has(id);
      walked.add(id);
      const gone: boolean = other?.entry.type === "replacement" && fallen.has(other);
      id = gone && !seen ? other?.entry.of : undefined;
    }
    return found;
  };

  for (const correction of ordered) {
    if (fallen.has(correction)) continue;
    const { entry } = correction;
    const before = entry.type === "replacement" ? replaced(correction) : named(entry.of);
    const node: Node = { by: correction };
    left.set(correction, node);
    for (const one of before) {
      const end = endOf(one);
      if (end !== node) end.next = node;
    }
    if (entry.type === "replacement" && entry.with.id !== entry.of) {
      addTo(brought, entry.with.id, node);
    }
  }

  const lastAt = (node: Node | undefined): HeldCorrection | undefined => node && endOf(node).by;
  const inPlaceOf: Replayed["inPlaceOf"] = (id) => lastAt(places.get(id));
  return {
    inPlaceOf,
    after: (replacement) => lastAt(left.get(replacement)) ?? replacement,
    lastOn: (id) => {
      const bringing = byContent.get(id);
      return inPlaceOf(id) ?? lastAt(bringing && left.get(bringing));
    },
  };
}
