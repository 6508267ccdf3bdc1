import type { Framework, Scale } from "@whole-learner/core/framework";
import type { AboutFramework } from "../csv/framework-files.ts";
import { readTable, type TableRecord } from "../csv/read-table.ts";
import { type RowRecord, settleFramework } from "../csv/settle-framework.ts";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isEmpty } from "../json/json-record.ts";
import { type MoodleField, moodleColumns, moodleKey, usual } from "./moodle-columns.ts";
import { scaleOfMoodle } from "./moodle-scale.ts";

/**
 * Reads Moodle's competency framework CSV: its competencies, under each other as they are in Moodle, its scales with the lowest proficient level as goal, its cross-references as relations. Rules of
 * completion and what else is Moodle's own travel along under `extensions`. A bad row costs itself.
 *
 * @example
 * ```ts
 * import { fromMoodleCsv } from "@whole-learner/interop/moodle";
 * const text = "Parent ID number,ID number,Short name,Is framework\n,ours,Our promise,1\n,team,Works as a team,\nteam,listen,Listens,\n";
 * const { value } = fromMoodleCsv(text, { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise" });
 * value?.competencies.map(({ id, partOf }) => [id, partOf]); // => [["team", undefined], ["listen", "team"]]
 * ```
 */
export function fromMoodleCsv(
  text: string,
  about: AboutFramework,
): Imported<Framework | undefined> {
  const needed = ["idnumber", "shortname"] as const;
  const read = readTable<MoodleField>(text, moodleColumns, needed);
  const { headerOf } = read.places;
  const issues: InteropIssue[] = [...read.issues];
  const scales = new Map<string, Scale>();
  const scaleOfRow = ({ row, cells }: TableRecord<MoodleField>): object => {
    const { scaleValues: values, scaleConfiguration: configuration = "" } = cells;
    if (values === undefined) return {};
    const key = JSON.stringify([values, configuration]);
    const made = scales.get(key) ?? scaleOfMoodle(values, configuration);
    if (made === undefined) {
      const place = { row, column: headerOf("scaleValues") };
      const data = { levels: values.split(",").length };
      issues.push(interopIssue("moodle-scale-does-not-fit", place, data, "warning", "carried"));
      return { carried: without({ scaleValues: values, scaleConfiguration: configuration }) };
    }
    const named = [...scales.values()].some(({ id }) => id === made.id);
    const scale =
      named && !scales.has(key) ? { ...made, id: `${made.id} #${scales.size + 1}` } : made;
    scales.set(key, scale);
    return { scale: scale.id };
  };
  const first = new Map<string, number>();
  let own: object | undefined;
  const rows = read.records.filter((record) => {
    const { row, cells } = record;
    for (const field of needed)
      if (cells[field] === undefined) {
        const place = { row, column: headerOf(field) };
        issues.push(interopIssue("csv-cell-empty", place, {}, "error", "left-out"));
        return false;
      }
    if (/^(1|true|yes)$/i.test(cells.isFramework ?? "")) {
      // The framework's scale is the one of every competency without its own: the first.
      const { idnumber, shortname, description } = cells;
      const format = unlessUsual(cells.format, usual.format);
      const taxonomy = unlessUsual(cells.taxonomy, usual.taxonomy);
      const { carried } = { carried: {}, ...scaleOfRow(record) };
      own ??= without({ idnumber, shortname, description, format, taxonomy, ...carried });
      return false;
    }
    const id = cells.idnumber ?? "";
    const before = first.get(id);
    first.set(id, before ?? row);
    if (before === undefined) return true;
    const place = { row, column: headerOf("idnumber") };
    issues.push(interopIssue("csv-id-twice", place, { id, first: before }, "error", "first-kept"));
    return false;
  });
  if (own === undefined && read.records.length > 0)
    issues.push(interopIssue("moodle-without-framework", { row: 1 }, {}, "warning", "none"));
  const unknown = (row: number, field: MoodleField, found: string): void => {
    const data = { found, what: "competency with the ID number" };
    const place = { row, column: headerOf(field) };
    issues.push(interopIssue("csv-cell-unknown", place, data, "warning", "left-out"));
  };
  const related = new Set<string>();
  const relations: RowRecord[] = [];
  const competencies = rows.map((record): RowRecord => {
    const { row, cells } = record;
    const id = cells.idnumber ?? "";
    const { parent } = cells;
    if (parent !== undefined && !first.has(parent)) unknown(row, "parent", parent);
    for (const raw of cells.related?.split(",") ?? []) {
      const to = raw.replaceAll("%2C", ",").trim();
      if (to === "") continue;
      if (!first.has(to)) unknown(row, "related", to);
      else if (!related.has(JSON.stringify([to, id]))) {
        // Moodle names each relation at both of its ends.
        related.add(JSON.stringify([id, to]));
        relations.push({ row, record: { type: "related", from: id, to } });
      }
    }
    const { carried, ...scale } = { carried: {}, ...scaleOfRow(record) };
    const { ruleType, ruleOutcome, exportId } = cells;
    const format = unlessUsual(cells.format, usual.format);
    const ruleConfig = unlessUsual(cells.ruleConfig, usual.ruleConfig);
    const kept = without({ format, ruleType, ruleOutcome, ruleConfig, exportId, ...carried });
    return {
      row,
      record: without({
        id,
        name: cells.shortname,
        description: cells.description,
        reporting: "level",
        partOf: parent !== undefined && first.has(parent) ? parent : undefined,
        ...scale,
        extensions: isEmpty(kept) ? undefined : { [moodleKey]: kept },
      }),
    };
  });
  const settled = settleFramework(
    {
      ...about,
      scales: [...(about.scales ?? []), ...scales.values()],
      extensions: { ...about.extensions, ...(own === undefined ? {} : { [moodleKey]: own }) },
    },
    { competencies, relations },
  );
  return { value: settled.value, issues: [...issues, ...settled.issues] };
}

/** What is written where nothing is carried need not be carried. */
const unlessUsual = (cell: string | undefined, usually: string): string | undefined =>
  cell === usually ? undefined : cell;
