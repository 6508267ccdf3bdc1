import type { Circumstances, Evidence, Problem, Zone } from "@whole-learner/core";
import { roleOf } from "../admission/refuse.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import { targetNumber } from "../methods/target-number.ts";
import type { SettledCombine } from "../plan/plan.ts";
import type { OrderSection } from "../policy/sections.ts";
import { adjudicate, combineRaters, combineRows, type RoleNumber } from "./combine-numbers.ts";
import { happenedAtOf, happenedOf, orderInstant } from "./instants.ts";
import type { AdmittedEvidence, Piece } from "./piece.ts";
import { raterOf } from "./rater-of.ts";
import {
  type SaidOfRows,
  saidOfRows,
  stillPending,
  unratedRows,
  waitingWorks,
} from "./rubric-rows.ts";
import type { TurnedAwayReasons } from "./turned-away.ts";

type Ratings = readonly [AdmittedEvidence, ...AdmittedEvidence[]];

/** Works as pieces, and the ratings of works that are no piece yet. */
export interface Combined {
  readonly pieces: readonly Piece[];
  readonly undecided: readonly {
    /** None where all that is told of it are rows that are pending: those were turned away at the door. */
    readonly ratings: readonly AdmittedEvidence[];
    readonly reason: Problem<TurnedAwayReasons>;
  }[];
}

/** Lists under two keys, in the order in which they first came. */
function groupBy<T>(
  values: readonly T[],
  keyOf: (value: T) => readonly [string, string],
): (readonly [T, ...T[]])[] {
  // Hardly ever more than one group under the first key: a list is walked sooner than a map is made.
  const groups = new Map<string, { readonly inner: string; readonly group: [T, ...T[]] }[]>();
  const inOrder: (readonly [T, ...T[]])[] = [];
  for (const value of values) {
    const [outer, inner] = keyOf(value);
    const under = groups.get(outer);
    const found = under?.find((one) => one.inner === inner);
    if (found !== undefined) {
      found.group.push(value);
      continue;
    }
    const group: [T, ...T[]] = [value];
    if (under === undefined) groups.set(outer, [{ inner, group }]);
    else under.push({ inner, group });
    inOrder.push(group);
  }
  return inOrder;
}

/** Whether each is the only rating of its work, as where none names a demonstration: no two entries have one id. */
const standAlone = (admitted: readonly AdmittedEvidence[]): boolean => {
  for (const { evidence } of admitted) if (evidence.work !== evidence.id) return false;
  return true;
};

/** The ratings of each work, against the statements of one band. */
const worksOf = (admitted: readonly AdmittedEvidence[]): readonly Ratings[] =>
  standAlone(admitted)
    ? admitted.map((one): Ratings => [one])
    : groupBy(admitted, ({ evidence }) => [evidence.work, evidence.circumstances.band ?? ""]);

const numbersOf = (ratings: Ratings): readonly number[] =>
  ratings.flatMap(({ number }) => (number === undefined ? [] : [number]));

/** The number of a work, or why it is no piece yet. Missing work may have no number. */
function combineWork(
  ratings: Ratings,
  saidOf: SaidOfRows,
  rules: SettledCombine,
  scale: ScaleNumbers,
): number | undefined | Problem<TurnedAwayReasons> {
  const { rows, raters } = rules;
  const [only] = ratings;
  // One rating says it alone, whatever the rules for several are.
  const alone = ratings.length === 1 && saidOf.pending.length === 0;
  if (alone && typeof rows === "string" && rules.criteria === undefined) {
    return only.number === undefined ? undefined : only.number + 0;
  }
  const rowsRule =
    typeof rows === "string" ? rows : { ...rows, target: targetNumber(rows.target, scale) };
  const byRater = groupBy(
    ratings.filter(({ missing }) => !missing),
    ({ evidence }) => raterOf(evidence),
  );
  const unrated = [
    ...byRater.flatMap((own) => unratedRows(own, rules, saidOf)),
    ...(byRater.length === 0 ? [] : stillPending(ratings, saidOf)),
  ];
  if (unrated.length > 0) {
    return { code: "unrated-rows", data: { rows: [...new Set(unrated)] } };
  }
  const said = byRater.flatMap((own): RoleNumber[] => {
    const [first, ...rest] = numbersOf(own);
    return first === undefined
      ? []
      : [{ role: roleOf(own[0].evidence), number: combineRows(rowsRule, [first, ...rest]) }];
  });
  const [first, ...rest] = said;
  if (first === undefined) return only.number;
  const together =
    raters.rule === "adjudicated"
      ? adjudicate(raters, [first, ...rest])
      : combineRaters(raters, [first.number, ...rest.map(({ number }) => number)]);
  return together ?? { code: "no-majority", data: { numbers: numbersOf(ratings) } };
}

/**
 * The ratings of a work, the first first: what happened earliest speaks for the work where no demonstration does, whatever the order of the
 * log; of the same time the smaller id, by code unit.
 */
function inOrder(ratings: Ratings): Ratings {
  if (ratings.length === 1) return ratings;
  const [first, ...rest] = ratings;
  const before = ({ evidence: a }: AdmittedEvidence, { evidence: b }: AdmittedEvidence): number =>
    a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const [earliest = first, ...others] = [first, ...rest].sort(before);
  return [earliest, ...others];
}

/** What is known of a work: of each circumstance what the first of its ratings says that tells it at all. */
function circumstancesOf(ratings: Ratings): Circumstances {
  let told = ratings[0].evidence.circumstances;
  for (const { evidence } of ratings) {
    if (evidence !== ratings[0].evidence) told = { ...evidence.circumstances, ...told };
  }
  return told;
}

/** What is combined: ratings with their numbers, and what was said of rows of a rubric, or of whole works, in place of a number. */
export interface Combinable {
  readonly admitted: readonly AdmittedEvidence[];
  readonly saidOfRows: readonly Evidence[];
}

const none: readonly Evidence[] = [];

/**
 * Stage 3: everything that was said of one work, against the statements of one grade band, becomes one piece: first the rows of a
 * rater's rubric, then the raters. A defence before four people is one piece.
 */
export function combine(
  { admitted, saidOfRows: told }: Combinable,
  rules: SettledCombine,
  order: OrderSection,
  zone: Zone,
  scale: ScaleNumbers,
): Combined {
  const pieces: Piece[] = [];
  const undecided: Combined["undecided"][number][] = [];
  const said = rules.unratedRows === "block" ? told : none;
  for (const own of worksOf(admitted)) {
    const ratings = inOrder(own);
    const score = combineWork(ratings, saidOfRows(said, ratings[0].evidence), rules, scale);
    if (typeof score === "object") {
      undecided.push({ ratings, reason: score });
      continue;
    }
    const { evidence } = ratings[0];
    const missing = ratings.every((rating) => rating.missing);
    pieces.push({
      work: evidence.work,
      score,
      weight: 1,
      missing,
      band: evidence.circumstances.band,
      circumstances: circumstancesOf(ratings),
      at: orderInstant(ratings, missing, order, zone),
      happened: happenedOf(evidence),
      happenedAt: happenedAtOf(evidence, zone),
      ratings,
    });
  }
  for (const rows of waitingWorks(said, admitted)) {
    undecided.push({ ratings: [], reason: { code: "unrated-rows", data: { rows } } });
  }
  return { pieces, undecided };
}
