import type { Framework } from "@whole-learner/core/framework";
import type { Policy } from "@whole-learner/mastery";
import type { AboutFramework } from "../csv/framework-files.ts";
import { readTable, type TableRecord } from "../csv/read-table.ts";
import { type RowRecord, settleFramework } from "../csv/settle-framework.ts";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type CanvasCalculation, policyOfCalculations, scoreOfCalculation } from "./calculation.ts";
import { type CanvasField, outcomeColumns } from "./outcome-columns.ts";
import { areLevels, ratingsIn, scaleMaker } from "./scales.ts";

/** What Canvas's outcomes are to us: a framework, and the policy by which Canvas calculates. */
export interface CanvasOutcomes {
  readonly framework: Framework | undefined;
  readonly policy: Policy;
}

type Row = TableRecord<CanvasField>;

/**
 * Reads Canvas's outcomes CSV: groups become outcomes (those that hold groups, domains), outcomes become competencies, their ratings scales, their points of mastery the goal, their
 * calculations one policy with an exception for each way that is not most outcomes'. A bad row costs itself. Canvas's own checks are stricter: it refuses the whole file.
 *
 * @example
 * ```ts
 * import { fromCanvasOutcomes } from "@whole-learner/interop/canvas";
 * const text = [
 *   "vendor_guid,object_type,title,calculation_method,calculation_int,parent_guids,mastery_points,ratings",
 *   "team,group,Works as a team,,,,,",
 *   "listen,outcome,Listens,n_mastery,3,team,2,3,Leads,2,Does it,1,Begins",
 * ].join("\n");
 * const { value } = fromCanvasOutcomes(text, { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise" });
 * value.framework?.scales[0]?.levels.map(({ name }) => name); // => ["Begins", "Does it", "Leads"]
 * value.policy.score; // => { method: "n-times", parameters: { times: 3, target: "goal", result: "mean" } }
 * ```
 */
export function fromCanvasOutcomes(
  text: string,
  about: AboutFramework,
  options: { readonly part?: "whole-learner" | "academic" } = {},
): Imported<CanvasOutcomes> {
  const needed = ["vendor_guid", "object_type", "title"] as const;
  const read = readTable<CanvasField>(text, outcomeColumns, needed, { ragged: true });
  const issues: InteropIssue[] = [...read.issues];
  const ratingsFrom = read.places.fields.indexOf("ratings");
  const cellsOf = new Map(read.table.rows.map(({ row, cells }) => [row, cells]));
  const rows = rowsThatCount(read.records, issues);
  const groups = new Map<string, { readonly holdsGroups: boolean }>();
  const holding = new Set<string>();
  for (const { cells } of rows)
    if (isGroup(cells)) for (const above of guids(cells)) holding.add(above);
  for (const { cells } of rows)
    if (isGroup(cells))
      groups.set(cells.vendor_guid ?? "", { holdsGroups: holding.has(cells.vendor_guid ?? "") });
  const lists: Record<string, RowRecord[]> = {
    domains: [],
    outcomes: [],
    competencies: [],
    relations: [],
  };
  const calculations = new Map<string, CanvasCalculation>();
  const scales = scaleMaker();
  for (const { row, cells } of rows) {
    const id = cells.vendor_guid ?? "";
    const [home, ...others] = guids(cells).filter((guid) => {
      if (groups.has(guid)) return true;
      const data = { found: guid, what: "group with the vendor_guid" };
      issues.push(
        interopIssue(
          "csv-cell-unknown",
          { row, column: "parent_guids" },
          data,
          "warning",
          "left-out",
        ),
      );
      return false;
    });
    if (others.length > 0) {
      const data = { groups: others.length + 1 };
      issues.push(
        interopIssue(
          "canvas-several-groups",
          { row, column: "parent_guids" },
          data,
          "note",
          "first-kept",
        ),
      );
      for (const to of others)
        lists["relations"]?.push({ row, record: { type: "part-of", from: id, to } });
    }
    const extensions = without({
      "canvas/id": cells.canvas_id,
      "canvas/friendly-description": cells.friendly_description,
    });
    const common = {
      id,
      name: cells.title,
      code: cells.display_name,
      description: cells.description,
      partOf: home,
    };
    const carried = (more: object = {}) => {
      const all = { ...extensions, ...more };
      return Object.keys(all).length === 0 ? {} : { extensions: all };
    };
    if (isGroup(cells)) {
      const isDomain = groups.get(id)?.holdsGroups === true;
      const record = without({
        ...common,
        part: isDomain ? undefined : (options.part ?? "academic"),
        ...carried(),
      });
      lists[isDomain ? "domains" : "outcomes"]?.push({ row, record });
      continue;
    }
    const levels = levelsOf(
      row,
      cells,
      cellsOf.get(row)?.slice(ratingsFrom) ?? [],
      ratingsFrom >= 0,
      scales,
      issues,
    );
    calculations.set(id, calculationOf(row, cells, issues));
    const record = without({
      ...common,
      reporting: "level",
      scale: levels.scale,
      ...carried(levels.carried),
    });
    lists["competencies"]?.push({ row, record });
  }
  const settled = settleFramework(
    {
      scales: [...(about.scales ?? []), ...scales.scales()],
      ...without({ ...about, scales: undefined }),
    },
    lists,
  );
  return {
    value: { framework: settled.value, policy: policyOfCalculations(calculations) },
    issues: [...issues, ...settled.issues],
  };
}

const isGroup = ({ object_type }: Row["cells"]): boolean => object_type?.toLowerCase() === "group";

const guids = ({ parent_guids }: Row["cells"]): readonly string[] =>
  parent_guids?.split(/\s+/).filter((guid) => guid !== "") ?? [];

/** Rows with an id of their own and a known type, that Canvas has not deleted. */
function rowsThatCount(records: readonly Row[], issues: InteropIssue[]): readonly Row[] {
  const first = new Map<string, number>();
  return records.filter(({ row, cells }) => {
    const { vendor_guid: guid, object_type: type, workflow_state: state } = cells;
    if (guid === undefined || cells.title === undefined) {
      const column = guid === undefined ? "vendor_guid" : "title";
      issues.push(interopIssue("csv-cell-empty", { row, column }, {}, "error", "left-out"));
      return false;
    }
    if (!/^(group|outcome)$/i.test(type ?? "")) {
      const data = { found: type ?? "", expected: "group or outcome" };
      issues.push(
        interopIssue(
          "csv-cell-unusable",
          { row, column: "object_type" },
          data,
          "error",
          "left-out",
        ),
      );
      return false;
    }
    if (state?.toLowerCase() === "deleted") {
      issues.push(interopIssue("canvas-deleted", { row }, { guid }, "note", "left-out"));
      return false;
    }
    const before = first.get(guid);
    if (before === undefined) {
      first.set(guid, row);
      return true;
    }
    const data = { id: guid, first: before };
    issues.push(
      interopIssue("csv-id-twice", { row, column: "vendor_guid" }, data, "error", "first-kept"),
    );
    return false;
  });
}

/** What a new outcome that says no method gets in Canvas (learning_outcome.rb), whatever the others have. */
const usualMethod = "decaying_average";

function calculationOf(
  row: number,
  { calculation_method: method = usualMethod, calculation_int: int }: Row["cells"],
  issues: InteropIssue[],
): CanvasCalculation {
  const takes = !["highest", "latest", "average"].includes(method);
  const calculation = { method, ...(int === undefined || !takes ? {} : { int: Number(int) }) };
  if (scoreOfCalculation(calculation) !== undefined) return calculation;
  const usual = scoreOfCalculation({ method }) === undefined ? usualMethod : method;
  const data = { method, number: int ?? "" };
  issues.push(
    interopIssue(
      "canvas-calculation-unknown",
      { row, column: "calculation_method" },
      data,
      "warning",
      "replaced",
    ),
  );
  return { method: usual };
}

/** The scale that ratings and points of mastery make, or what of them is carried along where they make none. */
function levelsOf(
  row: number,
  { mastery_points }: Row["cells"],
  cells: readonly string[],
  has: boolean,
  { scaleFor }: ReturnType<typeof scaleMaker>,
  issues: InteropIssue[],
): { readonly scale?: string; readonly carried?: object } {
  const mastery =
    mastery_points === undefined ? undefined : Number(mastery_points.replace(",", "."));
  const ratings = has ? ratingsIn(cells) : [];
  if (ratings?.length === 0)
    return mastery === undefined ? {} : { carried: { "canvas/mastery-points": mastery_points } };
  if (ratings === undefined || !areLevels(ratings)) {
    const data = { ratings: ratings?.length ?? Math.ceil(cells.length / 2) };
    issues.push(
      interopIssue(
        "canvas-ratings-do-not-fit",
        { row, column: "ratings" },
        data,
        "warning",
        "carried",
      ),
    );
    const carried = without({
      "canvas/ratings": cells.map((cell) => cell.trim()),
      "canvas/mastery-points": mastery_points,
    });
    return { carried };
  }
  const up = ratings.map(({ points }) => points).reverse();
  const wanted = mastery !== undefined && Number.isFinite(mastery) ? mastery : (up.at(-2) ?? 0);
  const goal = up.find((points) => points >= wanted) ?? up.at(-1) ?? 0;
  const { id } = scaleFor(ratings, goal);
  if (goal === mastery) return { scale: id };
  const data = { mastery: wanted, goal };
  issues.push(
    interopIssue(
      "canvas-mastery-between-ratings",
      { row, column: "mastery_points" },
      data,
      "warning",
      "replaced",
    ),
  );
  return {
    scale: id,
    ...(mastery_points === undefined
      ? {}
      : { carried: { "canvas/mastery-points": mastery_points } }),
  };
}
