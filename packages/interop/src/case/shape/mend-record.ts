import { canonicalJson, isUuid, uuidV5 } from "@whole-learner/core/identity";
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
import { type Place, pathOf } from "../read/place.ts";
import { find, type Reading } from "../read/reading.ts";
import { nothing } from "./belonging-of-clean.ts";
import type { CaseRecord } from "./case-record.ts";
import { expectedOf, isAsIs, readField } from "./read-field.ts";
import { uuidAtEnd } from "./read-link.ts";
import { legacyKeys, type Shape } from "./shapes.ts";

interface Parts {
  readonly fields: { [field: string]: Json };
  /** Made when there is something to put in. */
  other: { [field: string]: Json } | undefined;
  unusable: { [field: string]: Json } | undefined;
}

/** What a record is read from, and where it stands. */
interface Raw extends Place {
  readonly shape: Shape;
  readonly raw: JsonRecord;
}

/** Puts one member of the record where it belongs. */
function readMember(reading: Reading, from: Raw, key: string, parts: Parts): void {
  const { shape, raw } = from;
  const value = raw[key] as Json;
  const known = shape.fields.get(key);
  if (known !== undefined && isAsIs(known, value)) {
    parts.fields[key] = value;
    return;
  }
  if (value === null) {
    find(reading, "null-value", pathOf(from, key), { field: key }, ["note", "left-out"]);
    return;
  }
  const now = legacyKeys.get(key) ?? key;
  const field = Object.hasOwn(raw, now) ? key : now;
  const isLegacy = field !== key;
  const kind = shape.fields.get(field);
  if (kind === undefined) {
    (parts.other ??= {})[key] = value;
    if (!shape.belonging.has(key))
      find(reading, "unknown-key", pathOf(from, key), { key }, ["note", "carried"]);
    return;
  }
  const read = readField(kind, value, reading.documentId);
  if (isLegacy)
    find(reading, "legacy-key", pathOf(from, key), { key, now: field }, ["note", "renamed"]);
  if (read.value !== undefined) parts.fields[field] = read.value;
  if (read.value === undefined || read.keep === true) (parts.unusable ??= {})[key] = value;
  if (read.how === "as-is" || (isLegacy && read.how === "converted")) return;
  const data = { field, expected: expectedOf[kind] };
  const at = pathOf(from, key);
  if (read.how === "unusable") find(reading, "value-unusable", at, data, ["warning", "carried"]);
  else if (read.how === "zone")
    find(reading, "time-without-zone", at, { field }, ["note", "converted"]);
  else find(reading, "value-converted", at, data, ["note", "converted"]);
}

/** The identifier of a record: its own, that at the end of its URI, else one made of what it says. */
function identify(reading: Reading, { shape, raw, ...place }: Raw): string {
  const given = textIn(raw, "identifier");
  if (given !== undefined && isUuid(given)) {
    const lower = given.toLowerCase();
    if (lower !== given)
      find(reading, "case-identifier-case", pathOf(place, "identifier"), { identifier: given }, [
        "note",
        "converted",
      ]);
    return lower;
  }
  const uri = textIn(raw, "uri");
  // That of the document was made before all else, since the others are made in it.
  const made =
    shape.type === "document"
      ? reading.documentId
      : (uuidAtEnd(uri ?? "") ?? uuidV5(given ?? uri ?? canonicalJson(raw), reading.documentId));
  find(reading, "case-identifier-made", pathOf(place, "identifier"), { made }, ["warning", "made"]);
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

/** Reads a record in which something has to be looked at. */
export function mendRecord(reading: Reading, from: Raw): CaseRecord {
  const { shape, raw, above, at } = from;
  const parts: Parts = { fields: {}, other: undefined, unusable: undefined };
  for (const key in raw)
    if (key !== "identifier" && key !== "extensions") readMember(reading, from, key, parts);
  const { fields } = parts;
  const id = identify(reading, from);
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
    find(reading, "value-unusable", pathOf(from, "extensions"), data, ["warning", "carried"]);
  }
  const ours = reading.trusts && read !== nothing ? recordIn(read ?? {}, frameworkKey) : nothing;
  if (!isEmpty(ours)) {
    Object.assign((parts.other ??= {}), recordIn(ours, "other"));
    Object.assign((parts.unusable ??= {}), recordIn(ours, "unusable"));
  }
  for (const field of shape.required) {
    if (fields[field] !== undefined) continue;
    fields[field] = "";
    find(reading, "field-missing", pathOf(from, field), { field }, ["note", "made"]);
  }
  if (fields["uri"] === "") delete fields["uri"];
  // An export makes these where a record has none, so they say nothing.
  if (fields["uri"] === urnOf(id)) delete fields["uri"];
  else if (fields["uri"] === undefined)
    find(reading, "field-missing", pathOf(from, "uri"), { field: "uri" }, ["note", "made"]);
  if (fields["lastChangeDateTime"] === undefined)
    find(
      reading,
      "field-missing",
      pathOf(from, "lastChangeDateTime"),
      { field: "lastChangeDateTime" },
      ["note", "made"],
    );
  else if (fields["lastChangeDateTime"] === own(ours, "undated"))
    delete fields["lastChangeDateTime"];
  return {
    id,
    shape,
    above,
    at,
    fields,
    other: parts.other ?? nothing,
    unusable: parts.unusable ?? nothing,
    extensions: without(read ?? nothing, frameworkKey),
    ours,
    raw,
  };
}
