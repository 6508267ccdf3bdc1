import type { LanguageTag } from "@whole-learner/core/text";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { between, type NodeField, nodeColumns } from "./framework-files.ts";
import type { TableReading } from "./read-table.ts";
import type { RowRecord } from "./settle-framework.ts";
import { without } from "./without.ts";
import { readWordedTable, type WordedRecord } from "./worded-table.ts";

/** The list of a framework that nodes of each kind stand in. */
export const nodeLists = {
  domain: "domains",
  outcome: "outcomes",
  competency: "competencies",
  indicator: "indicators",
} as const;
type Kind = keyof typeof nodeLists;
type NodeRow = WordedRecord<NodeField>;

/** How the table of nodes is read. */
export interface NodeReading extends TableReading<NodeField> {
  /** The part of the outcomes that say none; academic where it is left out. */
  readonly part?: "whole-learner" | "academic";
}

/** The lists of a framework that its table of nodes makes. */
export function nodeRecords(
  text: string,
  main: LanguageTag,
  { part = "academic", ...options }: NodeReading,
): {
  readonly lists: Readonly<Record<string, readonly RowRecord[]>>;
  readonly issues: readonly InteropIssue[];
} {
  const table = readWordedTable<NodeField>(text, nodeColumns, [], main, options);
  const issues: InteropIssue[] = [...table.issues];
  const { rows, above } = homes(table.records, table.headerOf, issues);
  const parents = new Set(above.values());
  const made: Record<string, RowRecord[]> = {
    domains: [],
    outcomes: [],
    competencies: [],
    indicators: [],
  };
  for (const one of rows) {
    const home = above.get(one);
    const kind = kindOf(one, home === undefined, parents.has(nameOf(one)), table.headerOf, issues);
    const record = kind && recordOf(one, kind, home, part, issues, table.headerOf);
    if (record !== undefined && kind !== undefined)
      made[nodeLists[kind]]?.push({ row: one.row, record });
  }
  return { lists: made, issues };
}

/** By what other rows name a row: its id, or its code where it has none. */
const nameOf = ({ cells }: NodeRow): string => cells.id ?? cells.code ?? "";

/** Which rows there are, and what stands above each. */
function homes(
  all: readonly NodeRow[],
  headerOf: (field: NodeField) => string,
  issues: InteropIssue[],
): { readonly rows: readonly NodeRow[]; readonly above: ReadonlyMap<NodeRow, string> } {
  const first = new Map<string, number>();
  const rows = all.filter(({ row, cells: { id } }) => {
    if (id === undefined) return true;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, row);
      return true;
    }
    const place = { row, column: headerOf("id") };
    issues.push(interopIssue("csv-id-twice", place, { id, first: before }, "error", "first-kept"));
    return false;
  });
  const byCode = new Map<string, string>();
  for (const one of rows) {
    const { id, code } = one.cells;
    if (code !== undefined && !byCode.has(code)) byCode.set(code, id ?? code);
  }
  const above = new Map<NodeRow, string>();
  for (const one of rows) {
    const { partOf } = one.cells;
    // A root that names itself as its home has none.
    if (partOf === undefined || partOf === one.cells.id || partOf === one.cells.code) continue;
    const home = first.has(partOf) ? partOf : byCode.get(partOf);
    if (home !== undefined) above.set(one, home);
    else {
      const place = { row: one.row, column: headerOf("partOf") };
      const data = { found: partOf, what: "row with the id or code" };
      issues.push(interopIssue("csv-cell-unknown", place, data, "warning", "left-out"));
    }
  }
  return { rows, above };
}

/** What a row says it is; else an outcome where it stands at the top over others, and a competency anywhere else. */
function kindOf(
  { row, cells }: NodeRow,
  root: boolean,
  hasChildren: boolean,
  headerOf: (field: NodeField) => string,
  issues: InteropIssue[],
): Kind | undefined {
  const said = cells.kind?.toLowerCase();
  const own = Object.keys(nodeLists).find((kind): kind is Kind => kind === said);
  if (own !== undefined) return own;
  if (said !== undefined) {
    const data = { found: cells.kind ?? "", expected: Object.keys(nodeLists).join(", ") };
    const place = { row, column: headerOf("kind") };
    issues.push(interopIssue("csv-cell-unusable", place, data, "warning", "replaced"));
  }
  return root && hasChildren ? "outcome" : "competency";
}

function recordOf(
  { row, cells, text }: NodeRow,
  kind: Kind,
  partOf: string | undefined,
  part: "whole-learner" | "academic",
  issues: InteropIssue[],
  headerOf: (field: NodeField) => string,
): Readonly<Record<string, unknown>> | undefined {
  const statement = text("statement");
  // A table of standards often has statements alone.
  const name = text("name") ?? statement ?? cells.code;
  const isIndicator = kind === "indicator";
  if ((isIndicator ? (statement ?? name) : name) === undefined) {
    const place = { row, column: headerOf(isIndicator ? "statement" : "name") };
    issues.push(interopIssue("csv-cell-empty", place, {}, "error", "left-out"));
    return undefined;
  }
  const order = cells.order === undefined ? undefined : Number(cells.order);
  if (order !== undefined && !Number.isFinite(order)) {
    const data = { found: cells.order ?? "", expected: "a number" };
    const place = { row, column: headerOf("order") };
    issues.push(interopIssue("csv-cell-unusable", place, data, "warning", "left-out"));
  }
  const isCompetency = kind === "competency";
  return without({
    id: cells.id,
    code: cells.code,
    partOf,
    order: Number.isFinite(order) ? order : undefined,
    ...(isIndicator
      ? { statement: statement ?? name, level: cells.level, band: cells.band }
      : { name, description: text("description") }),
    part: kind === "outcome" ? (cells.part ?? part) : undefined,
    ...(isCompetency
      ? {
          statement: text("name") === undefined ? undefined : statement,
          kind: cells.competencyKind,
          reporting: cells.reporting ?? "level",
          scale: cells.scale,
          bands: cells.bands?.split(between).map((one) => one.trim()),
        }
      : {}),
  });
}
