import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { compareDays } from "../../time/compare-days.ts";
import type { Day } from "../../time/moment.ts";
import type { LearnerFindings } from "../findings.ts";
import type { RosterCheck } from "./roster-check.ts";

type What = LearnerFindings["overlapping-spans"]["what"];

interface Placed {
  readonly from: Day;
  readonly until?: Day;
  /** Only those of one key can be in each other's way. */
  readonly key: string;
}

/** What begins, with something of the same key still going on. Spans that end before they begin are another fault. */
function overlapping(what: What, spans: readonly Placed[], above: Path): readonly Issue[] {
  const placed = [...spans.entries()]
    .filter(([, { from, until }]) => until === undefined || from <= until)
    .sort(([, a], [, b]) => compareDays(a.from, b.from));
  /** The last day, by key, of all that began before; undefined where one has no end. */
  const lastDays = new Map<string, Day | undefined>();
  return placed.flatMap(([position, { from, until, key }]): readonly Issue[] => {
    const last = lastDays.get(key);
    const meets = lastDays.has(key) && (last === undefined || from <= last);
    const isOpen = until === undefined || (lastDays.has(key) && last === undefined);
    lastDays.set(key, isOpen ? undefined : last === undefined || until > last ? until : last);
    const path = [...above, position, "from"];
    return meets ? [issue("overlapping-spans", path, { what, from }, "warning")] : [];
  });
}

/** Enrolments, memberships and expectations of a learner that overlap others of the same kind. */
export const overlaps: RosterCheck = ({ learners }) =>
  learners.flatMap(({ enrolments, memberships, expectations }, at) => {
    const above = (list: string): Path => ["learners", at, list];
    return [
      ...overlapping(
        "enrolment",
        enrolments.map((one) => ({ ...one, key: "" })),
        above("enrolments"),
      ),
      ...overlapping(
        "membership",
        memberships.map((one) => ({ ...one, key: one.community })),
        above("memberships"),
      ),
      ...overlapping(
        "expectation",
        expectations.map((one) => ({ ...one, key: one.competency })),
        above("expectations"),
      ),
    ];
  });
