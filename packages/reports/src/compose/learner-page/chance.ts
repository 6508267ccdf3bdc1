import { type Competency, type Experience, inSpan } from "@whole-learner/core";
import type { Page } from "./page.ts";

/** An experience whose first day is known and still to come. */
export type Chance = Experience & { readonly from: string };

/** Whether the learner can take part: by grade band, and by name or community where it is not for all. */
export function isFor(
  { bands, learners, communities, from }: Chance,
  { band, learner }: Page,
): boolean {
  if (bands !== undefined && band !== undefined && !bands.includes(band)) return false;
  if (learners === undefined && communities === undefined) return true;
  return (
    learners?.includes(learner.id) === true ||
    learner.memberships.some(
      (membership) =>
        communities?.includes(membership.community) === true && inSpan(membership, from),
    )
  );
}

/** The next experience that begins after the day of the report and in which the learner can show one of the competencies. */
export function chanceFor(page: Page, competencies: readonly Competency[]): Chance | undefined {
  let next: Chance | undefined;
  for (const experience of page.report.experiences?.experiences ?? []) {
    const { from, competencies: shows } = experience;
    if (from === undefined || from <= page.asOf) continue;
    if (next !== undefined && next.from <= from) continue;
    const chance = { ...experience, from };
    if (competencies.some(({ id }) => shows.includes(id)) && isFor(chance, page)) next = chance;
  }
  return next;
}
