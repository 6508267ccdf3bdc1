import type { JsonRecord } from "../../json/json-record.ts";
import type { Place } from "../read/place.ts";
import type { Reading } from "../read/reading.ts";
import { belongingOfClean, nothing } from "./belonging-of-clean.ts";
import type { CaseRecord } from "./case-record.ts";
import { mendRecord } from "./mend-record.ts";
import type { Shape } from "./shapes.ts";

/** Reads a record: every field as CASE 1.1 wants it, each repair with its issue, nothing lost. */
export function readRecord(
  reading: Reading,
  shape: Shape,
  raw: JsonRecord,
  above: Place["above"],
  at: Place["at"],
): CaseRecord {
  const other = belongingOfClean(shape, raw);
  if (other === undefined) return mendRecord(reading, { shape, raw, above, at });
  return {
    // A clean one has an identifier.
    id: raw["identifier"] as string,
    shape,
    above,
    at,
    fields: raw,
    other,
    unusable: nothing,
    extensions: nothing,
    ours: nothing,
    raw,
  };
}
