import type { Circumstances, Evidence, Problem, Zone } from "@whole-learner/core";
import { roleOf } from "../admission/refuse.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import { targetNumber } from "../methods/target-number.ts";
import type { SettledCombine } from "../plan/plan.ts";
import type { OrderSection } from "../policy/sections.ts";
import { adjudicate, combineRaters, combineRows, type RoleNumber } from "./combine-numbers.ts";
import { happenedAtOf, happenedOf, orderInstant } from "./instants.ts";
import type { AdmittedEvidence, Piece } from "./piece.ts";
import type { TurnedAwayReasons } from "./turned-away.ts";

type Ratings = readonly [AdmittedEvidence, ...AdmittedEvidence[]];

/** Works as pieces, and the ratings of works that are no piece yet. */
export interface Combined {
  readonly pieces: readonly Piece[];
  readonly undecided: readonly {
    readonly ratings: Ratings;
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

/** Who rated, so far as it is known: ratings without a name are each of a person of their own. */
const raterOf = (evidence: Evidence): readonly [string, string] => {
  const { rater, criterion } = evidence.rating;
  if (rater?.id !== undefined) return [roleOf(evidence), rater.id];
  if (rater?.name !== undefined) return [roleOf(evidence), rater.name];
  return criterion === undefined ? [evidence.id, ""] : ["", roleOf(evidence)];
};

const numbersOf = (ratings: Ratings): readonly number[] =>
  ratings.flatMap(({ number }) => (number === undefined ? [] : [number]));

/** The rows of the rubric that a rater who rated by rows left out, where the policy waits for them. */
function unratedRows(
  own: Ratings,
  { criteria = [], unratedRows }: SettledCombine,
): readonly string[] {
  if (unratedRows === "skip") return [];
  const rated = new Set(own.map(({ evidence }) => evidence.rating.criterion));
  return rated.size === 1 && rated.has(undefined)
    ? []
    : criteria.filter((criterion) => !rated.has(criterion));
}

/** The rows of a work that somebody said are still to be rated: by that person or, where it is not said by whom, by anybody. */
const stillPending = (ratings: Ratings, pending: readonly Evidence[]): readonly string[] =>
  pending.flatMap((waiting) => {
    const { rater, criterion } = waiting.rating;
    const [role, name] = raterOf(waiting);
    const anybody = rater?.id === undefined && rater?.name === undefined;
    const rated = ratings.some(({ evidence, missing }) => {
      const by = raterOf(evidence);
      const same = anybody || (by[0] === role && by[1] === name);
      return same && !missing && evidence.rating.criterion === criterion;
    });
    return rated || criterion === undefined ? [] : [criterion];
  });

/** The number of a work, or why it is no piece yet. Missing work may have no number. */
function combineWork(
  ratings: Ratings,
  pending: readonly Evidence[],
  rules: SettledCombine,
  scale: ScaleNumbers,
): number | undefined | Problem<TurnedAwayReasons> {
  const { rows, raters } = rules;
  const [only] = ratings;
  // One rating says it alone, whatever the rules for several are.
  const alone = ratings.length === 1 && pending.length === 0;
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
    ...byRater.flatMap((own) => unratedRows(own, rules)),
    ...(byRater.length === 0 ? [] : stillPending(ratings, pending)),
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

/** What is combined: ratings with their numbers, and rows of a rubric that somebody said are still to be rated. */
export interface Combinable {
  readonly admitted: readonly AdmittedEvidence[];
  readonly pendingRows: readonly Evidence[];
}

const none: readonly Evidence[] = [];

/** Those of the rows that belong to a work, against the statements of its band. */
const rowsOf = ([{ evidence }]: Ratings, pendingRows: readonly Evidence[]): readonly Evidence[] =>
  pendingRows.length === 0
    ? none
    : pendingRows.filter(
        ({ work, circumstances }) =>
          work === evidence.work && circumstances.band === evidence.circumstances.band,
      );

/**
 * Stage 3: everything that was said of one work, against the statements of one grade band, becomes one piece: first the rows of a
 * rater's rubric, then the raters. A defence before four people is one piece.
 */
export function combine(
  { admitted, pendingRows }: Combinable,
  rules: SettledCombine,
  order: OrderSection,
  zone: Zone,
  scale: ScaleNumbers,
): Combined {
  const pieces: Piece[] = [];
  const undecided: Combined["undecided"][number][] = [];
  const waiting = rules.unratedRows === "block" ? pendingRows : none;
  for (const own of worksOf(admitted)) {
    const ratings = inOrder(own);
    const score = combineWork(ratings, rowsOf(ratings, waiting), rules, scale);
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
  return { pieces, undecided };
}
