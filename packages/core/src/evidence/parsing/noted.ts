import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Entry } from "../log.ts";

/** So many notes of one kind are told; more would say the same again. */
const most = 100;

/** What is noticed while a log is read. Errors are all told, notes are not repeated endlessly. */
export interface Noted {
  readonly add: (issues: readonly Issue[]) => void;
  /** Notes whether an entry says when it was written down. */
  readonly read: (entry: Entry, path: Path) => void;
  readonly issues: () => readonly Issue[];
}

export function noted(): Noted {
  const issues: Issue[] = [];
  const unrecorded: Issue[] = [];
  let unrecordedCount = 0;
  let normalised = 0;
  let twice = 0;
  const unknownFields = new Set<string>();
  /** A spreadsheet has an unknown column in every row: its first is enough. */
  const isNews = (found: Issue): boolean => {
    if (found.code === "instant-normalised") return (normalised += 1) <= most;
    if (found.code === "row-twice") return (twice += 1) <= most;
    if (found.code !== "unknown-key" || found.severity === "error") return true;
    const isNew = !unknownFields.has(found.data.key);
    unknownFields.add(found.data.key);
    return isNew;
  };
  return {
    add: (found) => {
      for (const one of found) if (isNews(one)) issues.push(one);
    },
    read: ({ type, id, recorded }, path) => {
      // An erasure holds on every day, so nobody asks when it was written down.
      if (recorded !== undefined || type === "erasure") return;
      unrecordedCount += 1;
      if (unrecorded.length < most) {
        unrecorded.push(issue("recorded-unknown", path, { id, count: 1 }, "note"));
      }
    },
    issues: () => {
      const [first] = unrecorded;
      if (first?.code !== "recorded-unknown" || unrecordedCount <= most) {
        return [...issues, ...unrecorded];
      }
      const data = { ...first.data, count: unrecordedCount };
      return [...issues, issue("recorded-unknown", first.path, data, "note")];
    },
  };
}
