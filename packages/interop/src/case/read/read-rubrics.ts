import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, listIn, own } from "../../json/json-record.ts";
import { type CaseRecord, readRecord } from "../shape/read-record.ts";
import { type Shape, shapes } from "../shape/shapes.ts";
import type { Places } from "./open-package.ts";
import { endOf } from "./read-associations.ts";
import type { Items } from "./read-items.ts";
import { find, type Reading } from "./reading.ts";

/** A criterion with its levels as the file has them. */
export interface CriterionRead {
  readonly record: CaseRecord;
  readonly levels: readonly CaseRecord[];
  /** The position of the item that it is about. */
  readonly item: number | undefined;
}

/** A rubric with its criteria. */
export interface RubricRead {
  readonly record: CaseRecord;
  readonly criteria: readonly CriterionRead[];
}

/** The records of a list within a record; what is no record goes to what could not be used. */
function recordsIn(
  reading: Reading,
  record: CaseRecord,
  list: string,
  shape: Shape,
): readonly CaseRecord[] {
  const strays: Json[] = [];
  const path = [...record.path, list];
  const read = listIn(record.fields, list).flatMap((raw: Json, at) => {
    if (isRecord(raw)) return [readRecord(reading, shape, raw, [...path, at])];
    if (raw !== null) strays.push(raw);
    const found = raw === null ? "null" : Array.isArray(raw) ? "list" : typeof raw;
    find(reading, "not-a-record", [...path, at], { list, found }, [
      "error",
      raw === null ? "left-out" : "carried",
    ]);
    return [];
  });
  // A list's own strays are kept where the list stood.
  if (strays.length > 0) (record.unusable as { [key: string]: Json })[list] = strays;
  return read;
}

/** Reads the rubrics of a package. */
export const readRubrics = (
  reading: Reading,
  places: Places,
  items: Items,
): readonly RubricRead[] =>
  places.map(({ raw, path }): RubricRead => {
    const record = readRecord(reading, shapes.rubric, raw, path);
    const criteria = recordsIn(reading, record, "CFRubricCriteria", shapes.criterion).map(
      (criterion): CriterionRead => {
        const link = own(criterion.fields, "CFItemURI");
        const end = isRecord(link)
          ? endOf(link as JsonRecord, items, reading.documentId)
          : undefined;
        return {
          record: criterion,
          levels: recordsIn(reading, criterion, "CFRubricCriterionLevels", shapes.level),
          item: typeof end === "number" ? end : undefined,
        };
      },
    );
    return { record, criteria };
  });
