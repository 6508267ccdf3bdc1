import type { Evidence } from "@whole-learner/core";
import type { SettledCombine } from "../plan/plan.ts";
import type { AdmittedEvidence } from "./piece.ts";
import { raterOf } from "./rater-of.ts";

/** What was said of the rows of one work in place of a number. */
export interface SaidOfRows {
  /** Rows that are still to be rated. */
  readonly pending: readonly Evidence[];
  /** Rows, or the work as a whole, of which the learner is excused or exempt, or that were not taught yet. */
  readonly excused: readonly Evidence[];
}

/** The work against the statements of one band. */
type Work = Pick<Evidence, "work" | "circumstances">;

const none: SaidOfRows = { pending: [], excused: [] };

const isPending = ({ rating: { value } }: Evidence): boolean =>
  value.kind === "status" && value.status === "pending";

/** What was said of the rows of a work: of its band, an excuse also of no band. Pending is a row, an excuse may be of all of them. */
export function saidOfRows(said: readonly Evidence[], { work, circumstances }: Work): SaidOfRows {
  if (said.length === 0) return none;
  const own = said.filter((one) => one.work === work);
  const { band } = circumstances;
  return {
    pending: own.filter(
      (one) =>
        isPending(one) && one.rating.criterion !== undefined && one.circumstances.band === band,
    ),
    excused: own.filter((one) => {
      const of = one.circumstances.band;
      return !isPending(one) && (of === undefined || of === band);
    }),
  };
}

/** Whether the learner is excused from a row: by anybody whose word counts, since it is said of the learner and not of who rates. */
const isExcused = ({ excused }: SaidOfRows, row: string, since?: Evidence): boolean =>
  excused.some(
    ({ rating: { criterion }, knownAt, at }) =>
      (criterion === undefined || criterion === row) &&
      // What was written down last stands; at one time the excuse does.
      (since === undefined || (knownAt - since.knownAt || at - since.at) >= 0),
  );

/** The rows of the rubric that a rater who rated by rows left out, where the policy waits for them. */
export function unratedRows(
  own: readonly AdmittedEvidence[],
  { criteria = [], unratedRows: rule }: SettledCombine,
  said: SaidOfRows,
): readonly string[] {
  if (rule === "skip") return [];
  const rated = new Set(own.map(({ evidence }) => evidence.rating.criterion));
  return rated.size === 1 && rated.has(undefined)
    ? []
    : criteria.filter((criterion) => !rated.has(criterion) && !isExcused(said, criterion));
}

/** The rows of a work that somebody said are still to be rated: by that person or, where it is not said by whom, by anybody. */
export const stillPending = (
  ratings: readonly AdmittedEvidence[],
  said: SaidOfRows,
): readonly string[] =>
  said.pending.flatMap((waiting) => {
    const { rater, criterion } = waiting.rating;
    const [role, name] = raterOf(waiting);
    const anybody = rater?.id === undefined && rater?.name === undefined;
    const rated = ratings.some(({ evidence, missing }) => {
      const by = raterOf(evidence);
      const same = anybody || (by[0] === role && by[1] === name);
      return same && !missing && evidence.rating.criterion === criterion;
    });
    return rated || criterion === undefined || isExcused(said, criterion, waiting)
      ? []
      : [criterion];
  });

/** The works of which nothing is rated yet and rows are said to be pending, each with those rows. */
export function waitingWorks(
  said: readonly Evidence[],
  admitted: readonly AdmittedEvidence[],
): readonly (readonly string[])[] {
  const known: Work[] = admitted.map(({ evidence }) => evidence);
  const waiting: (readonly string[])[] = [];
  for (const one of said) {
    const { work, circumstances } = one;
    const met = known.some(
      (other) => other.work === work && other.circumstances.band === circumstances.band,
    );
    if (met || !isPending(one) || one.rating.criterion === undefined) continue;
    known.push(one);
    const rows = stillPending([], saidOfRows(said, one));
    if (rows.length > 0) waiting.push([...new Set(rows)]);
  }
  return waiting;
}
