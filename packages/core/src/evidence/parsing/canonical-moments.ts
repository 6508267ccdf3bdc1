import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Json } from "../../parse/json.ts";
import type { RawDocument } from "../../parse/kind.ts";
import { momentOf } from "../../time/moment-of.ts";

const fields = ["happened", "recorded", "due", "submitted", "on"] as const;
/** Where an entry has more of them further in. */
const inner = ["with", "verification"] as const;

const isObject = (value: Json | undefined): value is RawDocument =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An entry whose instants are in their canonical form: one that was written with another offset or precision is the same instant, so it is
 * brought to it, with a note. The same object where there is nothing to bring.
 */
export function withCanonicalMoments(entry: RawDocument, path: Path, issues: Issue[]): RawDocument {
  let changed: { [key: string]: Json } | undefined;
  for (const field of fields) {
    const from = Object.hasOwn(entry, field) ? entry[field] : undefined;
    if (typeof from !== "string") continue;
    const to = momentOf(from);
    if (to === undefined || to === from) continue;
    changed ??= { ...entry };
    changed[field] = to;
    issues.push(issue("instant-normalised", [...path, field], { from, to }, "note"));
  }
  for (const field of inner) {
    const held = Object.hasOwn(entry, field) ? entry[field] : undefined;
    if (!isObject(held)) continue;
    const canonical = withCanonicalMoments(held, [...path, field], issues);
    if (canonical === held) continue;
    changed ??= { ...entry };
    changed[field] = canonical;
  }
  return changed ?? entry;
}
