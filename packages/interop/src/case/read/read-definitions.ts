import type { Json } from "@whole-learner/core/parse";
import { isEmpty, isRecord, type JsonRecord, recordIn } from "../../json/json-record.ts";
import { frameworkKey } from "../keys.ts";
import { readRecord } from "../shape/read-record.ts";
import { definitionLists, type RecordType, shapes } from "../shape/shapes.ts";
import type { OpenPackage } from "./open-package.ts";
import { find, type Reading } from "./reading.ts";
import { stored } from "./stored.ts";

/** The definitions of a package, each as CASE 1.1 wants it; what its lists do not hold is beside them. */
export function readDefinitions(
  reading: Reading,
  { definitions, definitionsPath: path }: OpenPackage,
): JsonRecord {
  const read: { [key: string]: Json } = {};
  const other: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(definitions)) {
    const type: RecordType | undefined = Object.hasOwn(definitionLists, key)
      ? definitionLists[key]
      : undefined;
    const at = [...path, key];
    if (value === null) {
      find(reading, "null-value", at, { field: key }, ["note", "left-out"]);
    } else if (key === "extensions" && isRecord(value)) {
      const { [frameworkKey]: ours, ...others } = value;
      if (!isEmpty(others)) read["extensions"] = others;
      if (isRecord(ours)) Object.assign(other, recordIn(ours, "other"));
    } else if (type === undefined || !Array.isArray(value)) {
      other[key] = value;
      find(reading, "unknown-key", at, { key }, ["note", "carried"]);
    } else {
      const strays: Json[] = [];
      read[key] = value.flatMap((raw: Json, place) => {
        if (isRecord(raw)) return [stored(readRecord(reading, shapes[type], raw, at, place))];
        strays.push(raw);
        const found = raw === null ? "null" : Array.isArray(raw) ? "list" : typeof raw;
        find(reading, "not-a-record", [...at, place], { list: key, found }, ["error", "carried"]);
        return [];
      });
      if (strays.length > 0) other[key] = strays;
    }
  }
  return isEmpty(other) ? read : { ...read, other };
}
