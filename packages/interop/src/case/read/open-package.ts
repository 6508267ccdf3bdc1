import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import type { InteropIssue } from "../../issue/issue.ts";
import { isRecord, type JsonRecord, own, textIn } from "../../json/json-record.ts";
import { type Place, pathOf } from "./place.ts";
import { find } from "./reading.ts";

/** The records of a list, with what tells the place of each: paths are only made where something is found. */
export interface Places {
  readonly records: readonly JsonRecord[];
  /** Where the list stands. */
  readonly above: Path;
  /** The key of each in the list; left out where it is its position. */
  readonly keys?: readonly (string | number)[];
}

/** The parts of a package, wherever the file had them. */
export interface OpenPackage {
  readonly document: JsonRecord | undefined;
  readonly documentPlace: Place;
  readonly items: Places;
  readonly associations: Places;
  readonly rubrics: Places;
  readonly definitions: JsonRecord;
  readonly definitionsPath: Path;
  /** Keys of the package that CASE does not have. */
  readonly other: JsonRecord;
  readonly extensions: Json | undefined;
  /** Entries of lists that are no records. */
  readonly strays: readonly { readonly list: string; readonly entry: Json }[];
}

const lists = ["CFItems", "CFAssociations", "CFRubrics"] as const;
const known: ReadonlySet<string> = new Set(["CFDocument", ...lists, "CFDefinitions", "extensions"]);

/** Objects in which packages and single records come: ours first, so that a package inside a package is not taken for its wrapper. */
const wrappers = ["CFPackage", "CFPackages", "data", "package"] as const;

const looksLikePackage = (value: JsonRecord): boolean =>
  Object.hasOwn(value, "CFDocument") || lists.some((list) => Object.hasOwn(value, list));

/** The package inside what came: itself, wrapped, or a single record that stands alone. */
function unwrap(
  value: JsonRecord,
  issues: InteropIssue[],
): { readonly root: JsonRecord; readonly path: Path } | undefined {
  if (looksLikePackage(value)) return { root: value, path: [] };
  for (const wrapper of wrappers) {
    const inner = own(value, wrapper);
    const one = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
    if (!isRecord(one) || !looksLikePackage(one)) continue;
    find({ issues }, "case-wrapped", [wrapper], { wrapper }, ["note", "converted"]);
    return { root: one, path: one === inner ? [wrapper] : [wrapper, 0] };
  }
  const single = own(value, "CFItem");
  const item = isRecord(single) ? single : value;
  if (textIn(item, "fullStatement") !== undefined) {
    find({ issues }, "case-wrapped", [], { wrapper: "CFItem" }, ["note", "converted"]);
    return { root: { CFItems: [item] }, path: [] };
  }
  if (textIn(value, "title") !== undefined && textIn(value, "creator") !== undefined) {
    find({ issues }, "case-wrapped", [], { wrapper: "CFDocument" }, ["note", "converted"]);
    return { root: { CFDocument: value }, path: [] };
  }
  return undefined;
}

/** The entries of a list, which may come as an object that has them as members: then under their keys. */
function entriesOf(
  root: JsonRecord,
  list: string,
  path: Path,
  issues: InteropIssue[],
): { readonly entries: readonly Json[]; readonly keys?: readonly string[] } {
  const value = own(root, list);
  if (value === undefined || value === null) return { entries: [] };
  if (Array.isArray(value)) return { entries: value as readonly Json[] };
  if (!isRecord(value)) return { entries: [value], keys: [] };
  find({ issues }, "list-as-object", [...path, list], { list }, ["note", "converted"]);
  const keys = Object.keys(value);
  return {
    keys,
    entries: keys.map((key) => {
      const entry = value[key] as Json;
      return isRecord(entry) && !Object.hasOwn(entry, "identifier")
        ? { ...entry, identifier: key }
        : entry;
    }),
  };
}

/** Finds the parts of a package; undefined where nothing in it is one. */
export function openPackage(value: Json, issues: InteropIssue[]): OpenPackage | undefined {
  const found = isRecord(value) ? unwrap(value, issues) : undefined;
  if (found === undefined) return undefined;
  const { root, path } = found;
  const strays: { readonly list: string; readonly entry: Json }[] = [];
  const placesOf = (list: (typeof lists)[number]): Places => {
    const { entries, keys } = entriesOf(root, list, path, issues);
    const above = path.concat(list);
    // Nearly every list is one of records, and then it is taken as it is.
    if (entries.every(isRecord)) return { records: entries, above, ...(keys && { keys }) };
    const records: JsonRecord[] = [];
    const kept: (string | number)[] = [];
    for (const [position, entry] of entries.entries()) {
      const at = keys === undefined ? position : keys[position];
      if (isRecord(entry)) {
        records.push(entry);
        kept.push(at ?? position);
        continue;
      }
      const data = {
        list,
        found: entry === null ? "null" : Array.isArray(entry) ? "list" : typeof entry,
      };
      find({ issues }, "not-a-record", pathOf({ above, at }), data, [
        "error",
        entry === null ? "left-out" : "carried",
      ]);
      if (entry !== null) strays.push({ list, entry });
    }
    return { records, above, keys: kept };
  };
  const other: Record<string, Json> = {};
  for (const [key, member] of Object.entries(root)) {
    if (member === null)
      find({ issues }, "null-value", [...path, key], { field: key }, ["note", "left-out"]);
    if (member === null || known.has(key)) continue;
    other[key] = member;
    find({ issues }, "unknown-key", [...path, key], { key }, ["note", "carried"]);
  }
  const given = own(root, "CFDocument");
  const inner = isRecord(given) ? own(given, "CFDocument") : undefined;
  const document = isRecord(inner) ? inner : given;
  if (document !== given) {
    const data = { wrapper: "CFDocument" };
    find({ issues }, "case-wrapped", [...path, "CFDocument"], data, ["note", "converted"]);
  }
  const definitions = own(root, "CFDefinitions");
  if (document !== undefined && document !== null && !isRecord(document))
    strays.push({ list: "CFDocument", entry: document });
  if (definitions !== undefined && definitions !== null && !isRecord(definitions)) {
    strays.push({ list: "CFDefinitions", entry: definitions });
    const data = { field: "CFDefinitions", expected: "an object" };
    find({ issues }, "value-unusable", [...path, "CFDefinitions"], data, ["warning", "carried"]);
  }
  return {
    document: isRecord(document) ? document : undefined,
    documentPlace: { above: isRecord(inner) ? [...path, "CFDocument"] : path, at: "CFDocument" },
    items: placesOf("CFItems"),
    associations: placesOf("CFAssociations"),
    rubrics: placesOf("CFRubrics"),
    definitions: isRecord(definitions) ? definitions : {},
    definitionsPath: [...path, "CFDefinitions"],
    other,
    extensions: own(root, "extensions") ?? undefined,
    strays,
  };
}
