import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { Plan, Sections } from "../plan/plan.ts";
import type { GroupedColumns } from "./evidence-columns.ts";

/** What a section asks that columns cannot do, or that these columns lack. */
interface Lacking {
  readonly section: keyof Sections | "exceptions";
  readonly what: string;
}

const needs = (column: keyof GroupedColumns): string => `it needs the column "${column}"`;

function admission({ admit }: Sections, grouped: GroupedColumns): readonly string[] {
  return [
    ...(admit.kinds !== undefined && grouped.kinds === undefined ? [needs("kinds")] : []),
    ...(admit.settings !== undefined && grouped.settings === undefined ? [needs("settings")] : []),
    ...(admit.experiences !== undefined && grouped.experiences === undefined
      ? [needs("experiences")]
      : []),
    ...(admit.verified === true && grouped.verified === undefined ? [needs("verified")] : []),
    ...((admit.from !== undefined || admit.until !== undefined) && grouped.times === undefined
      ? [needs("times")]
      : []),
    ...(admit.bands === undefined ? [] : ["grade bands"]),
    ...(admit.covering === true ? ["evidence of what covers a competency"] : []),
  ];
}

function weighing({ weigh }: Sections, grouped: GroupedColumns): readonly string[] {
  return [
    ...(weigh.kinds !== undefined && grouped.kinds === undefined ? [needs("kinds")] : []),
    ...(weigh.settings !== undefined && grouped.settings === undefined ? [needs("settings")] : []),
    ...(weigh.experiences !== undefined && grouped.experiences === undefined
      ? [needs("experiences")]
      : []),
    ...(weigh.halfLifeDays !== undefined && grouped.times === undefined ? [needs("times")] : []),
  ];
}

/** An earlier level is read off one pass over a group's rows, which only holds where a further row leaves those before it as they are. */
function holding({ hold, window, weigh }: Sections): readonly string[] {
  const moves =
    window.lastDays !== undefined ||
    window.dropLowest !== undefined ||
    window.best !== undefined ||
    window.recent !== undefined ||
    weigh.halfLifeDays !== undefined;
  return [
    ...(hold.rule === "high-water" && moves
      ? ["earlier levels under a window or weights that move"]
      : []),
    ...(hold.expires === undefined ? [] : ["levels that expire"]),
  ];
}

function sufficing({ sufficiency }: Sections, grouped: GroupedColumns): readonly string[] {
  const { experiences, settings, kinds, verified, newestWithin } = sufficiency;
  return [
    ...(experiences !== undefined && grouped.experiences === undefined
      ? [needs("experiences")]
      : []),
    ...(settings !== undefined && grouped.settings === undefined ? [needs("settings")] : []),
    ...(kinds !== undefined && grouped.kinds === undefined ? [needs("kinds")] : []),
    ...(verified !== undefined && grouped.verified === undefined ? [needs("verified")] : []),
    ...(newestWithin !== undefined && grouped.times === undefined ? [needs("times")] : []),
  ];
}

function windowing({ window }: Sections, grouped: GroupedColumns): readonly string[] {
  const byTime =
    window.since !== undefined ||
    window.lastDays !== undefined ||
    window.schoolYearFrom !== undefined;
  return [
    ...(byTime && grouped.times === undefined ? [needs("times")] : []),
    ...(window.period === undefined ? [] : ["periods"]),
    ...(window.baseline === undefined ? [] : ["a baseline"]),
  ];
}

/** Each section with what it asks too much. */
const asked: {
  readonly [S in keyof Sections]?: (
    sections: Sections,
    grouped: GroupedColumns,
  ) => readonly string[];
} = {
  admit: admission,
  // Columns hold ratings: work that was never handed in has no row.
  missing: ({ missing }) => (missing.as === "skip" ? [] : ["missing work"]),
  // A row is a piece: nothing is left to combine, but a rubric's rows are no pieces, and no column tells of those that are still to be rated.
  combine: ({ combine }) =>
    combine.criteria === undefined && combine.unratedRows === "skip" ? [] : ["rows of a rubric"],
  attempts: ({ attempts: { count, retakeCap, late } }) =>
    count === "all" && retakeCap === undefined && late === undefined ? [] : ["attempts of a task"],
  order: ({ order }) =>
    order.resolution === undefined || order.resolution === "full"
      ? []
      : ["times cut to the second, minute or day"],
  window: windowing,
  weigh: weighing,
  // Settled for this very method.
  score: ({ score: { method, parameters } }) =>
    method.asksOf?.(parameters as never) === "indicator" ? ["the indicator of each rating"] : [],
  sufficiency: sufficing,
  hold: holding,
};

/** What a plan asks that columns cannot do: nothing is approximated. Without such issues, columns say what `determine` says of the same pieces. */
export function issuesByColumns(plan: Plan, grouped: GroupedColumns): readonly PolicyIssue[] {
  const lacking: Lacking[] = [];
  for (const section of Object.keys(asked) as (keyof typeof asked)[]) {
    for (const what of asked[section]?.(plan.sections, grouped) ?? []) {
      lacking.push({ section, what });
    }
  }
  if (plan.exceptions.length > 0) lacking.push({ section: "exceptions", what: "exceptions" });
  return lacking.map(({ section, what }) => {
    const path: Path = [section];
    return policyIssue("not-by-columns", path, { section, what });
  });
}
