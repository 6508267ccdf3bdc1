import type { Framework, FrameworkStatus, Licence } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { isLanguageTag, type LanguageTag } from "@whole-learner/core/text";
import { isRecord, type JsonRecord, listIn, own, present, textIn } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";
import type { FromCaseOptions } from "../options.ts";
import { type CaseRecord, carriedOf, fieldsOf } from "../shape/case-record.ts";
import { statusFrom, statusTo } from "../statuses.ts";
import { textFrom } from "../words.ts";
import { omit } from "./entity.ts";
import { pathOf } from "./place.ts";
import { find, type Reading } from "./reading.ts";

/** What a document says of its framework, and what is carried of it. */
export interface Head {
  readonly main: LanguageTag;
  readonly framework: Omit<
    Framework,
    | "gradeBands"
    | "scales"
    | "domains"
    | "outcomes"
    | "competencies"
    | "indicators"
    | "progressions"
    | "relations"
    | "extensions"
  >;
  readonly carried: JsonRecord;
}

const told = new Set([
  "title",
  "description",
  "creator",
  "version",
  "adoptionStatus",
  "language",
  "uri",
  "licenseURI",
  "caseVersion",
  "statusStartDate",
]);

/** The licence that a link means: its name as the definitions have it, since titles in links are cut. */
export function licenceFrom(
  link: Json | undefined,
  licences: readonly Json[],
  ours: JsonRecord,
): Licence | undefined {
  if (!isRecord(link)) return undefined;
  const kept = own(ours, "licence");
  // What our own export kept; a parser checks it with the whole framework.
  if (isRecord(kept) && kept["name"] === link["title"]) return kept as unknown as Licence;
  const defined = licences.find(
    (one) =>
      isRecord(one) &&
      textIn(one, "identifier")?.toLowerCase() === textIn(link, "identifier")?.toLowerCase(),
  );
  const uri = textIn(link, "uri") ?? "";
  const name =
    (isRecord(defined) ? textIn(defined, "title") : undefined) ||
    textIn(link, "title") ||
    uri ||
    (textIn(link, "identifier") ?? "licence");
  const extensions = { [caseKey]: { licenseURI: link } };
  return uri === "" ? { name, extensions } : { name, link: uri, extensions };
}

/** A tag, no longer than a framework takes. */
const isTag = (text: string): boolean => text.length <= 64 && isLanguageTag(text);

function languageFrom(
  reading: Reading,
  { fields, ...place }: CaseRecord,
  options: FromCaseOptions,
): LanguageTag {
  const said = textIn(fields, "language");
  if (said === undefined || said.trim() === "") return options.language ?? "en";
  if (isTag(said)) return said;
  const mended = said.trim().replaceAll("_", "-");
  const isMended = isTag(mended);
  find(reading, "case-unknown-language", pathOf(place, "language"), { language: said }, [
    "note",
    isMended ? "converted" : "carried",
  ]);
  return isMended ? mended : (options.language ?? "en");
}

/** Reads the document of a package. */
export function readDocument(
  reading: Reading,
  document: CaseRecord,
  definitions: JsonRecord,
  options: FromCaseOptions,
): Head {
  const { fields, ours } = document;
  const main = languageFrom(reading, document, options);
  const languages = listIn(ours, "languages").filter((one) => typeof one === "string");
  const title = textIn(fields, "title");
  if (title === undefined)
    find(reading, "field-missing", pathOf(document, "title"), { field: "title" }, [
      "warning",
      "made",
    ]);
  const statusText = textIn(fields, "adoptionStatus");
  const status: FrameworkStatus | undefined =
    statusText === undefined ? "draft" : statusFrom(statusText);
  if (status === undefined)
    find(
      reading,
      "case-unknown-status",
      pathOf(document, "adoptionStatus"),
      { status: statusText ?? "" },
      ["warning", "carried"],
    );
  const version = textIn(fields, "version") || undefined;
  const started = textIn(fields, "statusStartDate");
  const isAdopted = status === "adopted";
  const description = textIn(fields, "description");
  const keptDescription = own(ours, "description");
  const licence = licenceFrom(own(fields, "licenseURI"), listIn(definitions, "CFLicenses"), ours);
  const framework = present({
    format: "whole-learner/framework@1",
    id: textIn(ours, "id") ?? document.id,
    version: version ?? "1",
    status: status ?? "draft",
    describes: textIn(ours, "describes") ?? "learners",
    title: textFrom(title ?? "", own(ours, "title"), main) as Json,
    description:
      description === undefined
        ? (keptDescription ?? undefined)
        : (textFrom(description, keptDescription, main) as Json),
    languages: languages[0] === main ? languages : [main],
    publisher: textIn(fields, "creator") || undefined,
    uri: textIn(fields, "uri") ?? textIn(ours, "uri"),
    adopted: (isAdopted ? started : undefined) ?? textIn(ours, "adopted"),
    licence: licence as Json | undefined,
    vision: own(ours, "vision"),
    portrait: own(ours, "portrait"),
    vocabulary: own(ours, "vocabulary"),
  });
  const isPlainLanguage = textIn(fields, "language") === main;
  // The version of the form is that of the file; another than this one is no field of CASE 1.1.
  const form = textIn(fields, "caseVersion");
  const unusable =
    form === undefined || form === "1.1"
      ? document.unusable
      : { ...document.unusable, caseVersion: form };
  const rest = carriedOf({ ...document, fields: omit(fieldsOf(document), told), unusable });
  return {
    main,
    // The pieces are typed above as JSON; a parser checks what our own export kept with the whole framework.
    framework: framework as unknown as Head["framework"],
    carried: present({
      ...rest,
      // Null: the document did not say it, and an export says it only when it was changed.
      version: version === undefined ? (own(fields, "version") ?? null) : undefined,
      language: isPlainLanguage ? undefined : (own(fields, "language") ?? null),
      adoptionStatus:
        statusText === undefined
          ? null
          : status !== undefined && statusTo(status) === statusText
            ? undefined
            : statusText,
      statusStartDate: isAdopted ? undefined : started,
    }),
  };
}
