import {
  type BandId,
  bandOn,
  type CompetencyId,
  competencyById,
  type Day,
  dayOf,
  type FrameworkIndex,
  indexFramework,
  type Learner,
  type LearnerId,
  nameFor,
  utc,
  type Zone,
} from "@whole-learner/core";
import type { Provenance } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import type { StaffLanguage } from "../../language/language.ts";
import type { StaffMessages } from "../../language/staff-messages.ts";
import { type Reader, readerOf } from "../reader.ts";
import { nameOf } from "../words.ts";
import type { StaffAudience, StaffReport } from "./staff-report.ts";

/** A staff report's input with what its parts ask for. */
export interface StaffPage<R extends StaffReport = StaffReport> extends Reader {
  readonly report: R;
  readonly language: StaffLanguage;
  readonly staff: StaffMessages;
  readonly audience: StaffAudience;
  readonly index: FrameworkIndex;
  readonly learners: ReadonlyMap<LearnerId, Learner>;
}

/** Opens a report for staff. */
export function openStaffPage<R extends StaffReport>(
  report: R,
  language: StaffLanguage,
  zone: Zone = utc,
): StaffPage<R> {
  const { framework, roster, audience } = report;
  const index = "format" in framework ? indexFramework(framework) : framework;
  return {
    ...readerOf(language, { main: index.framework.languages[0], zone }),
    report,
    language,
    staff: language.staff,
    audience,
    index,
    learners: new Map(roster.learners.map((learner) => [learner.id, learner] as const)),
  };
}

/** The name that a learner goes by; one that the roster does not have is known by id alone. */
function calledBy({ learners }: Pick<StaffPage, "learners">, id: LearnerId): string {
  const learner = learners.get(id);
  return learner === undefined ? id : nameFor(learner, "display");
}

/** Learners in the order of their names, as the language orders them; of equal names by id, so that the order is one. */
export const byName = (page: StaffPage, ids: Iterable<LearnerId>): readonly LearnerId[] =>
  [...new Set(ids)].sort(
    (a, b) => page.language.byName(calledBy(page, a), calledBy(page, b)) || (a < b ? -1 : 1),
  );

/** A learner's name as it stands in a line. */
export const learnerName = (page: StaffPage, id: LearnerId): Span => name(calledBy(page, id));

/** A competency by its name; one that the framework does not have by id. */
export function competencyName(page: StaffPage, id: CompetencyId): Span {
  const competency = competencyById(page.index, id);
  return competency === undefined ? name(id) : nameOf(competency.name, page);
}

/** The civil day of a run. */
export const asOfDay = ({ asOf }: Pick<Provenance, "asOf">, zone: Zone): Day =>
  dayOf(typeof asOf === "string" ? asOf : asOf.happened, zone);

/** The grade band of a learner on a day. */
export function bandOf(page: StaffPage, id: LearnerId, day: Day): BandId | undefined {
  const learner = page.learners.get(id);
  return learner && bandOn(learner, day);
}
