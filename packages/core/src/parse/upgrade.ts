import { type Issue, issue } from "../issue/issue.ts";
import { formatOf, type Kind, type RawDocument } from "./kind.ts";

/** A document in today's form with a note if it was not, or what kept it from being read. */
export type Upgraded =
  | { readonly ok: true; readonly document: RawDocument; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const form = /^whole-learner\/([a-z-]{1,40})@([1-9][0-9]{0,3})$/;
const quotable = 80;

const refused = (found: Issue): Upgraded => ({ ok: false, issues: [found] });

/** Reads a document's `format` and brings an older one to today's form, step by step. */
export function upgrade(kind: Kind<unknown>, document: RawDocument): Upgraded {
  const expected = formatOf(kind);
  const format = Object.hasOwn(document, "format") ? document["format"] : undefined;
  if (format === undefined) return refused(issue("missing-format", ["format"], { expected }));
  if (format === expected) return { ok: true, document, issues: [] };
  const found = typeof format === "string" ? format.slice(0, quotable) : typeof format;
  const [, name, version] = (typeof format === "string" && form.exec(format)) || [];
  if (name !== kind.name) return refused(issue("unknown-format", ["format"], { expected, found }));
  const written = Number(version);
  if (written > kind.upgrades.length) {
    return refused(issue("newer-format", ["format"], { expected, found }));
  }
  let current = document;
  for (const step of kind.upgrades.slice(written - 1)) current = step(current);
  return {
    ok: true,
    document: { ...current, format: expected },
    issues: [issue("upgraded", ["format"], { from: found, to: expected }, "note")],
  };
}
