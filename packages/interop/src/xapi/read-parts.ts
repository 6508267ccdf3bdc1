import type { Artifact } from "@whole-learner/core/evidence";
import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { isLanguageTag, type LanguageTag, type Text } from "@whole-learner/core/text";
import type { Moment } from "@whole-learner/core/time";
import { momentIn } from "../csv/moment-in.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, listIn, own, recordIn, textIn } from "../json/json-record.ts";
import { signature } from "./vocabulary.ts";

/** What a language map says. One text in the framework's own language, or in none, is a plain text. */
export function readText(value: Json | undefined, main: LanguageTag | undefined): Text | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (!isRecord(value)) return undefined;
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && isLanguageTag(entry[0]),
  );
  const [first] = texts;
  if (first === undefined) return undefined;
  const isPlain = texts.length === 1 && (first[0] === main || first[0] === "und");
  return isPlain ? first[1] : Object.fromEntries(texts);
}

/** A time of a statement; without a zone it is read as UTC, with an issue. */
function readMoment(
  raw: JsonRecord,
  field: string,
  path: Path,
  issues: InteropIssue[],
): Moment | undefined {
  const found = own(raw, field);
  if (found === undefined || found === null) return undefined;
  const read = typeof found === "string" ? momentIn(found) : undefined;
  const place = { path: [...path, field] };
  if (read === undefined) {
    const data = { field, expected: "a time" };
    issues.push(interopIssue("value-unusable", place, data, "warning", "left-out"));
  } else if (read.zoneless) {
    issues.push(interopIssue("time-without-zone", place, { field }, "note", "converted"));
  }
  return read?.moment;
}

/** When it happened, and when it was written down. A statement that does not say when it happened is taken to have happened when it was stored, as a store of statements takes it. */
export function readTimes(
  raw: JsonRecord,
  path: Path,
  issues: InteropIssue[],
): { readonly happened?: Moment; readonly recorded?: Moment } {
  const given = readMoment(raw, "timestamp", path, issues);
  const recorded = readMoment(raw, "stored", path, issues);
  const happened = given ?? recorded;
  if (happened === undefined || (given === undefined && !Object.hasOwn(raw, "timestamp"))) {
    const place = { path: [...path, "timestamp"] };
    const isLost = happened === undefined;
    issues.push(
      interopIssue(
        "field-missing",
        place,
        { field: "timestamp" },
        isLost ? "error" : "note",
        isLost ? "left-out" : "made",
      ),
    );
  }
  if (given !== undefined && recorded !== undefined && given.slice(0, 10) > recorded.slice(0, 10)) {
    const place = { path: [...path, "timestamp"] };
    const data = { happened: given, stored: recorded };
    issues.push(interopIssue("xapi-happened-after-stored", place, data, "warning", "none"));
  }
  return {
    ...(happened === undefined ? {} : { happened }),
    ...(recorded === undefined ? {} : { recorded }),
  };
}

/** The language that the work is in. */
export function readLanguage(
  context: JsonRecord,
  path: Path,
  issues: InteropIssue[],
): LanguageTag | undefined {
  const found = own(context, "language");
  if (found === undefined || found === null) return undefined;
  if (typeof found === "string" && isLanguageTag(found)) return found;
  const place = { path: [...path, "context", "language"] };
  const data = { field: "language", expected: "a language tag" };
  issues.push(interopIssue("value-unusable", place, data, "warning", "left-out"));
  return undefined;
}

/** The attachments that have an address, as links. A signature shows no work. */
export function readArtifacts(
  raw: JsonRecord,
  path: Path,
  main: LanguageTag | undefined,
  issues: InteropIssue[],
): readonly Artifact[] | undefined {
  const artifacts = listIn(raw, "attachments").flatMap((one, at): readonly Artifact[] => {
    if (!isRecord(one) || textIn(one, "usageType") === signature) return [];
    const uri = textIn(one, "fileUrl");
    if (uri === undefined || uri === "") {
      const place = { path: [...path, "attachments", at] };
      issues.push(interopIssue("xapi-attachment-without-url", place, {}, "note", "left-out"));
      return [];
    }
    const display = readText(own(one, "display"), main);
    const title = typeof display === "object" ? titleIn(display) : display;
    const mediaType = textIn(one, "contentType");
    return [
      {
        uri,
        ...(title === undefined ? {} : { title }),
        ...(mediaType === undefined || mediaType === "" ? {} : { mediaType }),
      },
    ];
  });
  return artifacts.length === 0 ? undefined : artifacts;
}

/** A link has a title in one language: the first that there is. */
const titleIn = (texts: Exclude<Text, string>): string | undefined => {
  const [first] = Object.values(texts);
  return typeof first === "string" ? first : first?.text;
};

/** The activities of a kind in a statement's context; one alone is a list of one. */
export function activitiesIn(context: JsonRecord, kind: string): readonly JsonRecord[] {
  const found = own(recordIn(context, "contextActivities"), kind);
  const all: readonly Json[] = Array.isArray(found) ? (found as readonly Json[]) : [found ?? null];
  return all.filter(isRecord);
}
