import { canonicalJson, isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own, textIn } from "../json/json-record.ts";

/** A statement, with where it stands. */
export interface PlacedStatement {
  readonly path: Path;
  /** Its own id, or one that was made: the same for the same statement. */
  readonly id: string;
  readonly raw: JsonRecord;
}

/** The namespace of the ids of statements that came without one. */
const namespace = "0f4b2c6e-6d0e-5f4c-9a53-6b7e9d2c1a84";

const kindOf = (value: Json): string =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;

/** Every statement that something holds: a statement, a list of them, what a query gives, or a list of such pages. */
function* recordsIn(
  json: Json,
  path: Path,
  issues: InteropIssue[],
): Generator<{ readonly path: Path; readonly raw: JsonRecord }> {
  if (Array.isArray(json)) {
    for (const [at, one] of (json as readonly Json[]).entries()) {
      // A list is what holds lists: a page within a page is a statement that is none.
      if (isRecord(one)) yield* recordsIn(one, [...path, at], issues);
      else {
        const data = { list: "statements", found: kindOf(one) };
        issues.push(
          interopIssue("not-a-record", { path: [...path, at] }, data, "error", "left-out"),
        );
      }
    }
    return;
  }
  if (!isRecord(json)) {
    issues.push(interopIssue("xapi-no-statements", { path }, {}, "error", "left-out"));
    return;
  }
  const statements = own(json, "statements");
  if (Array.isArray(statements)) {
    const more = textIn(json, "more");
    if (more !== undefined && more !== "") {
      const place = { path: [...path, "more"] };
      issues.push(interopIssue("xapi-more-elsewhere", place, { more }, "warning", "none"));
    }
    yield* recordsIn(statements as Json, [...path, "statements"], issues);
    return;
  }
  if (Object.hasOwn(json, "verb") || Object.hasOwn(json, "actor")) yield { path, raw: json };
  else issues.push(interopIssue("xapi-no-statements", { path }, {}, "error", "left-out"));
}

/** The id of a statement; UUIDs in small letters, since the same one may come in both. */
function idOf(path: Path, raw: JsonRecord, issues: InteropIssue[]): string {
  const given = textIn(raw, "id")?.trim();
  if (given === undefined || given === "") {
    const place = { path: [...path, "id"] };
    issues.push(interopIssue("field-missing", place, { field: "id" }, "note", "made"));
    return uuidV5(canonicalJson(raw), namespace);
  }
  if (isUuid(given)) return given.toLowerCase();
  const place = { path: [...path, "id"] };
  issues.push(interopIssue("xapi-id-not-uuid", place, { id: given }, "warning", "none"));
  return given;
}

/** What a statement says, without what its store adds. */
function said(raw: JsonRecord): string {
  const { stored: _, authority: _1, version: _2, id: _3, ...rest } = raw;
  return canonicalJson(rest);
}

/** The statements of a document, each id once: of several with one id the first counts. */
export function openStatements(
  json: Json,
  issues: InteropIssue[],
): ReadonlyMap<string, PlacedStatement> {
  const byId = new Map<string, PlacedStatement>();
  for (const { path, raw } of recordsIn(json, [], issues)) {
    const id = idOf(path, raw, issues);
    const first = byId.get(id);
    if (first === undefined) byId.set(id, { path, id, raw });
    else {
      const severity = said(first.raw) === said(raw) ? "note" : "warning";
      issues.push(interopIssue("xapi-statement-twice", { path }, { id }, severity, "first-kept"));
    }
  }
  return byId;
}
