import type { Framework } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { bandsFor } from "../statements/bands-for.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, listIn, own, present } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import { settleStatements } from "../statements/settle-statements.ts";
import type { StatedRelation, Statement } from "../statements/statement.ts";
import { gradesIn, headOf, levelsField, standardsKey } from "./head-of.ts";
import {
  openManifest,
  openStandardSet,
  type OpenStandards,
  type RawStandard,
} from "./open-standards.ts";
import { openRdf } from "./open-rdf.ts";
import type { FromStandardsOptions } from "./options.ts";
import { wordIn, wordsIn } from "./rdf-values.ts";

/**
 * Reads standards as JSON: a standard set of the Common Standards Project's API, ASN's manifest with nested children, or ASN's resources as RDF in JSON. Each statement becomes a competency under the nearest of its
 * ancestors; what holds others is reported by them. The whole record travels along under `extensions["academic-standards"]`. A bad record costs itself, a parent or child that is not in the file nothing.
 *
 * @example
 * ```ts
 * import { fromAcademicStandards } from "@whole-learner/interop/academic-standards";
 * const { value } = fromAcademicStandards({
 *   data: {
 *     id: "67810E9EF6944F9383DCC602A3484C23", title: "Grade 7", license: { title: "CC BY 4.0" },
 *     standards: {
 *       A1: { id: "A1", position: 1000, description: "Number", ancestorIds: [] },
 *       B2: { id: "B2", position: 2000, description: "Adds fractions", statementNotation: "7.N.2", ancestorIds: ["A1"] },
 *     },
 *   },
 * });
 * value?.id; // => "67810e9e-f694-4f93-83dc-c602a3484c23"
 * value?.competencies.map(({ id, code, partOf }) => [id, code, partOf]); // => [["A1", undefined, undefined], ["B2", "7.N.2", "A1"]]
 * ```
 */
export function fromAcademicStandards(
  input: unknown,
  options: FromStandardsOptions = {},
): Imported<Framework | undefined> {
  // What is carried comes to stand a few levels deeper, where a framework still has to hold it.
  const { value: json, issues: found } = readJson(input, { depth: 56, ...options.limits });
  const issues: InteropIssue[] = [...found];
  const opened = json === undefined ? undefined : open(json, issues);
  if (opened === undefined || opened.standards.length === 0) {
    if (json !== undefined) {
      const data = { standard: "the Common Standards Project or ASN" };
      issues.push(interopIssue("statements-nothing", { path: [] }, data, "error", "none"));
    }
    return { value: undefined, issues };
  }
  const { head, standards } = opened;
  const grades = standards.map(({ record }) => gradesIn(wordsIn(levelsField(record))));
  const gradeBands = bandsFor([...gradesIn(wordsIn(levelsField(head))), ...grades.flat()]);
  const known = new Set(standards.map(({ id }) => id));
  const relations: StatedRelation[] = [];
  const statements = standards.map((standard, at): Statement => {
    for (const to of matchesOf(standard.record))
      relations.push({
        path: standard.path,
        record: { type: "equivalent", from: standard.id, to: known.has(to) ? to : { uri: to } },
      });
    return statementOf(standard, grades[at] ?? [], issues);
  });
  // Bands are plain JSON.
  const about = { ...headOf(head, options), gradeBands: gradeBands as unknown as Json };
  const settled = settleStatements(about, statements, relations);
  return { value: settled.value, issues: [...issues, ...settled.issues] };
}

const matchesOf = (record: JsonRecord): ReadonlySet<string> =>
  new Set([
    ...listIn(record, "exactMatch").flatMap(wordsIn),
    ...listIn(record, "skos_exactMatch").flatMap((one) =>
      isRecord(one) ? wordsIn(own(one, "uri")) : wordsIn(one),
    ),
  ]);

function statementOf(
  { path, id, record, parents }: RawStandard,
  grades: readonly string[],
  issues: InteropIssue[],
): Statement {
  const code = wordIn(
    record,
    "statementNotation",
    "asn_statementNotation",
    "altStatementNotation",
    "asn_altStatementNotation",
  );
  const said = wordIn(record, "description", "text", "dcterms_description");
  if (said === undefined)
    issues.push(
      interopIssue("field-missing", { path }, { field: "description" }, "warning", "made"),
    );
  const position = own(record, "position");
  const order =
    typeof position === "string" && position.trim() !== "" ? Number(position) : position;
  const asn = wordIn(record, "asnIdentifier", "asn_identifier");
  return {
    path,
    id,
    parents,
    record: present({
      name: said ?? code ?? wordIn(record, "statementLabel", "asn_statementLabel") ?? id,
      description: wordIn(record, "comments", "comment", "asn_comment"),
      code,
      order: typeof order === "number" && Number.isFinite(order) ? order : undefined,
      bands: grades.length === 0 ? undefined : grades,
      identifiers: asn === undefined || asn === id ? undefined : [{ system: "ASN", value: asn }],
      extensions: { [standardsKey]: record },
    }),
  };
}

/** Which of the three it is, by what is in it. */
function open(json: Json, issues: InteropIssue[]): OpenStandards | undefined {
  if (Array.isArray(json)) return { head: {}, standards: openManifest(json, [], issues) };
  if (!isRecord(json)) return undefined;
  const data = own(json, "data");
  const inside = isRecord(data) ? data : json;
  const above = isRecord(data) ? ["data"] : [];
  if (Object.hasOwn(inside, "standards")) return openStandardSet(inside, above, issues);
  if (Array.isArray(own(inside, "children"))) {
    const { children, ...head } = inside;
    const standards = openManifest(
      Array.isArray(children) ? children : [],
      [...above, "children"],
      issues,
    );
    return { head, standards };
  }
  return Object.keys(json).some((key) => key.includes("://")) ? openRdf(json, issues) : undefined;
}
