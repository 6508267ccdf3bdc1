import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import type { InteropIssue } from "../../issue/issue.ts";
import { isRecord, type JsonRecord, own, textIn } from "../../json/json-record.ts";
import { find } from "./reading.ts";

/** A list of records with the place of each. */
export type Places = readonly { readonly raw: JsonRecord; readonly path: Path }[];

/** The parts of a package, wherever the file had them. */
export interface OpenPackage {
  readonly document: JsonRecord | undefined;
  readonly documentPath: Path;
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

/** The entries of a list, which may come as an object that has them as members. */
function entriesOf(
  root: JsonRecord,
  list: string,
  path: Path,
  issues: InteropIssue[],
): readonly { readonly entry: Json; readonly path: Path }[] {
  const value = own(root, list);
  if (value === undefined || value === null) {
    if (value === null)
      find({ issues }, "null-value", [...path, list], { field: list }, ["note", "left-out"]);
    return [];
  }
  if (Array.isArray(value))
    // `concat` makes paths of just their length; a spread leaves room for more, of every record.
    return value.map((entry: Json, at) => ({ entry, path: path.concat(list, at) }));
  if (!isRecord(value)) return [{ entry: value, path: [...path, list] }];
  find({ issues }, "list-as-object", [...path, list], { list }, ["note", "converted"]);
  return Object.entries(value).map(([key, entry]) => ({
    entry:
      isRecord(entry) && !Object.hasOwn(entry, "identifier")
        ? { ...entry, identifier: key }
        : entry,
    path: [...path, list, key],
  }));
}

/** Finds the parts of a package; undefined where nothing in it is one. */
export function openPackage(value: Json, issues: InteropIssue[]): OpenPackage | undefined {
  const found = isRecord(value) ? unwrap(value, issues) : undefined;
  if (found === undefined) return undefined;
  const { root, path } = found;
  const strays: { readonly list: string; readonly entry: Json }[] = [];
  const placesOf = (list: (typeof lists)[number]): Places => {
    const places: Places[number][] = [];
    for (const { entry, path: at } of entriesOf(root, list, path, issues)) {
      if (isRecord(entry)) {
        places.push({ raw: entry, path: at });
        continue;
      }
      const data = {
        list,
        found: entry === null ? "null" : Array.isArray(entry) ? "list" : typeof entry,
      };
      find({ issues }, "not-a-record", at, data, [
        "error",
        entry === null ? "left-out" : "carried",
      ]);
      if (entry !== null) strays.push({ list, entry });
    }
    return places;
  };
  const other: Record<string, Json> = {};
  for (const [key, member] of Object.entries(root)) {
    if (known.has(key) || member === null) continue;
    other[key] = member;
    find({ issues }, "unknown-key", [...path, key], { key }, ["note", "carried"]);
  }
  const given = own(root, "CFDocument");
  const inner = isRecord(given) ? own(given, "CFDocument") : undefined;
  const document = isRecord(inner) ? inner : given;
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
    documentPath: isRecord(inner) ? [...path, "CFDocument", "CFDocument"] : [...path, "CFDocument"],
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
