import type { CompetencyChange, Standing, Touched } from "@whole-learner/mastery";
import { mayShow } from "../../privacy/may-show.ts";
import type { Publication, PublishedCount, ShownCount } from "../../privacy/publication.ts";
import { suppress } from "../../privacy/suppress.ts";
import type { StaffPage } from "../staff-page/staff-page.ts";
import type { PolicyComparison } from "./policy-comparison.ts";
import { standsElsewhere } from "./stands-elsewhere.ts";

/** What a comparison counts: nothing where it is withheld. */
export interface ShownCounts {
  readonly cases: number | undefined;
  readonly elsewhere: number | undefined;
  readonly learners: number | undefined;
  readonly onlyNumber: number | undefined;
  readonly cause: (cause: string) => number | undefined;
  readonly cell: (scale: string, from: number, to: number) => number | undefined;
  /** How many results are touched, of how many learners. */
  readonly touched: (
    policy: "from" | "to",
    by: keyof Touched,
  ) => { readonly count: number; readonly learners: number } | undefined;
  readonly withholds: boolean;
}

const learnersOf = (changes: readonly CompetencyChange[]): number =>
  new Set(changes.map(({ learner }) => learner)).size;

const standingOf = (one: CompetencyChange["from"]): Standing => {
  if (one === undefined) return { status: "absent" };
  return one.status === "determined" || one.status === "judged"
    ? { status: one.status, level: one.level }
    : { status: one.status };
};

const cellId = (scale: string, from: number, to: number): string =>
  JSON.stringify(["cell", scale, from, to]);
const touchedId = (policy: "from" | "to", by: keyof Touched, of: "results" | "learners"): string =>
  JSON.stringify(["touched", policy, by, of]);
const causeId = (cause: string): string => JSON.stringify(["cause", cause]);

/** All that the page of a comparison tells, with the sums in which its numbers are. */
function publicationOf({ comparison, touched }: PolicyComparison): Publication {
  const { competencies, counts, causes, transitions } = comparison;
  const { cases, standing, changed } = counts.competencies;
  const elsewhere = competencies.filter(standsElsewhere);
  const people = new Map<string, CompetencyChange[]>();
  const places = new Map(
    transitions.map(({ scale, standings }) => [
      scale,
      new Map(standings.map((one, at) => [JSON.stringify(one), at] as const)),
    ]),
  );
  for (const change of elsewhere) {
    const at = (one: CompetencyChange["from"]): number =>
      places.get(change.scale)?.get(JSON.stringify(standingOf(one))) ?? -1;
    const id = cellId(change.scale, at(change.from), at(change.to));
    people.set(id, [...(people.get(id) ?? []), change]);
  }
  // That nothing moved from one place to another is told: it says what the policies do.
  const counted = (id: string, count: number, of: number = count): PublishedCount => ({
    id,
    count,
    people: Math.min(of, count),
    ...(count === 0 ? { open: true } : {}),
  });
  const touchedCounts = (["from", "to"] as const).flatMap((policy) =>
    (["missing", "selfRatings"] as const).flatMap((by) => {
      const changes = touched[policy][by];
      const learners = learnersOf(changes);
      return [
        counted(touchedId(policy, by, "results"), changes.length, learners),
        counted(touchedId(policy, by, "learners"), learners),
      ];
    }),
  );
  const cells = transitions.flatMap(({ scale, counts: rows }) =>
    rows.flatMap((row, from) =>
      row.map((count, to) => ({ id: cellId(scale, from, to), count, stays: from === to })),
    ),
  );
  const named = (stays: boolean): readonly string[] =>
    cells.flatMap((one) => (one.stays === stays && one.count > 0 ? [one.id] : []));
  const total = (id: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [{ total: id, parts }];
  return {
    counts: [
      counted("cases", cases),
      counted("elsewhere", standing, learnersOf(elsewhere)),
      counted(
        "only number",
        changed - standing,
        learnersOf(competencies.filter((one) => !standsElsewhere(one))),
      ),
      counted("learners", learnersOf(elsewhere)),
      // Not told, and what whoever can add knows.
      counted("changed", changed, learnersOf(competencies)),
      counted("stays", cases - standing),
      ...causes.map(({ cause, count }) =>
        counted(
          causeId(cause),
          count,
          learnersOf(competencies.filter((one) => one.cause === cause)),
        ),
      ),
      ...touchedCounts,
      ...cells.map(({ id, count, stays }) =>
        counted(id, count, stays ? count : learnersOf(people.get(id) ?? [])),
      ),
    ],
    totals: [
      ...total("cases", ["stays", "elsewhere"]),
      ...total("changed", ["elsewhere", "only number"]),
      ...total(
        "changed",
        causes.map(({ cause }) => causeId(cause)),
      ),
      ...total("stays", named(true)),
      ...total("elsewhere", named(false)),
    ],
  };
}

/** What of a comparison its readers may know: educators, who see it by name, all of it; the school as a whole nothing that is of a few. */
export function shownCounts({ report, audience }: StaffPage<PolicyComparison>): ShownCounts {
  const publication = publicationOf(report);
  const { counts }: { readonly counts: readonly ShownCount[] } = mayShow("other-learner", audience)
    ? publication
    : suppress(publication, report.smallCounts);
  const shown = new Map(counts.map(({ id, count }) => [id, count] as const));
  return {
    cases: shown.get("cases"),
    elsewhere: shown.get("elsewhere"),
    learners: shown.get("learners"),
    onlyNumber: shown.get("only number"),
    cause: (cause) => shown.get(causeId(cause)),
    cell: (scale, from, to) => shown.get(cellId(scale, from, to)),
    touched: (policy, by) => {
      const count = shown.get(touchedId(policy, by, "results"));
      const learners = shown.get(touchedId(policy, by, "learners"));
      return count === undefined || learners === undefined ? undefined : { count, learners };
    },
    withholds: counts.some(({ count }) => count === undefined),
  };
}
