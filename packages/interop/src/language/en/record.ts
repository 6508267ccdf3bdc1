import type { IssueSentences } from "@whole-learner/core/issue";
import type { RecordFindings } from "../../json/record-findings.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What is found in records of any standard, in English. */
export const recordSentences: IssueSentences<RecordFindings> = {
  "not-a-record": ({ list, found }) => ({
    problem: `An entry of ${quoted(list)} is ${found === "null" ? "null" : `of the type ${found}`} and no record.`,
    hint: "Ask the sender for the record.",
  }),
  "list-as-object": ({ list }) => ({
    problem: `${quoted(list)} is an object of records instead of a list.`,
    hint: "Nothing needs to be done.",
  }),
  "null-value": ({ field }) => ({
    problem: `${quoted(field)} is null, which says nothing.`,
    hint: "Nothing needs to be done.",
  }),
  "unknown-key": ({ key }) => ({
    problem: `The standard has no field ${quoted(key)}.`,
    hint: "Nothing needs to be done.",
  }),
  "legacy-key": ({ key, now }) => ({
    problem: `The field ${quoted(key)} is called ${quoted(now)} today.`,
    hint: "Nothing needs to be done.",
  }),
  "value-converted": ({ field, expected }) => ({
    problem: `${quoted(field)} should be ${expected}, and is written in another way.`,
    hint: "Nothing needs to be done if it reads as it should.",
  }),
  "value-unusable": ({ field, expected }) => ({
    problem: `${quoted(field)} should be ${expected}, and is something else.`,
    hint: "Ask the sender what was meant.",
  }),
  "time-without-zone": ({ field }) => ({
    problem: `The time in ${quoted(field)} says no zone; it is taken to be UTC.`,
    hint: "Nothing needs to be done unless hours matter.",
  }),
  "field-missing": ({ field }) => ({
    problem: `The standard asks for ${quoted(field)}, which is missing.`,
    hint: "Ask the sender for it, or add it before it is sent on.",
  }),
};
