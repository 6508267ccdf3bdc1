import type { Json } from "@whole-learner/core/parse";
import { isRecord, listIn, own } from "../../json/json-record.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { readRecord } from "../shape/read-record.ts";
import { type Shape, shapes } from "../shape/shapes.ts";
import type { Places } from "./open-package.ts";
import { pathOf } from "./place.ts";
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

/** The records of a list within a record, and its entries that are none: a list's own strays are kept where the list stood. */
function recordsIn(
  reading: Reading,
  record: CaseRecord,
  list: string,
  shape: Shape,
): { readonly records: readonly CaseRecord[]; readonly holder: CaseRecord } {
  const strays: Json[] = [];
  const above = pathOf(record, list);
  const records = listIn(record.fields, list).flatMap((raw: Json, at) => {
    if (isRecord(raw)) return [readRecord(reading, shape, raw, above, at)];
    if (raw !== null) strays.push(raw);
    const found = raw === null ? "null" : Array.isArray(raw) ? "list" : typeof raw;
    find(reading, "not-a-record", above.concat(at), { list, found }, [
      "error",
      raw === null ? "left-out" : "carried",
    ]);
    return [];
  });
  const unusable = { ...record.unusable, [list]: strays };
  return { records, holder: strays.length === 0 ? record : { ...record, unusable } };
}

/** Reads the rubrics of a package. */
export const readRubrics = (
  reading: Reading,
  { records, above, keys }: Places,
  items: Items,
): readonly RubricRead[] =>
  records.map((raw, position): RubricRead => {
    const rubric = readRecord(reading, shapes.rubric, raw, above, keys?.[position] ?? position);
    const listed = recordsIn(reading, rubric, "CFRubricCriteria", shapes.criterion);
    const criteria = listed.records.map((criterion): CriterionRead => {
      const link = own(criterion.fields, "CFItemURI");
      const end = isRecord(link) ? endOf(link, items, reading.documentId) : undefined;
      const { records: levels, holder } = recordsIn(
        reading,
        criterion,
        "CFRubricCriterionLevels",
        shapes.level,
      );
      return { record: holder, levels, item: typeof end === "number" ? end : undefined };
    });
    return { record: listed.holder, criteria };
  });
