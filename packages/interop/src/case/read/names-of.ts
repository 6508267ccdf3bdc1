import { own, textIn } from "../../json/json-record.ts";
import type { LanguageTag, Text } from "@whole-learner/core/text";
import type { CaseRecord } from "../shape/case-record.ts";
import { textFrom } from "../words.ts";
import { pathOf } from "./place.ts";
import { find, type Reading } from "./reading.ts";

/** What a node is called. */
export interface Names {
  readonly name: Text;
  readonly long: Text | undefined;
}

/** The short name and, where there is one, the whole statement. */
export function namesOf(reading: Reading, record: CaseRecord, main: LanguageTag): Names {
  const { fields, ours } = record;
  const full = textIn(fields, "fullStatement") ?? "";
  const short = textIn(fields, "abbreviatedStatement") ?? "";
  const isKept = Object.hasOwn(ours, "name");
  if (short.trim() !== "" || (isKept && Object.hasOwn(fields, "abbreviatedStatement")))
    return {
      name: textFrom(short, own(ours, "name"), main),
      long: textFrom(full, own(ours, "long"), main),
    };
  if (full.trim() !== "" || isKept)
    return { name: textFrom(full, own(ours, "name"), main), long: undefined };
  const code = textIn(fields, "humanCodingScheme") ?? "";
  find(reading, "field-missing", pathOf(record, "fullStatement"), { field: "fullStatement" }, [
    "warning",
    "made",
  ]);
  return { name: code, long: undefined };
}
