import {
  childrenOf,
  type Framework,
  indexFramework,
  nodesIn,
  scaleOf,
} from "@whole-learner/core/framework";
import { plain, type Text } from "@whole-learner/core/text";
import type { Policy } from "@whole-learner/mastery";
import { nodeLists } from "../csv/node-records.ts";
import { type CsvCell, type CsvWriting, writeCsv } from "../csv/write-csv.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { calculationOfScore, scoreFor } from "./calculation.ts";

const headers = [
  "vendor_guid",
  "object_type",
  "title",
  "description",
  "display_name",
  "calculation_method",
  "calculation_int",
  "workflow_state",
  "parent_guids",
  "mastery_points",
] as const;

/**
 * Writes a framework as Canvas's outcomes CSV: domains and outcomes as groups, competencies as outcomes with their scale as ratings and its goal as points of mastery, and how the policy calculates
 * where Canvas has a name for it. Groups stand before what is in them, as Canvas asks. Indicators have no row.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toCanvasOutcomes } from "@whole-learner/interop/canvas";
 * import { presets } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * toCanvasOutcomes(framework, presets["canvas/highest"]).value.split("\r\n")[2]; // => "Listens,outcome,Listens,,,highest,,active,Team,2,3,Leads,2,Does it,1,Begins"
 * ```
 */
export function toCanvasOutcomes(
  framework: Framework,
  policy?: Policy,
  options: CsvWriting & { readonly language?: string } = {},
): Imported<string> {
  const index = indexFramework(framework);
  const [main] = framework.languages;
  const say = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : plain(text, [options.language ?? main], main);
  const issues: InteropIssue[] = [];
  const note = (path: readonly (string | number)[], id: string): void => {
    issues.push(
      interopIssue("canvas-guid-with-space", { path }, { guid: id }, "warning", "replaced"),
    );
  };
  const guid = (id: string): string => id.trim().replaceAll(/\s+/g, "_");
  const above = new Map<string, string[]>();
  for (const { type, from, to } of framework.relations)
    if (type === "part-of" && typeof to === "string")
      above.set(from, [...(above.get(from) ?? []), to]);
  const groups: CsvCell[][] = [];
  const outcomes: CsvCell[][] = [];
  for (const listed of parentsFirst(framework)) {
    const { kind, node, position } = listed;
    const path = [nodeLists[kind], position];
    if (kind === "indicator") {
      issues.push(
        interopIssue("record-without-row", { path }, { kind, id: node.id }, "note", "left-out"),
      );
      continue;
    }
    if (guid(node.id) !== node.id) note(path, node.id);
    const homes = [
      ...(node.partOf === undefined ? [] : [node.partOf]),
      ...(above.get(node.id) ?? []),
    ];
    const common = (type: "group" | "outcome", calculation: readonly CsvCell[]): CsvCell[] => [
      guid(node.id),
      type,
      say(node.name),
      say(node.description),
      node.code,
      ...calculation,
      node.retired === undefined ? "active" : "deleted",
      homes.map(guid).join(" "),
    ];
    if (kind !== "competency") {
      groups.push(common("group", [undefined, undefined]));
      continue;
    }
    if ([...childrenOf(index, node.id)].some((child) => child.kind === "competency")) {
      issues.push(
        interopIssue(
          "canvas-competency-as-group",
          { path },
          { competency: node.id },
          "warning",
          "replaced",
        ),
      );
      groups.push(common("group", [undefined, undefined]));
      continue;
    }
    const score = policy && scoreFor(policy, node.id);
    const calculation = score && calculationOfScore(score);
    if (score !== undefined && calculation === undefined)
      issues.push(
        interopIssue(
          "canvas-method-without-name",
          { path },
          { method: score.method },
          "warning",
          "left-out",
        ),
      );
    const scale = scaleOf(index, node.id);
    const goal = scale?.levels.find(({ id }) => id === scale.goal)?.value;
    const carried = node.extensions?.["canvas/mastery-points"];
    const ratings = node.extensions?.["canvas/ratings"];
    outcomes.push([
      ...common("outcome", [calculation?.method, calculation?.int]),
      typeof carried === "string" ? carried : goal,
      ...(Array.isArray(ratings) && node.scale === undefined
        ? ratings.map(String)
        : [...(scale?.levels ?? [])].reverse().flatMap(({ value, name }) => [value, say(name)])),
    ]);
  }
  const rows = [...groups, ...outcomes];
  const most = Math.max(headers.length + 1, ...rows.map((row) => row.length));
  const padded = rows.map((row) => [
    ...row,
    ...Array.from({ length: most - row.length }, () => undefined),
  ]);
  // One header names all the ratings; those of the other columns are empty.
  const wide = [
    ...headers,
    "ratings",
    ...Array.from({ length: most - headers.length - 1 }, () => ""),
  ];
  return { value: writeCsv(wide, padded, options), issues };
}

/** Nodes so that what holds others comes before them: Canvas reads a file once. */
function parentsFirst(framework: Framework) {
  const nodes = [...nodesIn(framework)];
  const byId = new Map(nodes.map((listed) => [listed.node.id as string, listed]));
  const placed = new Set<string>();
  const ordered: typeof nodes = [];
  for (const listed of nodes) {
    const chain: typeof nodes = [];
    // Up to what already stands; a circle is checkFramework's to tell, here it must only end.
    let at: typeof listed | undefined = listed;
    while (at !== undefined && !placed.has(at.node.id)) {
      placed.add(at.node.id);
      chain.push(at);
      at = at.node.partOf === undefined ? undefined : byId.get(at.node.partOf);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}
