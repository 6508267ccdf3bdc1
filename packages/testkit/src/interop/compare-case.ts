import type { InteropIssue } from "@whole-learner/interop";

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values say the same, whatever the sequence of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
}

const inner = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    value,
  );

/** Where the places of issues begin: each place, and every place above it. */
const placesOf = (issues: readonly InteropIssue[]): ReadonlySet<string> =>
  new Set(issues.map(({ path }) => path.join("\u0000")));

interface Comparison {
  readonly said: ReadonlySet<string>;
  readonly lost: string[];
}

/** What of a record is neither in the record that was written, nor kept under its extensions, nor named by an issue. */
function compareRecord(
  { said, lost }: Comparison,
  before: Values,
  after: Values,
  path: readonly (string | number)[],
): void {
  if (said.has(path.join("\u0000"))) return;
  const kept = inner(
    Array.isArray(after["extensions"]) ? after["extensions"][0] : after["extensions"],
    "whole-learner/framework",
  );
  for (const [key, value] of Object.entries(before)) {
    const place = [...path, key];
    if (value === null || said.has(place.join("\u0000"))) continue;
    if (key === "CFRubricCriteria" || key === "CFRubricCriterionLevels") {
      compareList({ said, lost }, value, after[key], place);
    } else if (key === "extensions" && isObject(value)) {
      for (const [one, member] of Object.entries(value))
        if (!same(member, inner(after, "extensions", one)) && one !== "whole-learner/framework")
          lost.push([...place, one].join("/"));
    } else if (
      !same(value, after[key]) &&
      !same(value, inner(kept, "other", key)) &&
      !same(value, inner(kept, "unusable", key)) &&
      key !== "caseVersion"
    )
      lost.push(place.join("/"));
  }
}

/** Records by their identifier in small letters. */
function compareList(
  comparison: Comparison,
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
): void {
  const written = new Map(
    (Array.isArray(after) ? after : []).map((one: unknown) => [
      String(inner(one, "identifier")).toLowerCase(),
      one,
    ]),
  );
  if (!Array.isArray(before)) return;
  for (const [at, one] of before.entries()) {
    const place = [...path, at];
    if (!isObject(one)) continue;
    const found = written.get(String(one["identifier"]).toLowerCase());
    const isSaid = [place, [...place, "identifier"]].some((where) =>
      comparison.said.has(where.join("\u0000")),
    );
    if (isObject(found)) compareRecord(comparison, one, found, place);
    else if (!isSaid) comparison.lost.push(place.join("/"));
  }
}

/**
 * What a package said and its export does not say: places whose value is neither in the written record, nor kept under its extensions, nor named by an issue of the import. The sequence of records and keys does
 * not matter, since CASE gives it no meaning. Looks at a bare package.
 */
export function compareCase(
  before: unknown,
  after: unknown,
  issues: readonly InteropIssue[],
): readonly string[] {
  const comparison: Comparison = { said: placesOf(issues), lost: [] };
  if (!isObject(before)) return ["/"];
  const document = inner(before, "CFDocument");
  const written = inner(after, "CFDocument");
  if (isObject(document) && isObject(written))
    compareRecord(comparison, document, written, ["CFDocument"]);
  for (const list of ["CFItems", "CFAssociations", "CFRubrics"])
    compareList(comparison, before[list], inner(after, list), [list]);
  for (const [list, records] of Object.entries(inner(before, "CFDefinitions") ?? {}))
    compareList(comparison, records, inner(after, "CFDefinitions", list), ["CFDefinitions", list]);
  return comparison.lost;
}
