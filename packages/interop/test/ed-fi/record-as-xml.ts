import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord } from "../../src/json/json-record.ts";
import type { SchemaElement } from "./schema-types.ts";

/** A record of Ed-Fi's API in the XML of its bulk files, and what of it has no place there. */
export interface RecordAsXml {
  readonly xml: string;
  readonly left: readonly string[];
}

const lowerFirst = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const tagged = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** The key of the API for an element: with the name of the reference that it is in, its own name, or, with a role before it, one that ends so. */
const keyIn = (from: JsonRecord, name: string, inside = ""): string | undefined =>
  [`${lowerFirst(inside)}${name}`, lowerFirst(name)].find((key) => key in from) ??
  Object.keys(from).find((key) => key.endsWith(name));

const escaped = (value: Json): string =>
  (typeof value === "string" ? value : JSON.stringify(value))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/**
 * Writes a record as its type in the schema says. The two forms differ by rule (Ed-Fi ODS/API, naming conventions): the API begins with a small letter, ends a descriptor with
 * `Descriptor`, names a list in the plural and without the name of what has it, puts the role of a reference before its name, and keeps all keys of a reference in one flat object.
 */
export function recordAsXml(
  type: string,
  record: JsonRecord,
  types: ReadonlyMap<string, readonly SchemaElement[]>,
): RecordAsXml {
  const left: string[] = [];

  /** All of an object, as `write` writes it; of what it did not use is told. */
  const whole = (from: JsonRecord, place: string, write: (used: Set<string>) => string): string => {
    const used = new Set<string>();
    const xml = write(used);
    for (const key of Object.keys(from)) if (!used.has(key)) left.push(`${place}${key}`);
    return xml;
  };

  const elements = (
    typeName: string,
    from: JsonRecord,
    used: Set<string>,
    inside?: string,
  ): string =>
    (types.get(typeName) ?? []).map((one) => element(typeName, one, from, used, inside)).join("");

  const list = (owner: string, one: SchemaElement, from: JsonRecord, used: Set<string>): string => {
    const names = [one.name, one.name.replace(owner, ""), one.name.replace(/Reference$/, "")];
    const key = names.map((name) => `${lowerFirst(name)}s`).find((name) => name in from);
    const items = key === undefined ? [] : from[key];
    if (key === undefined || !Array.isArray(items)) return "";
    used.add(key);
    const isObject = types.has(one.type) && !one.type.endsWith("ReferenceType");
    return items
      .filter(isRecord)
      .map((item, at) =>
        whole(item, `${key}/${at}/`, (own) =>
          isObject
            ? tagged(one.name, elements(one.type, item, own))
            : element(owner, { ...one, many: false }, item, own),
        ),
      )
      .join("");
  };

  const reference = (
    one: SchemaElement,
    from: JsonRecord,
    used: Set<string>,
    inside?: string,
  ): string => {
    const identity = types.get(one.type)?.find(({ name }) => name.endsWith("Identity"));
    const key = keyIn(from, one.name, inside);
    const nested = key === undefined ? undefined : from[key];
    const role = one.name.replace(/Reference$/, "");
    if (identity === undefined) return "";
    if (key !== undefined && isRecord(nested)) {
      used.add(key);
      const xml = whole(nested, `${key}/`, (own) => elements(identity.type, nested, own, ""));
      return tagged(one.name, tagged(identity.name, xml));
    }
    // Inside a reference all keys are in the one flat object.
    const flat = inside === undefined ? "" : elements(identity.type, from, used, role);
    return flat === "" ? "" : tagged(one.name, tagged(identity.name, flat));
  };

  const element = (
    owner: string,
    one: SchemaElement,
    from: JsonRecord,
    used: Set<string>,
    inside?: string,
  ): string => {
    const isDescriptor = one.type.endsWith("DescriptorReferenceType");
    if (one.many) return list(owner, one, from, used);
    if (!isDescriptor && one.type.endsWith("ReferenceType"))
      return reference(one, from, used, inside);
    const key = keyIn(from, isDescriptor ? `${one.name}Descriptor` : one.name, inside);
    const value = key === undefined ? undefined : from[key];
    if (key === undefined || value === undefined) return "";
    used.add(key);
    if (isRecord(value))
      return tagged(
        one.name,
        whole(value, `${key}/`, (own) => elements(one.type, value, own)),
      );
    // The API names a school year by its last year, the bulk files by both.
    const isYear = one.type === "SchoolYearType" && typeof value === "number";
    return tagged(one.name, escaped(isYear ? `${value - 1}-${value}` : value));
  };

  const xml = whole(record, "", (used) => elements(type, record, used));
  return { xml: tagged(type, xml), left };
}
