import {
  type Framework,
  indexFramework,
  nodesIn,
  type Scale,
  scaleOf,
} from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { plain, type Text } from "@whole-learner/core/text";
import { nodeLists } from "../csv/node-records.ts";
import { type CsvCell, type CsvWriting, writeCsv } from "../csv/write-csv.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, textIn } from "../json/json-record.ts";
import { moodleHeaders, moodleKey, usual } from "./moodle-columns.ts";
import { configurationOf } from "./moodle-scale.ts";

/**
 * Writes a framework as Moodle's competency framework CSV: the framework's row with its first scale, then domains, outcomes and competencies as competencies under each other. Indicators have no row.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toMoodleCsv } from "@whole-learner/interop/moodle";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * toMoodleCsv(framework).value.split("\r\n")[3]; // => "Team,Listens,Listens,,2,,,,,null,,,,"
 * ```
 */
export function toMoodleCsv(
  framework: Framework,
  options: CsvWriting & { readonly language?: string } = {},
): Imported<string> {
  const index = indexFramework(framework);
  const [main] = framework.languages;
  const say = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : plain(text, [options.language ?? main], main);
  const issues: InteropIssue[] = [];
  const short = (text: string, path: readonly (string | number)[]): string => {
    const characters = Array.from(text);
    if (characters.length <= 100) return text;
    const data = { field: moodleHeaders.shortname, most: 100 };
    issues.push(interopIssue("moodle-too-long", { path }, data, "warning", "replaced"));
    return `${characters.slice(0, 99).join("")}…`;
  };
  const told = new Set<string>();
  const scaleCells = (scale: Scale | undefined): readonly CsvCell[] => {
    if (scale === undefined) return [undefined, undefined];
    const names = scale.levels.map(({ name }, at) => {
      const said = say(name) ?? "";
      if (said.includes(",") && !told.has(scale.id)) {
        const path = ["scales", framework.scales.indexOf(scale), "levels", at];
        const data = { level: said };
        issues.push(interopIssue("moodle-comma-in-level", { path }, data, "warning", "replaced"));
      }
      return said.replaceAll(",", ";");
    });
    told.add(scale.id);
    return [names.join(","), configurationOf(scale)];
  };
  const carriedScale = (own: Carried): readonly CsvCell[] | undefined =>
    own("scaleValues") === undefined ? undefined : [own("scaleValues"), own("scaleConfiguration")];
  const related = new Map<string, string[]>();
  const relate = (from: string, to: string): void => {
    related.set(from, [...(related.get(from) ?? []), to.replaceAll(",", "%2C")]);
  };
  for (const { type, from, to } of framework.relations)
    if (type === "related" && typeof to === "string") {
      relate(from, to);
      relate(to, from);
    }
  const own = carriedIn(framework.extensions?.[moodleKey]);
  const [mainScale] = framework.scales;
  const rows: CsvCell[][] = [
    [
      undefined,
      own("idnumber") ?? framework.id,
      own("shortname") ?? short(say(framework.title) ?? "", ["title"]),
      own("description") ?? say(framework.description),
      own("format") ?? usual.format,
      ...(carriedScale(own) ?? scaleCells(mainScale)),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      own("taxonomy") ?? usual.taxonomy,
    ],
  ];
  for (const { kind, node, position } of nodesIn(framework)) {
    const path = [nodeLists[kind], position];
    if (kind === "indicator") {
      const data = { kind, id: node.id };
      issues.push(interopIssue("record-without-row", { path }, data, "note", "left-out"));
      continue;
    }
    if (Array.from(node.id).length > 100) {
      const data = { field: moodleHeaders.idnumber, most: 100 };
      issues.push(interopIssue("moodle-too-long", { path }, data, "error", "left-out"));
      continue;
    }
    const competency = kind === "competency" ? node : undefined;
    const scale = competency && scaleOf(index, competency.id);
    const states = competency?.scale !== undefined || scale?.id !== mainScale?.id;
    const carried = carriedIn(node.extensions?.[moodleKey]);
    rows.push([
      node.partOf,
      node.id,
      short(say(node.name) ?? "", path),
      say(node.description ?? competency?.statement),
      carried("format") ?? usual.format,
      ...((competency?.scale === undefined ? carriedScale(carried) : undefined) ??
        scaleCells(competency !== undefined && states ? scale : undefined)),
      carried("ruleType"),
      carried("ruleOutcome"),
      carried("ruleConfig") ?? usual.ruleConfig,
      related.get(node.id)?.join(","),
      carried("exportId"),
      undefined,
      undefined,
    ]);
  }
  return { value: writeCsv(Object.values(moodleHeaders), rows, options), issues };
}

type Carried = (key: string) => string | undefined;

const carriedIn = (extension: Json | undefined): Carried =>
  isRecord(extension) ? (key) => textIn(extension, key) : () => undefined;
