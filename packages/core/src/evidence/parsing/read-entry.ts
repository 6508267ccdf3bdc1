import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { fromZod } from "../../parse/from-zod.ts";
import type { RawDocument } from "../../parse/kind.ts";
import { withoutEchoes } from "../../parse/without-echoes.ts";
import type { Entry } from "../log.ts";
import { entrySchemas } from "../schema.ts";
import { withCanonicalMoments } from "./canonical-moments.ts";

/** An entry, or what kept it from being one. */
export interface ReadEntry {
  readonly entry?: Entry;
  readonly issues: readonly Issue[];
}

const types = Object.keys(entrySchemas) as readonly Entry["type"][];
const quotable = 80;

/** A text that is no moment is told as such, as in a row. */
function asMoment(found: Issue, entry: RawDocument): Issue {
  if (found.code !== "wrong-form" || found.data.form !== "moment") return found;
  let value: unknown = entry;
  for (const key of found.path) value = (value as RawDocument)[key];
  return issue("not-a-moment", found.path, { found: String(value).slice(0, quotable) });
}

/** Reads an object that says by `type` what it is; every fault is an issue at its place. */
export function readEntry(raw: RawDocument, path: Path): ReadEntry {
  const type = types.find((one) => one === raw["type"]);
  if (type === undefined) {
    return { issues: [issue("not-one-of", [...path, "type"], { allowed: types })] };
  }
  const issues: Issue[] = [];
  const entry = withCanonicalMoments(raw, path, issues);
  const parsed = entrySchemas[type].safeParse(entry);
  if (parsed.success) return { entry: parsed.data, issues };
  const faults = withoutEchoes(parsed.error.issues.flatMap((found) => fromZod(found, entry)));
  for (const fault of faults) {
    const found = asMoment(fault, entry);
    issues.push({ ...found, path: [...path, ...found.path] });
  }
  return { issues };
}
