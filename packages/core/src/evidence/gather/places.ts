import type { EntryId } from "../../identity/ids.ts";
import type { Corrections } from "./correction-order.ts";
import { byCodeUnit } from "./held.ts";

/**
 * Whose place an id stands for. Every entry has a place of its own; a replacement and what it brings stand in the place of what is
 * replaced, so a chain of replacements is about one place. In a circle, all stand for one of them.
 */
export function placesOf(
  { byId, byContent }: Corrections,
  own: ReadonlySet<EntryId>,
): (id: EntryId) => EntryId {
  const roots = new Map<EntryId, EntryId>();
  const above = (id: EntryId): EntryId | undefined => {
    if (own.has(id)) return undefined;
    const replacement = byId.get(id) ?? byContent.get(id);
    return replacement?.entry.type === "replacement" ? replacement.entry.of : undefined;
  };
  return (start) => {
    const way: EntryId[] = [];
    const onWay = new Set<EntryId>();
    let id = start;
    let next: EntryId | undefined = start;
    while (next !== undefined) {
      id = next;
      if (roots.has(id) || onWay.has(id)) break;
      onWay.add(id);
      way.push(id);
      next = above(id);
    }
    const circle = next === undefined || roots.has(id) ? [id] : way.slice(way.indexOf(id));
    const root = roots.get(id) ?? (circle.sort(byCodeUnit)[0] as EntryId);
    for (const passed of way) roots.set(passed, root);
    return root;
  };
}
