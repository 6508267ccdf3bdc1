import type { Entry, EntryId, Log } from "@whole-learner/core";

/** The entries of a log that are asked for, also those that a replacement brought in. */
export function entriesById(
  log: Log | undefined,
  asked: ReadonlySet<EntryId>,
): ReadonlyMap<EntryId, Entry> {
  const found = new Map<EntryId, Entry>();
  for (const entry of log?.entries ?? []) {
    if (asked.has(entry.id)) found.set(entry.id, entry);
    if (entry.type === "replacement" && asked.has(entry.with.id)) {
      found.set(entry.with.id, entry.with);
    }
  }
  return found;
}
