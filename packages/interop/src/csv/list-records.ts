import type { LanguageTag } from "@whole-learner/core/text";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import {
  bandColumns,
  between,
  type BandField,
  type ProgressionField,
  progressionColumns,
  type RelationField,
  relationColumns,
  type ScaleField,
  scaleColumns,
} from "./framework-files.ts";
import { without } from "./without.ts";
import type { RowRecord } from "./settle-framework.ts";
import type { CsvReading } from "./read-csv.ts";
import { readWordedTable } from "./worded-table.ts";

/** One list of a framework that a table makes. */
interface ListRead {
  readonly records: readonly RowRecord[];
  readonly issues: readonly InteropIssue[];
}

/** A cell that is a number; a text that is none is an issue of its own. */
function numberIn(
  cell: string | undefined,
  place: { readonly row: number; readonly column: string },
  issues: InteropIssue[],
): number | undefined {
  if (cell === undefined) return undefined;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  const data = { found: cell, expected: "a number with a decimal point" };
  issues.push(interopIssue("csv-cell-unusable", place, data, "error", "left-out"));
  return undefined;
}

const listIn = (cell: string | undefined): readonly string[] | undefined =>
  cell?.split(between).map((one) => one.trim());

/** Scales: a row for each level. What a row says of its scale is what the scale's first row says. */
export function scaleRecords(text: string, main: LanguageTag, reading: CsvReading): ListRead {
  const table = readWordedTable<ScaleField>(
    text,
    scaleColumns,
    ["scale", "level", "value"],
    main,
    reading,
  );
  const issues = [...table.issues];
  const made = new Map<
    string,
    { row: number; record: Record<string, unknown>; levels: unknown[] }
  >();
  for (const { row, cells, text: said } of table.records) {
    const { scale, level } = cells;
    if (scale === undefined || level === undefined) {
      const column = table.headerOf(scale === undefined ? "scale" : "level");
      issues.push(interopIssue("csv-cell-empty", { row, column }, {}, "error", "left-out"));
      continue;
    }
    const at = (field: ScaleField) => ({ row, column: table.headerOf(field) });
    const known = made.get(scale);
    const levels = known?.levels ?? [];
    levels.push(
      without({
        id: level,
        name: said("name") ?? level,
        value: numberIn(cells.value, at("value"), issues),
        meaning: said("meaning"),
      }),
    );
    if (known === undefined) {
      const grain = numberIn(cells.grain, at("grain"), issues);
      const record = without({ id: scale, name: said("scaleName"), levels, grain }) as Record<
        string,
        unknown
      >;
      made.set(scale, { row, record, levels });
    }
    const one = made.get(scale);
    if (one !== undefined && /^(yes|true|1|x)$/i.test(cells.goal ?? ""))
      one.record["goal"] ??= level;
  }
  for (const { record, row, levels } of made.values()) {
    if (record["goal"] !== undefined) continue;
    // Nobody said which level is aimed at: the highest but one, as on most scales of levels, and somebody should look.
    const goal = levels.at(levels.length > 1 ? -2 : -1) as { readonly id: string };
    record["goal"] = goal.id;
    issues.push(
      interopIssue(
        "csv-cell-empty",
        { row, column: table.headerOf("goal") },
        {},
        "warning",
        "made",
      ),
    );
  }
  return { records: [...made.values()].map(({ row, record }) => ({ row, record })), issues };
}

/** Grade bands, one a row. */
export function bandRecords(text: string, main: LanguageTag, reading: CsvReading): ListRead {
  const table = readWordedTable<BandField>(text, bandColumns, ["band"], main, reading);
  const records = table.records.map(({ row, cells, text: said }) => ({
    row,
    record: without({
      id: cells.band,
      name: said("name") ?? cells.band,
      grades: listIn(cells.grades),
    }),
  }));
  return { records, issues: table.issues };
}

/** Progressions: a row for each statement, and one for each expectation, which has `expected` in place of a statement. */
export function progressionRecords(text: string, main: LanguageTag, reading: CsvReading): ListRead {
  const needed = ["competency", "scale"] as const;
  const table = readWordedTable<ProgressionField>(text, progressionColumns, needed, main, reading);
  const issues = [...table.issues];
  const made = new Map<string, RowRecord & { descriptors: unknown[]; expected: unknown[] }>();
  for (const { row, cells, text: said } of table.records) {
    const key = cells.progression ?? `${cells.competency ?? ""} ${cells.scale ?? ""}`;
    let one = made.get(key);
    if (one === undefined) {
      const descriptors: unknown[] = [];
      const expected: unknown[] = [];
      const record = without({
        id: cells.progression,
        competency: cells.competency,
        name: said("name"),
        scale: cells.scale,
        family: cells.family ?? "continuum",
        bands: listIn(cells.bands),
        expected,
        descriptors,
      });
      one = { row, record, descriptors, expected };
      made.set(key, one);
    }
    const { level, band, expected: point, exemplar } = cells;
    if (point !== undefined) one.expected.push(without({ band, point, level }));
    else {
      const words = { statement: said("statement"), next: said("next"), exemplar };
      if (level !== undefined) one.descriptors.push(without({ level, band, ...words }));
      else if (Object.values(words).some((word) => word !== undefined)) {
        const column = table.headerOf("level");
        issues.push(interopIssue("csv-cell-empty", { row, column }, {}, "error", "left-out"));
      }
      // A row with neither names a progression that says nothing yet.
    }
  }
  return { records: [...made.values()].map(({ row, record }) => ({ row, record })), issues };
}

/** Relations, one a row; one that goes to outside has a `uri` in place of `to`. */
export function relationRecords(text: string, main: LanguageTag, reading: CsvReading): ListRead {
  const table = readWordedTable<RelationField>(
    text,
    relationColumns,
    ["type", "from"],
    main,
    reading,
  );
  const issues = [...table.issues];
  const records = table.records.map(({ row, cells, text: said }) => {
    const { type, from, to, uri, framework, code, order } = cells;
    const column = table.headerOf("order");
    const isOutside = uri !== undefined;
    for (const field of isOutside ? (["to"] as const) : (["framework", "code"] as const)) {
      const found = cells[field];
      if (found === undefined) continue;
      const place = { row, column: table.headerOf(field) };
      const expected = `an empty cell, since the row has ${isOutside ? "a" : "no"} uri`;
      issues.push(
        interopIssue("csv-cell-unusable", place, { found, expected }, "warning", "left-out"),
      );
    }
    const record = without({
      type,
      from,
      to: uri === undefined ? to : without({ uri, framework, code }),
      order: numberIn(order, { row, column }, issues),
      note: said("note"),
    });
    return { row, record };
  });
  return { records, issues };
}
