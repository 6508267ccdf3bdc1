import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { epochOf, type Instant, toInstant } from "@whole-learner/core/time";
import type { InteropFindings } from "../issue/findings.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { Repair } from "../issue/repair.ts";
import { isRecord, type JsonRecord, own } from "../json/json-record.ts";

/** A record of a credential, where it stands, and the issues that reading it adds to. */
export interface Part {
  readonly record: JsonRecord;
  readonly path: Path;
  readonly issues: InteropIssue[];
}

/** Says what is wrong at a field of a part; without a field, with the part. */
export function say<C extends keyof InteropFindings>(
  { path, issues }: Part,
  code: C,
  data: InteropFindings[C],
  {
    at,
    severity = "warning",
    repair = "none",
  }: { at?: string; severity?: InteropIssue["severity"]; repair?: Repair } = {},
): void {
  issues.push(
    interopIssue(code, { path: at === undefined ? path : [...path, at] }, data, severity, repair),
  );
}

/** A text, in the first of its languages where it has several. */
export function words(part: Part, field: string): string | undefined {
  const value = own(part.record, field);
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (isRecord(value)) {
    const [first] = Object.values(value);
    if (typeof first === "string") return first;
  }
  if (value !== undefined && value !== null)
    say(part, "value-unusable", { field, expected: "a text" }, { at: field, repair: "left-out" });
  return undefined;
}

/** What stands in a field, one or many: objects alone, each with its place. */
export function parts(part: Part, field: string): readonly Part[] {
  const value = own(part.record, field);
  if (value === undefined || value === null) return [];
  const listed: readonly Json[] = Array.isArray(value) ? value : [value];
  return listed.flatMap((one, at) => {
    const path = Array.isArray(value) ? [...part.path, field, at] : [...part.path, field];
    if (isRecord(one)) return [{ record: one, path, issues: part.issues }];
    part.issues.push(
      interopIssue(
        "not-a-record",
        { path },
        { list: field, found: one === null ? "null" : typeof one },
        "error",
        "left-out",
      ),
    );
    return [];
  });
}

/** The only object in a field; of several the first, which is told. */
export function partIn(part: Part, field: string): Part | undefined {
  const [first, ...others] = parts(part, field);
  if (others.length > 0)
    say(
      part,
      "value-unusable",
      { field, expected: "one object" },
      { at: field, repair: "first-kept" },
    );
  return first;
}

/** The types of a record. */
export function typesOf(record: JsonRecord): readonly string[] {
  const type = own(record, "type") ?? own(record, "@type");
  const listed = Array.isArray(type) ? type : [type];
  return listed.filter((one): one is string => typeof one === "string");
}

/** Says so where a part has a type that is not the one of its place, or none. What it says counts all the same. */
export function expectType(part: Part, expected: string): void {
  const types = typesOf(part.record);
  if (types.length === 0) say(part, "field-missing", { field: "type" });
  else if (!types.includes(expected))
    say(part, "credential-type-wrong", { expected, found: types.join(", ") }, { at: "type" });
}

/** A time; one without a zone is read as UTC. */
export function timeIn(part: Part, field: string): Instant | undefined {
  const text = words(part, field);
  if (text === undefined) return undefined;
  const known = toInstant(text);
  if (known !== undefined) return known;
  const zoned = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : `${text}Z`;
  if (epochOf(zoned) === undefined) {
    say(part, "value-unusable", { field, expected: "a time" }, { at: field, repair: "left-out" });
    return undefined;
  }
  say(part, "time-without-zone", { field }, { at: field, severity: "note", repair: "converted" });
  return toInstant(zoned);
}

/** Says so where a field is missing that the standard requires. */
export function expectFields(part: Part, ...fields: readonly string[]): void {
  for (const field of fields)
    if ((own(part.record, field) ?? null) === null) say(part, "field-missing", { field });
}

/** The object without what is undefined. */
export type Stripped<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An absent field has no key. */
export const without = <T extends object>(fields: T): Stripped<T> =>
  // Only members that are undefined are taken out, which is what the type says.
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Stripped<T>;
