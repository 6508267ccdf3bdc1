import { canonicalJson, isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isEmpty, type JsonRecord, own, present, recordIn } from "../json/json-record.ts";
import type { FromStandardsOptions } from "./options.ts";
import { wordIn } from "./rdf-values.ts";

/** The key under `extensions` for what the file says: of the whole with the framework, of a statement with its competency. */
export const standardsKey = "academic-standards";

/** The namespace of frameworks whose file gives no UUID: made once, by no other means than that it stands here. */
const nowhere = "a3b1f0a4-52c7-5c0f-8a5e-0e9f3c6b7d21";

/** A UUID as CSP writes it: 32 digits without dashes are one too. */
function uuidIn(id: string): string | undefined {
  if (isUuid(id)) return id.toLowerCase();
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i.exec(id);
  return parts?.slice(1).join("-").toLowerCase();
}

/** What the file says of its framework. */
export function headOf(head: JsonRecord, options: FromStandardsOptions): JsonRecord {
  const document = recordIn(head, "document");
  const licence = recordIn(head, "license");
  const given =
    wordIn(head, "id", "asnIdentifier", "primaryTopic") ?? wordIn(document, "id", "asnIdentifier");
  const title =
    options.title ??
    wordIn(head, "title", "dc_title") ??
    wordIn(document, "title") ??
    given ??
    "Standards";
  const link = wordIn(licence, "URL", "url") ?? wordIn(head, "licenseURL", "license");
  const name = wordIn(licence, "title") ?? link ?? wordIn(head, "rights", "dcterms_rights");
  const holder = wordIn(licence, "rightsHolder") ?? wordIn(head, "rightsHolder", "attributionName");
  return present({
    id: options.id ?? uuidIn(given ?? "") ?? uuidV5(given ?? canonicalJson(title as Json), nowhere),
    version: wordIn(document, "valid") ?? wordIn(head, "valid", "dcterms_valid"),
    title: title as Json,
    description: wordIn(head, "description", "dcterms_description"),
    languages: [options.language ?? "en"],
    publisher: wordIn(recordIn(head, "jurisdiction"), "title") ?? wordIn(head, "publisher"),
    uri: wordIn(document, "sourceURL") ?? wordIn(head, "source", "dcterms_source"),
    status: statusOf(
      wordIn(document, "publicationStatus") ??
        wordIn(head, "publicationStatus", "asn_publicationStatus"),
    ),
    licence: name === undefined ? undefined : present({ name, link, attribution: holder }),
    // Scales are the caller's, and core's parser checks them.
    scales: (options.scales ?? []) as unknown as Json,
    extensions: isEmpty(head) ? undefined : { [standardsKey]: head },
  });
}

/** ASN's words for where a document stands; undefined for others. */
function statusOf(word: string | undefined): string | undefined {
  const last = word?.slice(word.lastIndexOf("/") + 1).toLowerCase();
  if (last === "draft") return "draft";
  if (last === "published") return "adopted";
  return last === "deprecated" ? "deprecated" : undefined;
}

/** The grades that a record names, as they are written there: of an IRI its last part. */
export function gradesIn(words: readonly string[]): readonly string[] {
  const grades = words.map((word) => word.slice(word.lastIndexOf("/") + 1).trim());
  return [...new Set(grades)].filter((grade) => grade !== "" && grade.length <= 100);
}

/** The words of the levels of education of a record. */
export const levelsField = (record: JsonRecord): Json | undefined =>
  own(record, "educationLevels") ??
  own(record, "educationLevel") ??
  own(record, "dcterms_educationLevel") ??
  own(record, "asn_educationLevel");
