import type { Framework, Licence } from "@whole-learner/core/framework";
import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isLanguageTag } from "@whole-learner/core/text";
import {
  isRecord,
  jsonOf,
  type JsonRecord,
  listIn,
  own,
  present,
  recordIn,
} from "../../json/json-record.ts";
import { caseKey, frameworkKey, policyKey, urnOf } from "../keys.ts";
import type { CaseObject } from "../package.ts";
import { licenceFrom } from "../read/read-document.ts";
import { shapes } from "../shape/shapes.ts";
import { statusFrom, statusTo } from "../statuses.ts";
import { beyondWords, wordsOf } from "../words.ts";
import { writeRecord } from "./write-record.ts";
import type { Writing } from "./writing.ts";

/** What others keep with an entity: without what is ours and CASE's. */
export function foreignOf(extensions: JsonRecord | undefined): JsonRecord {
  const { [caseKey]: _, [frameworkKey]: __, ...others } = extensions ?? {};
  return others;
}

/** What CASE said of an entity beyond our model. */
export const carriedFrom = (extensions: JsonRecord | undefined): JsonRecord =>
  recordIn(extensions ?? {}, caseKey);

/** Whether an entity has `extensions` that are empty, which a record without any would not say. */
export const isBare = (extensions: JsonRecord | undefined): true | undefined =>
  extensions !== undefined && Object.keys(extensions).length === 0 ? true : undefined;

/** The link of a licence, and the licence itself where the link does not say all of it. */
function licenceTo(
  licence: Licence | undefined,
  licences: readonly Json[],
  namespace: string,
): { readonly link?: JsonRecord; readonly kept?: Json } {
  if (licence === undefined) return {};
  const carried = own(carriedFrom(licence.extensions), "licenseURI");
  const read = licenceFrom(carried, licences, {});
  if (
    isRecord(carried) &&
    read !== undefined &&
    canonicalJson(jsonOf(read)) === canonicalJson(jsonOf(licence))
  )
    return { link: carried };
  const identifier = uuidV5(`licence:${licence.name}`, namespace);
  return {
    link: { title: licence.name, identifier, uri: licence.link ?? urnOf(identifier) },
    kept: jsonOf(licence),
  };
}

/** The language as the document said it, as long as it says the same; null where it said none. */
function languageTo(carried: Json | undefined, main: string): string | undefined {
  if (carried === null) return main === "en" ? undefined : main;
  if (typeof carried !== "string") return main;
  const said = carried.trim().replaceAll("_", "-");
  return (isLanguageTag(said) ? said : "en") === main ? carried : main;
}

function statusToText(carried: Json | undefined, { status }: Framework): string | undefined {
  if (carried === null && status === "draft") return undefined;
  return typeof carried === "string" && (statusFrom(carried) ?? "draft") === status
    ? carried
    : statusTo(status);
}

/** Writes the document of a framework. */
export function writeDocument(
  framework: Framework,
  {
    policy,
    ours: more,
    ...writing
  }: Pick<Writing, "version" | "changed" | "main" | "documentId"> & {
    readonly policy: Json | undefined;
    /** What else our model says that the document carries. */
    readonly ours: JsonRecord;
  },
): CaseObject {
  const { main, documentId } = writing;
  const { package: held, ...carried } = carriedFrom(framework.extensions);
  const definitions = recordIn(recordIn({ held: held ?? {} }, "held"), "definitions");
  const isAdopted = framework.status === "adopted";
  const licence = licenceTo(framework.licence, listIn(definitions, "CFLicenses"), documentId);
  const { description, languages } = framework;
  const carriedVersion = own(carried, "version");
  const fields = {
    title: wordsOf(framework.title, main),
    creator: framework.publisher ?? "",
    description: description === undefined ? null : wordsOf(description, main),
    language: languageTo(own(carried, "language"), main) ?? null,
    version:
      carriedVersion !== undefined && framework.version === "1"
        ? carriedVersion
        : framework.version,
    adoptionStatus: statusToText(own(carried, "adoptionStatus"), framework) ?? null,
    statusStartDate: isAdopted
      ? (framework.adopted ?? null)
      : (own(carried, "statusStartDate") ?? null),
    licenseURI: licence.link ?? null,
    uri: framework.uri ?? null,
    caseVersion: "1.1",
  };
  const unsaid = framework.uri === urnOf(documentId) ? framework.uri : undefined;
  const ours = present({
    ...more,
    id: framework.id === documentId ? undefined : framework.id,
    title: beyondWords(framework.title) as Json | undefined,
    description: beyondWords(description) as Json | undefined,
    languages: languages.length > 1 ? languages : undefined,
    describes: framework.describes === "learners" ? undefined : framework.describes,
    uri: unsaid,
    adopted: isAdopted ? undefined : framework.adopted,
    licence: licence.kept,
    vision: framework.vision as Json | undefined,
    portrait: framework.portrait as Json | undefined,
    vocabulary: framework.vocabulary as Json | undefined,
    bare: isBare(framework.extensions),
  });
  const extensions = foreignOf(framework.extensions);
  const written = writeRecord(
    shapes.document,
    {
      id: documentId,
      // Null: the field is not written, whatever was carried.
      fields,
      carried,
      extensions: policy === undefined ? extensions : { ...extensions, [policyKey]: policy },
      ours,
    },
    writing,
  );
  if (writing.version !== "1.0" || Object.hasOwn(written, "CFPackageURI")) return written;
  const link = { title: written["title"] ?? "", identifier: documentId, uri: urnOf(documentId) };
  return { ...written, CFPackageURI: link };
}
