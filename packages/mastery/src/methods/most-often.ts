import {
  addToSum,
  collectSum,
  compareSnapped,
  emptySum,
  type ExactSum,
  exactMean,
  quotientOf,
  snap,
} from "@whole-learner/psychometrics/numeric";
import { type Arithmetic, inProportion } from "./arithmetic.ts";
import { type Found, notComputable, type Scored, scored } from "./method.ts";

/**
 * The parameter that says which score it is when several are equally often there, for methods of your own that ask the same. It has no default:
 * products differ, and a school decides.
 *
 * @example
 * ```ts
 * import { modeTieParameter, settle } from "@whole-learner/mastery";
 * settle({ tie: modeTieParameter }, {}, ["parameters"]).ok; // => false
 * settle({ tie: modeTieParameter }, { tie: "highest" }, ["parameters"]).ok; // => true
 * ```
 */
export const modeTieParameter = {
  kind: "choice",
  of: ["highest", "lowest", "most-recent", "mean", "none"],
  meaning:
    "Which score it is when several are equally often there: one of them, their mean, or none.",
} as const;

/** Which of several scores that are equally often there is taken. */
export type ModeTie = (typeof modeTieParameter.of)[number];

/** A score with the places of all pieces that have it. */
interface Group {
  /** Scores that are the same to a billionth are one; the lowest of them stands for it. */
  readonly score: number;
  readonly weight: ExactSum;
  readonly places: readonly number[];
}

function groupsOf(pieces: readonly Scored[]): readonly Group[] {
  const groups = new Map<number, Group>();
  pieces.forEach(({ score, weight }, place) => {
    const same = snap(score);
    const group = groups.get(same);
    groups.set(same, {
      score: Math.min(group?.score ?? score, score),
      weight: addToSum(group?.weight ?? emptySum, weight),
      places: [...(group?.places ?? []), place],
    });
  });
  return [...groups.values()].sort((a, b) => a.score - b.score);
}

/** The scores that have the most weight, lowest first. Weights are exact sums, compared as shares of the weight of all. */
function mostOften(pieces: readonly Scored[]): readonly [Group, ...Group[]] {
  const total = collectSum(pieces.map(({ weight }) => weight));
  const ranked = groupsOf(pieces).map((group) => ({
    group,
    share: quotientOf(group.weight, total),
  }));
  const most = Math.max(...ranked.map(({ share }) => share));
  const tied = ranked.filter(({ share }) => compareSnapped(share, most) === 0);
  // A series is never empty, so that one score at least has the most.
  return tied.map(({ group }) => group) as [Group, ...Group[]];
}

const newestPlace = ({ places }: Group): number => places.at(-1) ?? -1;

/** The scores of those that the tie leaves: one of them, all to be averaged, or none. */
function taken(tied: readonly [Group, ...Group[]], tie: ModeTie): readonly Group[] {
  if (tied.length === 1 || tie === "mean") return tied;
  switch (tie) {
    case "highest":
      return tied.slice(-1);
    case "lowest":
      return tied.slice(0, 1);
    case "most-recent":
      return [tied.reduce((a, b) => (newestPlace(b) > newestPlace(a) ? b : a))];
    case "none":
      return [];
    default:
      return tie satisfies never;
  }
}

/** The mode: the score with the greatest summed weight; of several, what the tie takes, their mean rounded once. */
export function modeOf(pieces: readonly Scored[], tie: ModeTie): Found {
  const tied = mostOften(pieces);
  const groups = taken(tied, tie);
  if (groups.length > 0) return scored(exactMean(groups.map(({ score }) => score)));
  const [first, second, ...rest] = tied.map(({ score }) => score);
  // None is taken of two at least.
  return notComputable("tie", { scores: [first as number, second as number, ...rest] });
}

/** What each piece is of the mode: those that have its score share it by weight. Undefined where no score is taken. */
export function modeShares<N>(
  arithmetic: Arithmetic<N>,
  pieces: readonly Scored[],
  tie: ModeTie,
): readonly N[] | undefined {
  const { of, over } = arithmetic;
  const groups = taken(mostOften(pieces), tie);
  if (groups.length === 0) return undefined;
  const shares = pieces.map(() => of(0));
  for (const { places } of groups) {
    const weights = places.map((place) => (pieces[place] as Scored).weight);
    inProportion(weights, arithmetic).forEach((share, index) => {
      shares[places[index] as number] = over(share, of(groups.length));
    });
  }
  return shares;
}
