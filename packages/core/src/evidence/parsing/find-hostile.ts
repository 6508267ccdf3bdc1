import { type Issue, issue } from "../../issue/issue.ts";
import { inspect } from "../../parse/inspect.ts";
import type { Limits } from "../../parse/limits.ts";
import { hostileEntries } from "./hostile-entries.ts";

/** What is no plain JSON: of the log as a whole, or of single entries. */
export interface FoundHostile {
  readonly whole: readonly Issue[];
  readonly byEntry: ReadonlyMap<number, readonly Issue[]>;
}

/** A walk over everything at once; undefined where reading a value threw. */
function inspectAll(input: unknown, limits: Limits): readonly Issue[] | undefined {
  try {
    return inspect(input, limits);
  } catch {
    return undefined;
  }
}

/** Looks at everything at once, and closer only where something is wrong, so that a bad entry costs no other. */
export function findHostile(input: unknown, limits: Limits): FoundHostile {
  const none: FoundHostile["byEntry"] = new Map();
  const all = inspectAll(input, limits);
  if (all?.length === 0) return { whole: [], byEntry: none };
  const isList = Array.isArray(input);
  const entries: unknown = isList
    ? input
    : (input as { readonly entries?: unknown } | null | undefined)?.entries;
  const ofWhole = all?.some(({ code, path }) => code === "too-large" || path.length === 0);
  if (!Array.isArray(entries) || ofWhole === true) {
    return { whole: all ?? [issue("not-json", [], { found: "unreadable" })], byEntry: none };
  }
  const rest = isList ? [] : inspect({ ...(input as object), entries: [] }, limits);
  if (rest.length > 0) return { whole: rest, byEntry: none };
  const { whole, byEntry } = hostileEntries(entries, isList ? [] : ["entries"], limits);
  return { whole: whole === undefined ? [] : [whole], byEntry };
}
