import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { inspect } from "../../parse/inspect.ts";
import { defaultLimits, type Limits } from "../../parse/limits.ts";

/** The values in something down to a depth, at most so many: with a stack of its own. */
function countValues(input: unknown, most: number, deepest: number): number {
  const waiting: (readonly [value: unknown, depth: number])[] = [[input, 1]];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined && count <= most; next = waiting.pop()) {
    const [value, depth] = next;
    count += 1;
    if (typeof value !== "object" || value === null || depth > deepest) continue;
    // A list claims its length before it has the values.
    if (Array.isArray(value) && count + value.length > most) return count + value.length;
    for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
  }
  return count;
}

/** What is no plain JSON in the entries of a log, told by the entry. */
export interface Hostile {
  /** Set where the log as a whole is too large. */
  readonly whole?: Issue;
  readonly byEntry: ReadonlyMap<number, readonly Issue[]>;
}

/** Looks at each entry by itself, so that one that is no plain JSON costs no other. */
export function hostileEntries(
  entries: readonly unknown[],
  above: Path,
  { values = defaultLimits.values, depth = defaultLimits.depth }: Limits,
): Hostile {
  const byEntry = new Map<number, readonly Issue[]>();
  let left = values;
  for (let i = 0; i < entries.length; i += 1) {
    const path = [...above, i];
    try {
      left -= countValues(entries[i], left, depth);
      if (left < 0) return { whole: issue("too-large", above, { most: values }), byEntry };
      const issues = inspect(entries[i], { values, depth: depth - path.length });
      if (issues.length > 0)
        byEntry.set(
          i,
          issues.map((found) => within(found, path, depth)),
        );
    } catch {
      // A getter or a proxy.
      byEntry.set(i, [issue("not-json", path, { found: "unreadable" })]);
    }
  }
  return { byEntry };
}

/** An issue of an entry as one of the log. */
const within = (found: Issue, above: Path, depth: number): Issue => {
  const path = [...above, ...found.path];
  return found.code === "too-deep" ? issue("too-deep", path, { most: depth }) : { ...found, path };
};
