import { isEmpty, type JsonRecord } from "../../json/json-record.ts";
import { type CaseRecord, carriedOf } from "../shape/case-record.ts";

/** A record that is carried whole: with its identifier, so that an export can write it again. */
export const stored = (record: CaseRecord): JsonRecord => ({
  identifier: record.id,
  ...carriedOf(record),
  ...(isEmpty(record.extensions) ? {} : { extensions: record.extensions }),
});
