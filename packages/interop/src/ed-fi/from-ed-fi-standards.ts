import type { Framework } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import type { AboutFramework } from "../csv/framework-files.ts";
import { type RowRecord, settleFramework } from "../csv/settle-framework.ts";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, listIn, recordIn, textIn } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import { elementsNamed, readXml } from "./read-xml.ts";
import { standardOfXml } from "./standard-of-xml.ts";

/** The key under the `extensions` of a competency for the learning standard that it was. */
export const edFiKey = "ed-fi";

/**
 * Reads Ed-Fi's learning standards, from JSON (a list, one record, or a list under `learningStandards`) or from XML (any interchange that has them, of any version): each becomes a
 * competency under its parent's. The whole record travels along under `extensions`. A bad record costs itself.
 *
 * @example
 * ```ts
 * import { fromEdFiStandards } from "@whole-learner/interop/ed-fi";
 * const text = `<InterchangeStandards xmlns="http://ed-fi.org/6.0.0"><LearningStandard>
 *   <LearningStandardId>M.7.1</LearningStandardId><Description>Adds fractions.</Description>
 * </LearningStandard></InterchangeStandards>`;
 * const { value } = fromEdFiStandards(text, { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Mathematics" });
 * value?.competencies.map(({ id, name }) => [id, name]); // => [["M.7.1", "Adds fractions."]]
 * ```
 */
export function fromEdFiStandards(
  input: unknown,
  about: AboutFramework,
): Imported<Framework | undefined> {
  const { records, issues } = recordsOf(input);
  const kept = new Map<string, { readonly at: number; readonly record: JsonRecord }>();
  records.forEach((record, at) => {
    const refuse = (found: InteropIssue): void => {
      issues.push(found);
    };
    if (!isRecord(record)) {
      const found = record === null ? "null" : Array.isArray(record) ? "a list" : typeof record;
      const data = { list: "learningStandards", found };
      refuse(interopIssue("not-a-record", { path: [at] }, data, "error", "left-out"));
      return;
    }
    const id = textIn(record, "learningStandardId")?.trim() ?? "";
    for (const field of ["learningStandardId", "description"])
      if ((textIn(record, field)?.trim() ?? "") === "") {
        refuse(
          interopIssue("field-missing", { path: [at, field] }, { field }, "error", "left-out"),
        );
        return;
      }
    if (kept.has(id)) {
      refuse(interopIssue("ed-fi-id-twice", { path: [at] }, { id }, "error", "first-kept"));
      return;
    }
    kept.set(id, { at, record });
  });
  if (records.length === 0 && issues.length === 0)
    issues.push(interopIssue("ed-fi-nothing", { path: [] }, {}, "error", "none"));
  const holding = new Set([...kept.values()].map(({ record }) => parentOf(record)));
  const competencies = [...kept].map(([id, { at, record }]): RowRecord => {
    const parent = parentOf(record);
    const known = parent !== undefined && kept.has(parent);
    if (parent !== undefined && !known) {
      const path = [at, "parentLearningStandardReference"];
      issues.push(interopIssue("ed-fi-parent-unknown", { path }, { parent }, "warning", "carried"));
    }
    const description = textIn(record, "description") ?? "";
    return {
      row: at,
      record: without({
        id,
        name: description,
        code: textIn(record, "learningStandardItemCode"),
        // What holds others is told by them.
        reporting: holding.has(id) ? "none" : "level",
        partOf: known ? parent : undefined,
        extensions: { [edFiKey]: record },
      }),
    };
  });
  const settled = settleFramework({ scales: [], ...about }, { competencies });
  const found = settled.issues.map(({ row, column, ...rest }): InteropIssue => {
    const path = [...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])];
    return { ...rest, path };
  });
  return { value: settled.value, issues: [...issues, ...found] };
}

const parentOf = (record: JsonRecord): string | undefined =>
  textIn(recordIn(record, "parentLearningStandardReference"), "learningStandardId")?.trim();

/** The learning standards of a file, all in the form of the API. */
function recordsOf(input: unknown): {
  readonly records: readonly Json[];
  readonly issues: InteropIssue[];
} {
  if (typeof input === "string" && /^\uFEFF?\s*</.test(input)) {
    const { root, brokenAt } = readXml(input);
    const records = elementsNamed(root, "LearningStandard").map(standardOfXml);
    if (brokenAt === undefined) return { records, issues: [] };
    const data = { line: brokenAt };
    return {
      records,
      issues: [interopIssue("ed-fi-broken-xml", { path: [] }, data, "error", "left-out")],
    };
  }
  const { value, issues } = readJson(input);
  if (value === undefined) return { records: [], issues: [...issues] };
  if (isRecord(value) && Object.hasOwn(value, "learningStandards"))
    return { records: listIn(value, "learningStandards"), issues: [...issues] };
  return { records: Array.isArray(value) ? value : [value], issues: [...issues] };
}
