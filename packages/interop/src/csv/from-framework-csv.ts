import type { Framework } from "@whole-learner/core/framework";
import type { Imported } from "../issue/imported.ts";
import { inFile } from "../issue/in-file.ts";
import type { InteropIssue } from "../issue/issue.ts";
import type { AboutFramework, FrameworkFiles } from "./framework-files.ts";
import { bandRecords, progressionRecords, relationRecords, scaleRecords } from "./list-records.ts";
import { nodeLists, type NodeReading, nodeRecords } from "./node-records.ts";
import { type RowLists, settleFramework } from "./settle-framework.ts";

/** The lists that have a table of their own. */
const others = [
  ["gradeBands", "bands", bandRecords],
  ["scales", "scales", scaleRecords],
  ["progressions", "progressions", progressionRecords],
  ["relations", "relations", relationRecords],
] as const;

/**
 * Reads a framework from tables. The nodes' table needs nothing but names or statements: `part of` names a row by its id or code, in any order of rows; `kind` is domain, outcome,
 * competency or indicator, and without it a row at the top with others under it is an outcome, any other a competency. Texts in other languages stand in columns such as
 * `name:es`. A row that makes no sense costs itself. Undefined only where what is said `about` the framework is refused.
 *
 * @example
 * ```ts
 * import { fromFrameworkCsv } from "@whole-learner/interop/csv";
 * const nodes = "id;part of;name;name:es\nteam;;Works as a team;Trabaja en equipo\nlisten;team;Listens;Escucha\n";
 * const { value } = fromFrameworkCsv({ nodes }, { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise" });
 * value?.competencies; // => [{ id: "listen", partOf: "team", name: { en: "Listens", es: "Escucha" }, reporting: "level" }]
 * ```
 */
export function fromFrameworkCsv(
  files: FrameworkFiles,
  about: AboutFramework,
  options: NodeReading = {},
): Imported<Framework | undefined> {
  const main = about.languages?.[0] ?? "en";
  const issues: InteropIssue[] = [];
  const nodes = nodeRecords(files.nodes, main, options);
  issues.push(...nodes.issues.map(inFile("nodes")));
  // How the nodes' columns are called and what their outcomes are part of is theirs alone.
  const { columns: _, part: _part, ...reading } = options;
  const lists: Record<string, RowLists[string]> = { ...nodes.lists };
  for (const [list, file, read] of others) {
    const text = files[file];
    if (text === undefined) continue;
    const found = read(text, main, reading);
    issues.push(...found.issues.map(inFile(file)));
    lists[list] = found.records;
  }
  const settled = settleFramework({ scales: [], ...about }, lists);
  return { value: settled.value, issues: [...issues, ...settled.issues.map(inItsFile)] };
}

/** What core refuses, in the file that its list came from. What is said about the framework itself stands in none. */
function inItsFile(found: InteropIssue): InteropIssue {
  const list = found.code === "document-issue" ? found.data.found.path[0] : undefined;
  const other = others.find(([one]) => one === list)?.[1];
  const isNode = Object.values(nodeLists).some((one) => one === list);
  const file = other ?? (isNode ? "nodes" : undefined);
  return file === undefined ? found : inFile(file)(found);
}
