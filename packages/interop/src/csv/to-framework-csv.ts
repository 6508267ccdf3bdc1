import type { Framework } from "@whole-learner/core/framework";
import { nodesIn } from "@whole-learner/core/framework";
import type { LanguageTag, Text } from "@whole-learner/core/text";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import {
  bandColumns,
  between,
  type FrameworkFiles,
  nodeColumns,
  progressionColumns,
  relationColumns,
  scaleColumns,
} from "./framework-files.ts";
import { nodeLists } from "./node-records.ts";
import { type CsvCell, type CsvWriting, writeCsv } from "./write-csv.ts";

/** A row before it is one: cells by field, texts in all their languages. */
type Said = Readonly<Record<string, CsvCell | Text>>;

const wordsOf = (
  text: Text | undefined,
  main: LanguageTag,
): Readonly<Record<LanguageTag, string>> => {
  if (text === undefined) return {};
  if (typeof text === "string") return { [main]: text };
  return Object.fromEntries(
    Object.entries(text).map(([tag, said]) => [tag, typeof said === "string" ? said : said.text]),
  );
};

/** A table of the columns that any row fills, each text in as many columns as it has languages. */
function tableOf(
  columns: object,
  texts: readonly string[],
  rows: readonly Said[],
  main: LanguageTag,
  options: CsvWriting,
): string {
  const headers = Object.keys(columns).flatMap((field) => {
    if (!texts.includes(field)) return rows.some((row) => row[field] !== undefined) ? [field] : [];
    const tags = new Set(rows.flatMap((row) => Object.keys(wordsOf(row[field] as Text, main))));
    const own = tags.delete(main);
    return [...(own ? [field] : []), ...[...tags].sort().map((tag) => `${field}:${tag}`)];
  });
  const cell = (row: Said, header: string): CsvCell => {
    const [field = "", tag = main] = header.split(":");
    return texts.includes(field) ? wordsOf(row[field] as Text, main)[tag] : (row[field] as CsvCell);
  };
  const spaced = headers.map((header) =>
    header.replaceAll(
      /(\p{Ll})(\p{Lu})/gu,
      (_, low: string, up: string) => `${low} ${header.includes(":") ? up : up.toLowerCase()}`,
    ),
  );
  return writeCsv(
    spaced,
    rows.map((row) => headers.map((header) => cell(row, header))),
    options,
  );
}

/** What has no column anywhere. */
const withoutColumn = [
  "description",
  "publisher",
  "uri",
  "adopted",
  "licence",
  "vision",
  "portrait",
  "vocabulary",
  "extensions",
] as const satisfies readonly (keyof Framework)[];

const joined = (list: readonly string[] | undefined): string | undefined => list?.join(between);

/**
 * Writes a framework as tables, one for each of its lists, with the columns that any row fills. What is said of the framework itself goes with the reader as `about`; whether a person has
 * read a translation, other systems' identifiers, retirements, states of scales and extensions have no column. Each is told as a note.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toFrameworkCsv } from "@whole-learner/interop/csv";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * toFrameworkCsv(framework).value.scales?.split("\r\n")[0]; // => "scale,level,name,value,goal,grain"
 * ```
 */
export function toFrameworkCsv(
  framework: Framework,
  options: CsvWriting = {},
): Imported<FrameworkFiles> {
  const [main] = framework.languages;
  const issues: InteropIssue[] = [];
  const note = (path: readonly (string | number)[], field: string): void => {
    issues.push(interopIssue("field-without-column", { path }, { field }, "note", "left-out"));
  };
  for (const field of withoutColumn) if (framework[field] !== undefined) note([], field);
  const nodes = [...nodesIn(framework)].map(({ kind, node, position }): Said => {
    const path = [nodeLists[kind], position];
    for (const field of ["identifiers", "retired", "extensions"] as const)
      if (node[field] !== undefined) note(path, field);
    const { id, code, order, partOf } = node as typeof node & { readonly partOf?: string };
    const own: Said =
      "statement" in node && !("name" in node)
        ? { statement: node.statement, level: node.level, band: node.band }
        : (node as object as Said);
    return {
      // Bands are a list of ids.
      ...(kind === "competency"
        ? { ...own, competencyKind: own["kind"], bands: joined(own["bands"] as never) }
        : own),
      kind,
      id,
      code,
      order,
      partOf,
    };
  });
  const scales = framework.scales.flatMap(({ id, name, goal, grain, levels, ...scale }, at) => {
    for (const field of ["states", "extensions"] as const)
      if (scale[field] !== undefined) note(["scales", at], field);
    return levels.map(
      (level, nth): Said => ({
        scale: id,
        scaleName: nth === 0 ? name : undefined,
        grain: nth === 0 ? grain : undefined,
        level: level.id,
        name: level.name,
        value: level.value,
        meaning: level.meaning,
        goal: level.id === goal ? "yes" : undefined,
      }),
    );
  });
  const bands = framework.gradeBands.map(
    ({ id, name, grades }): Said => ({ band: id, name, grades: joined(grades) }),
  );
  const progressions = framework.progressions.flatMap((one): readonly Said[] => {
    const common = {
      progression: one.id,
      competency: one.competency,
      scale: one.scale,
      family: one.family,
      bands: joined(one.bands),
      name: one.name,
    };
    const rows = [
      ...one.descriptors.map(
        ({ level, band, statement, next, exemplar }): Said => ({
          ...common,
          level,
          band,
          statement,
          next,
          exemplar,
        }),
      ),
      ...one.expected.map(
        ({ band, point, level }): Said => ({ ...common, band, level, expected: point }),
      ),
    ];
    return rows.length === 0 ? [common] : rows;
  });
  const relations = framework.relations.map(
    ({ type, from, to, order, note: said }): Said => ({
      type,
      from,
      order,
      note: said,
      ...(typeof to === "string"
        ? { to }
        : { uri: to.uri, framework: to.framework, code: to.code }),
    }),
  );
  const write = (columns: object, texts: readonly string[], rows: readonly Said[]) =>
    tableOf(columns, texts, rows, main, options);
  return {
    value: {
      // A file of nothing would be no table at all.
      nodes:
        nodes.length > 0
          ? write(nodeColumns, ["name", "statement", "description"], nodes)
          : writeCsv(["kind", "id", "name"], [], options),
      ...(scales.length > 0
        ? { scales: write(scaleColumns, ["scaleName", "name", "meaning"], scales) }
        : {}),
      ...(bands.length > 0 ? { bands: write(bandColumns, ["name"], bands) } : {}),
      ...(progressions.length > 0
        ? { progressions: write(progressionColumns, ["name", "statement", "next"], progressions) }
        : {}),
      ...(relations.length > 0 ? { relations: write(relationColumns, ["note"], relations) } : {}),
    },
    issues,
  };
}
