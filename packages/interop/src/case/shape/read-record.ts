import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import { canonicalJson } from "@whole-learner/core/identity";
import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import {
  isEmpty,
  isRecord,
  type JsonRecord,
  own,
  recordIn,
  textIn,
} from "../../json/json-record.ts";
import { frameworkKey, urnOf } from "../keys.ts";
import { find, type Reading } from "../read/reading.ts";
import { expectedOf, isAsIs, readField } from "./read-field.ts";
import { uuidAtEnd } from "./read-link.ts";
import { legacyKeys, type Shape } from "./shapes.ts";

/** A record read: strictly what CASE has, and beside it everything else that it said. */
export interface CaseRecord {
  /** Its identifier in small letters. */
  readonly id: string;
  readonly path: Path;
  /** Its fields, each as CASE 1.1 wants it; without the identifier, and without what an export makes anyway. */
  readonly fields: { [field: string]: Json };
  /** Fields that CASE does not have. */
  readonly other: JsonRecord;
  /** Fields whose value could not be used. */
  readonly unusable: JsonRecord;
  /** What others keep with it. */
  readonly extensions: JsonRecord;
  /** What our own export keeps with it. */
  readonly ours: JsonRecord;
  readonly raw: JsonRecord;
}

interface Parts {
  readonly fields: { [field: string]: Json };
  /** Made when there is something to put in. */
  other: { [field: string]: Json } | undefined;
  unusable: { [field: string]: Json } | undefined;
}

const nothing: JsonRecord = Object.freeze({});

/** Puts one member of the record where it belongs. */
function readMember(
  reading: Reading,
  { shape, raw, path }: { readonly shape: Shape; readonly raw: JsonRecord; readonly path: Path },
  key: string,
  parts: Parts,
): void {
  const value = raw[key] as Json;
  const known = shape.fields.get(key);
  if (known !== undefined && isAsIs(known, value)) {
    parts.fields[key] = value;
    return;
  }
  if (value === null) {
    find(reading, "null-value", [...path, key], { field: key }, ["note", "left-out"]);
    return;
  }
  const now = legacyKeys.get(key);
  const isLegacy = now !== undefined && shape.fields.has(now) && !Object.hasOwn(raw, now);
  const field = isLegacy ? now : key;
  const kind = shape.fields.get(field);
  if (kind === undefined) {
    (parts.other ??= {})[key] = value;
    if (!shape.belonging.has(key))
      find(reading, "unknown-key", [...path, key], { key }, ["note", "carried"]);
    return;
  }
  const read = readField(kind, value, reading.documentId);
  if (isLegacy)
    find(reading, "legacy-key", [...path, key], { key, now: field }, ["note", "renamed"]);
  if (read.value !== undefined) parts.fields[field] = read.value;
  if (read.value === undefined || read.keep === true) (parts.unusable ??= {})[key] = value;
  if (read.how === "as-is" || (isLegacy && read.how === "converted")) return;
  const data = { field, expected: expectedOf[kind] };
  const at = [...path, key];
  if (read.how === "unusable") find(reading, "value-unusable", at, data, ["warning", "carried"]);
  else if (read.how === "zone")
    find(reading, "time-without-zone", at, { field }, ["note", "converted"]);
  else find(reading, "value-converted", at, data, ["note", "converted"]);
}

/** The identifier of a record: its own, that at the end of its URI, else one made of what it says. */
function identify(reading: Reading, raw: JsonRecord, path: Path): string {
  const given = textIn(raw, "identifier");
  if (given !== undefined && isUuid(given)) {
    const lower = given.toLowerCase();
    if (lower !== given)
      find(reading, "case-identifier-case", [...path, "identifier"], { identifier: given }, [
        "note",
        "converted",
      ]);
    return lower;
  }
  const uri = textIn(raw, "uri");
  const made =
    (uri === undefined ? undefined : uuidAtEnd(uri)) ??
    uuidV5(given ?? uri ?? canonicalJson(raw), reading.documentId);
  find(reading, "case-identifier-made", [...path, "identifier"], { made }, ["warning", "made"]);
  return made;
}

/** What stands under `extensions`: of most records an object, of a rubric's levels a list of them. */
function readExtensions(value: Json | undefined): JsonRecord | undefined {
  if (value === undefined) return nothing;
  if (isRecord(value)) return value;
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  const keys = value.flatMap((one) => Object.keys(one));
  // Two that say the same key could not be told apart afterwards.
  return new Set(keys).size === keys.length ? Object.assign({}, ...value) : undefined;
}

const without = (record: JsonRecord, key: string): JsonRecord =>
  Object.hasOwn(record, key)
    ? Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))
    : record;

/** Reads a record: every field as CASE 1.1 wants it, each repair with its issue, nothing lost. */
export function readRecord(
  reading: Reading,
  shape: Shape,
  raw: JsonRecord,
  path: Path,
): CaseRecord {
  const parts: Parts = { fields: {}, other: undefined, unusable: undefined };
  const place = { shape, raw, path };
  for (const key in raw)
    if (key !== "identifier" && key !== "extensions") readMember(reading, place, key, parts);
  const { fields } = parts;
  const id = identify(reading, raw, path);
  const identifier = own(raw, "identifier");
  if (
    identifier !== undefined &&
    identifier !== null &&
    !(typeof identifier === "string" && isUuid(identifier))
  )
    (parts.unusable ??= {})["identifier"] = identifier;
  const extensions = own(raw, "extensions") ?? undefined;
  const read = readExtensions(extensions);
  if (read === undefined) {
    (parts.unusable ??= {})["extensions"] = extensions as Json;
    const data = { field: "extensions", expected: "an object" };
    find(reading, "value-unusable", [...path, "extensions"], data, ["warning", "carried"]);
  }
  const ours = reading.trusts && read !== nothing ? recordIn(read ?? {}, frameworkKey) : nothing;
  if (!isEmpty(ours)) {
    Object.assign((parts.other ??= {}), recordIn(ours, "other"));
    Object.assign((parts.unusable ??= {}), recordIn(ours, "unusable"));
  }
  for (const field of shape.required) {
    if (fields[field] !== undefined) continue;
    fields[field] = "";
    find(reading, "field-missing", [...path, field], { field }, ["note", "made"]);
  }
  if (fields["uri"] === "") delete fields["uri"];
  // An export makes these where a record has none, so they say nothing.
  if (fields["uri"] === urnOf(id)) delete fields["uri"];
  else if (fields["uri"] === undefined)
    find(reading, "field-missing", [...path, "uri"], { field: "uri" }, ["note", "made"]);
  if (fields["lastChangeDateTime"] === undefined)
    find(
      reading,
      "field-missing",
      [...path, "lastChangeDateTime"],
      { field: "lastChangeDateTime" },
      ["note", "made"],
    );
  else if (fields["lastChangeDateTime"] === own(ours, "undated"))
    delete fields["lastChangeDateTime"];
  return {
    id,
    path,
    fields,
    other: parts.other ?? {},
    unusable: parts.unusable ?? {},
    extensions: without(read ?? nothing, frameworkKey),
    ours,
    raw,
  };
}

/** What is carried of a record on ours: the fields that are not said otherwise, and what else it said. */
export function carriedOf({ fields, other, unusable }: CaseRecord): JsonRecord {
  return isEmpty(other) && isEmpty(unusable)
    ? fields
    : {
        ...fields,
        ...(isEmpty(other) ? {} : { other }),
        ...(isEmpty(unusable) ? {} : { unusable }),
      };
}
