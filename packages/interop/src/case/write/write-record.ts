import { canonicalJson, isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isEmpty, isRecord, type JsonRecord, recordIn, textIn } from "../../json/json-record.ts";
import { frameworkKey, urnOf } from "../keys.ts";
import type { CaseObject } from "../package.ts";
import { readField } from "../shape/read-field.ts";
import type { FieldKind, Shape } from "../shape/shapes.ts";
import { uriOf10 } from "./uri-of-10.ts";
import type { RecordParts, Writing } from "./writing.ts";

/** A link as CASE 1.0 has it. */
const oldLink = (link: Json): Json => {
  if (!isRecord(link)) return link;
  const { targetType: _, ...rest } = link;
  const identifier = textIn(rest, "identifier") ?? "";
  const made = isUuid(identifier) ? urnOf(identifier) : identifier;
  return { ...rest, uri: uriOf10(textIn(rest, "uri") || made) };
};

const oldValue = (kind: FieldKind, value: Json): Json =>
  kind === "link" || kind === "end"
    ? oldLink(value)
    : kind === "links" && Array.isArray(value)
      ? value.map(oldLink)
      : value;

/** The fields of a record in the standard's own sequence, each as the version has it; what was carried and cannot be written goes to `unusable`. */
function fieldsFor(
  shape: Shape,
  said: JsonRecord,
  { version, documentId }: Pick<Writing, "version" | "documentId">,
  unusable: { [key: string]: Json },
): { [field: string]: Json } {
  const written: { [field: string]: Json } = {};
  for (const [field, kind] of shape.fields) {
    const value = Object.hasOwn(said, field) ? said[field] : undefined;
    if (value === undefined || value === null) continue;
    if (version === "1.0" && shape.since11.has(field)) continue;
    const read = readField(kind, value, documentId);
    if (read.value === undefined) unusable[field] = value;
    else written[field] = version === "1.0" ? oldValue(kind, read.value) : read.value;
  }
  return written;
}

/** Writes a record: its fields strictly, and what CASE has no field for under `extensions`; CASE 1.0 has none, and takes unknown keys of documents, items and associations. */
export function writeRecord(
  shape: Shape,
  { id, fields, carried, extensions, ours }: RecordParts,
  writing: Pick<Writing, "version" | "documentId" | "changed">,
): CaseObject {
  const unusable: { [key: string]: Json } = { ...recordIn(carried, "unusable") };
  const other = recordIn(carried, "other");
  const written = fieldsFor(shape, { ...carried, ...fields }, writing, unusable);
  for (const field of shape.required) written[field] ??= "";
  const isUndated = written["lastChangeDateTime"] === undefined;
  const uri = textIn(written, "uri") ?? urnOf(id);
  const record = {
    identifier: id,
    ...written,
    uri: writing.version === "1.0" ? uriOf10(uri) : uri,
    lastChangeDateTime: written["lastChangeDateTime"] ?? writing.changed,
  };
  if (writing.version === "1.0") {
    const isOpen =
      shape.type === "document" || shape.type === "item" || shape.type === "association";
    // A field of 1.1 only, or one that was not usable, is no unknown key.
    const unknown = Object.entries(other).filter(
      ([key]) => !shape.fields.has(key) && key !== "extensions",
    );
    return (isOpen ? { ...Object.fromEntries(unknown), ...record } : record) as CaseObject;
  }
  const kept = {
    ...ours,
    ...(isUndated ? { undated: writing.changed } : {}),
    ...(isEmpty(other) ? {} : { other }),
    ...(isEmpty(unusable) ? {} : { unusable }),
  };
  const all = isEmpty(kept) ? extensions : { ...extensions, [frameworkKey]: kept };
  if (isEmpty(all)) return record as CaseObject;
  // The schema has a list of extensions here, and an object everywhere else.
  return { ...record, extensions: shape.type === "level" ? [all] : all } as CaseObject;
}

/** Writes a record that was carried whole. */
export function writeStored(
  shape: Shape,
  record: JsonRecord,
  writing: Pick<Writing, "version" | "documentId" | "changed">,
  fields: JsonRecord = {},
): CaseObject {
  const { identifier, extensions, ...carried } = record;
  return writeRecord(
    shape,
    {
      id:
        typeof identifier === "string" && isUuid(identifier)
          ? identifier
          : uuidV5(canonicalJson(record), writing.documentId),
      fields,
      carried,
      extensions: isRecord(extensions) ? extensions : {},
      ours: {},
    },
    writing,
  );
}
