import type { CohortCounts, GroupCounts, Share } from "@whole-learner/mastery";
import type {
  Publication,
  PublishedCount,
  PublishedShare,
  PublishedTotal,
  SuppressOptions,
} from "./publication.ts";
import { suppress } from "./suppress.ts";

/** A share as it may be printed, or that it is withheld. Absent where nothing is known of it. */
export type ShownMeasure = Share | "withheld";

/** What may be printed of one group. */
export interface PublishedGroup {
  readonly group: string;
  readonly learners: number | "withheld";
  readonly withOpportunity?: ShownMeasure;
  readonly withLevel?: ShownMeasure;
  readonly atGoal?: ShownMeasure;
}

/** What may be printed of one competency and the groups of one dimension. */
export interface PublishedCohort extends Pick<CohortCounts, "dimension" | "competency" | "scale"> {
  readonly groups: readonly PublishedGroup[];
}

const measures = ["withOpportunity", "withLevel", "atGoal"] as const;
type Measure = (typeof measures)[number];

const idOf = (table: CohortCounts, group: string, measure: Measure | "learners"): string =>
  JSON.stringify([table.dimension, table.competency, table.scale, group, measure]);

/** What a measure is a share of. */
const wholeOf = (measure: Measure): "learners" | "withLevel" =>
  measure === "atGoal" ? "withLevel" : "learners";

const countOf = (group: GroupCounts, measure: Measure | "learners"): number =>
  measure === "learners" ? group.learners : (group[measure]?.count ?? 0);

/**
 * Everything that is counted in some tables, with what of it follows from others. Groups of one dimension add up to a number that groups of
 * another add up to as well, so all of them are guarded as if that number were printed.
 */
function publicationOf(tables: readonly CohortCounts[]): Publication {
  const counts = new Map<string, PublishedCount>();
  const totals: PublishedTotal[] = [];
  const shares: PublishedShare[] = [];
  for (const table of tables) {
    for (const measure of ["learners", ...measures] as const) {
      const parts = table.groups.map(({ group }) => idOf(table, group, measure));
      let sum = 0;
      for (const group of table.groups) {
        const count = countOf(group, measure);
        sum += count;
        const id = idOf(table, group.group, measure);
        // That a school gave nobody a chance is said of the school.
        const open = measure === "withOpportunity" && count === 0;
        counts.set(id, { id, count, ...(open ? { open } : {}) });
        // That everybody had an opportunity leaves a rest of none, which says nothing of a learner.
        const all = measure === "withOpportunity" && count === group.learners;
        if (measure !== "learners" && group[measure] !== undefined && !all && !open) {
          shares.push({ part: id, whole: idOf(table, group.group, wholeOf(measure)) });
        }
      }
      if (parts.length < 2) continue;
      const total = JSON.stringify([table.competency, table.scale, measure, sum]);
      counts.set(total, { id: total, count: sum });
      totals.push({ total, parts });
    }
  }
  return { counts: [...counts.values()], totals, shares };
}

/**
 * The tables of several reports that are given out together, with small counts withheld in all of them at once: nothing that one table hides can
 * be worked out from another, nor from what is left of a sum. That all or none of enough learners had an opportunity is told: it says something of
 * the school. How a publication is guarded, and errors, as in {@link suppress}.
 *
 * @example
 * ```ts
 * import { publishCohorts } from "@whole-learner/reports";
 * const group = (id: string, learners: number) => ({ group: id, learners, levels: [] });
 * const table = { dimension: "home", competency: "TEAM.1", scale: "five", groups: [group("harbour", 25), group("hill", 31), group("island", 4)] };
 * const [[published] = []] = publishCohorts([[table]]);
 * published?.groups.map(({ learners }) => learners); // => ["withheld", 31, "withheld"]
 * ```
 */
export function publishCohorts(
  reports: readonly (readonly CohortCounts[])[],
  options: SuppressOptions = {},
): readonly (readonly PublishedCohort[])[] {
  const { counts, shares } = suppress(publicationOf(reports.flat()), options);
  const shown = new Set(counts.flatMap(({ id, count }) => (count === undefined ? [] : [id])));
  const hiddenShares = new Set(shares.flatMap((one) => (one.shown ? [] : [one.part])));
  const groupOf = (table: CohortCounts, one: GroupCounts): PublishedGroup => {
    const measureOf = (measure: Measure): { readonly [_ in Measure]?: ShownMeasure } => {
      const share = one[measure];
      const id = idOf(table, one.group, measure);
      const whole = idOf(table, one.group, wholeOf(measure));
      if (share !== undefined) {
        // Both counts, and what the one leaves of the other, have to be of enough learners.
        const isShown = shown.has(id) && shown.has(whole) && !hiddenShares.has(id);
        return { [measure]: isShown ? share : "withheld" };
      }
      // A share of nobody tells that there is nobody, where that is withheld.
      return shown.has(whole) || measure === "withOpportunity" ? {} : { [measure]: "withheld" };
    };
    return {
      group: one.group,
      learners: shown.has(idOf(table, one.group, "learners")) ? one.learners : "withheld",
      ...measureOf("withOpportunity"),
      ...measureOf("withLevel"),
      ...measureOf("atGoal"),
    };
  };
  return reports.map((tables) =>
    tables.map((table) => ({
      dimension: table.dimension,
      competency: table.competency,
      scale: table.scale,
      groups: table.groups.map((one) => groupOf(table, one)),
    })),
  );
}
