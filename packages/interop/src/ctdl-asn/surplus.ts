import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own, present } from "../json/json-record.ts";
import { publicationStatuses } from "./terms.ts";
import { referencesIn } from "./values.ts";

/** Where a framework stands in its life, by the last part of a concept's IRI or prefixed name: files have it under several vocabularies. */
export function statusFrom(value: Json | undefined): string | undefined {
  const [concept] = referencesIn(value);
  const word = concept?.slice(concept.search(/[^/:]*$/));
  return Object.entries(publicationStatuses).find(([, one]) => one === word)?.[0];
}

/** How many texts a value holds. */
const texts = (value: Json): number =>
  Array.isArray(value)
    ? value.length
    : isRecord(value) && !Object.hasOwn(value, "@value")
      ? Object.values(value).flat().length
      : 1;

/** Whether of a term less is read than it says, for those of which one thing is read. */
const saysMore: Readonly<Record<string, (value: Json) => boolean>> = {
  "ceasn:publisherName": (value) => texts(value) > 1,
  "ceasn:license": (value) => referencesIn(value).length !== 1,
  "ceasn:publicationStatusType": (value) =>
    statusFrom(value) === undefined || referencesIn(value).length > 1,
  "ceasn:codedNotation": (value) => typeof value !== "string",
};

/** The terms of a record that say more than is read of them, to be carried whole. */
export const surplusOf = (record: JsonRecord): JsonRecord =>
  present(
    Object.fromEntries(
      Object.entries(saysMore).flatMap(([term, isMore]) => {
        const value = own(record, term) ?? null;
        return value !== null && isMore(value) ? [[term, value]] : [];
      }),
    ),
  );
