import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { fromZod } from "../../parse/from-zod.ts";
import type { Extensions, Json } from "../../parse/json.ts";
import type { Kind, RawDocument } from "../../parse/kind.ts";
import { upgrade } from "../../parse/upgrade.ts";
import type { Log } from "../log.ts";
import { logSchema } from "../schema.ts";

/** Logs by version. */
const logKind: Kind<Log> = { name: "log", upgrades: [], schema: logSchema };

/** What stands around the entries of a log. */
export interface Shell {
  readonly entries: readonly Json[];
  /** Where the entries stand. */
  readonly path: Path;
  readonly extensions?: Extensions;
  readonly issues: readonly Issue[];
}

/** Finds the entries of a log document or of a plain list, or says why there are none to be found. */
export function readShell(input: Json): Shell | { readonly issues: readonly Issue[] } {
  if (Array.isArray(input)) return { entries: input as readonly Json[], path: [], issues: [] };
  if (typeof input !== "object" || input === null) {
    const found = input === null ? "null" : typeof input;
    return { issues: [issue("wrong-type", [], { expected: "object", found })] };
  }
  const upgraded = upgrade(logKind, input as RawDocument);
  if (!upgraded.ok) return { issues: upgraded.issues };
  const { document } = upgraded;
  const { entries } = document;
  const isList = Array.isArray(entries);
  // The entries are read one by one: here, the rest is looked at as a log without any.
  const rest = isList ? { ...document, entries: [] } : document;
  const parsed = logSchema.safeParse(rest);
  const faults = parsed.success ? [] : parsed.error.issues.flatMap((one) => fromZod(one, rest));
  const issues = [...upgraded.issues, ...faults];
  if (!isList) return { issues };
  const kept = parsed.success ? parsed.data.extensions : undefined;
  return { entries, path: ["entries"], ...(kept && { extensions: kept }), issues };
}
