import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, listIn, own, recordIn } from "../json/json-record.ts";
import { wordIn, wordsIn } from "./rdf-values.ts";

/** A statement as the file has it, before anyone asks what it says. */
export interface RawStandard {
  readonly path: Path;
  readonly id: string;
  readonly record: JsonRecord;
  readonly parents: readonly string[];
}

/** A file of standards, opened. */
export interface OpenStandards {
  /** What it says about the whole. */
  readonly head: JsonRecord;
  readonly standards: readonly RawStandard[];
}

/** A place in a file, and what stands there. */
type Entry = readonly [Path, Json];

const entriesOf = (value: Json | undefined, path: Path): readonly Entry[] =>
  Array.isArray(value)
    ? value.map((one, at): Entry => [[...path, at], one])
    : isRecord(value)
      ? Object.entries(value).map(([key, one]): Entry => [[...path, key], one])
      : [];

const kindOf = (value: Json): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;

/** Reads the entry's id, or says why it is none of use. */
function recordAt(
  [path, value]: Entry,
  issues: InteropIssue[],
): readonly [string, JsonRecord] | undefined {
  if (!isRecord(value)) {
    const data = { list: "standards", found: kindOf(value) };
    issues.push(interopIssue("not-a-record", { path }, data, "error", "left-out"));
    return undefined;
  }
  const key = path.at(-1);
  const id =
    wordIn(value, "id", "asn_identifier", "asnIdentifier") ??
    (typeof key === "string" ? key : undefined);
  if (id !== undefined && id.length <= 500) return [id, value];
  issues.push(interopIssue("statement-without-id", { path }, {}, "error", "left-out"));
  return undefined;
}

/** The standard set of the Common Standards Project's API: a map or a list by id, ancestors nearest first. */
export function openStandardSet(
  json: JsonRecord,
  above: Path,
  issues: InteropIssue[],
): OpenStandards {
  const { standards: given, ...head } = json;
  const found = entriesOf(given, [...above, "standards"]).flatMap((entry) => {
    const read = recordAt(entry, issues);
    return read === undefined ? [] : [{ path: entry[0], id: read[0], record: read[1] }];
  });
  const known = new Set(found.map(({ id }) => id));
  const document = new Set([
    wordIn(head, "id"),
    wordIn(recordIn(head, "document"), "asnIdentifier"),
  ]);
  const parentOf = childrenOf(found, known, issues);
  const standards = found.map(({ path, id, record }): RawStandard => {
    const ancestors = wordsIn(own(record, "ancestorIds"));
    const nearest = ancestors.slice(0, 1);
    // Where the nearest is not in the file, the next one that is becomes the home.
    const next = nearest.some((one) => known.has(one))
      ? []
      : ancestors.filter((one) => known.has(one)).slice(0, 1);
    const said =
      ancestors.length > 0
        ? [...nearest, ...next]
        : [...wordsIn(own(record, "isChildOf")), ...wordsIn(own(record, "parentId"))];
    const parents = said.length > 0 ? said : (parentOf.get(id) ?? []);
    return { path, id, record, parents: parents.filter((one) => !document.has(one)) };
  });
  return { head, standards };
}

type Found = Omit<RawStandard, "parents">;

/** Who names whom as child. */
function childrenOf(
  found: readonly Found[],
  known: ReadonlySet<string>,
  issues: InteropIssue[],
): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { id, path, record } of found)
    listIn(record, "children").forEach((child, at) => {
      if (typeof child !== "string") return;
      if (known.has(child)) parents.set(child, [...(parents.get(child) ?? []), id]);
      else {
        const place = { path: [...path, "children", at] };
        issues.push(
          interopIssue("statement-child-outside", place, { child }, "warning", "carried"),
        );
      }
    });
  return parents;
}

/** ASN's manifest: statements that hold their children. With a list of its own of what is still to be read, so depth costs no stack. */
export function openManifest(
  json: readonly Json[],
  above: Path,
  issues: InteropIssue[],
): readonly RawStandard[] {
  const standards: RawStandard[] = [];
  const waiting: { readonly entry: Entry; readonly parent: string | undefined }[] = entriesOf(
    json,
    above,
  )
    .map((entry) => ({ entry, parent: undefined }))
    .reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, parent } = next;
    const read = recordAt(entry, issues);
    if (read === undefined) {
      if (!isRecord(entry[1])) continue;
    } else {
      const { children: _, ...record } = read[1];
      standards.push({
        path: entry[0],
        id: read[0],
        record,
        parents: parent === undefined ? [] : [parent],
      });
    }
    // Children of one without an id stand under what is above it.
    const children = isRecord(entry[1]) ? own(entry[1], "children") : undefined;
    const under = entriesOf(children, [...entry[0], "children"]).map((child) => ({
      entry: child,
      parent: read?.[0] ?? parent,
    }));
    for (const child of under.reverse()) waiting.push(child);
  }
  return standards;
}
