import type { Methods } from "../../src/methods/registry.ts";
import {
  compared,
  divided,
  minus,
  of,
  one,
  plus,
  type Rational,
  sum,
  times,
  toNumber,
  zero,
} from "./rational.ts";

import { models } from "./score-models.ts";

// Each method of this package once more, from its formula alone: exact where the formula is rational, with Math elsewhere. Sums are whole, not
// piece by piece; nothing is kept between calls. Slow on purpose.

export interface OraclePiece {
  readonly score: Rational;
  readonly weight: Rational;
  /** Milliseconds; not known where nothing tells. */
  readonly at: number | undefined;
  readonly indicator: string | undefined;
}

interface OracleScale {
  readonly least: number;
  readonly most: number;
  readonly goal: number;
}

export type OracleFound = { readonly score: Rational } | { readonly code: string };
export type OracleParameters = Readonly<Record<string, unknown>>;

type Pieces = readonly OraclePiece[];
type Score = (pieces: Pieces, given: OracleParameters, scale: OracleScale) => OracleFound;

const scores = (pieces: Pieces): readonly Rational[] => pieces.map(({ score }) => score);
const meanOf = (numbers: readonly Rational[]): Rational =>
  divided(sum(numbers), of(numbers.length));
const weighted = (pieces: Pieces): Rational =>
  divided(
    sum(pieces.map(({ score, weight }) => times(score, weight))),
    sum(pieces.map(({ weight }) => weight)),
  );
const higher = (a: Rational, b: Rational): Rational => (compared(a, b) >= 0 ? a : b);
const lower = (a: Rational, b: Rational): Rational => (compared(a, b) <= 0 ? a : b);
const target = ({ target: given = "goal" }: OracleParameters, { goal }: OracleScale): Rational =>
  of(given === "goal" ? goal : Number(given));
const fromDouble = (number: number): OracleFound =>
  Number.isFinite(number) && Math.abs(number) < 4_503_599
    ? { score: of(number) }
    : { code: "outside-domain" };

function median(pieces: Pieces, tie: unknown): Rational {
  const order = [...pieces].sort((a, b) => compared(a.score, b.score));
  const half = divided(sum(pieces.map(({ weight }) => weight)), of(2));
  const lowest = (reaches: (below: Rational) => boolean): Rational => {
    let below = zero;
    for (const { score, weight } of order) {
      below = plus(below, weight);
      if (reaches(below)) return score;
    }
    return order.at(-1)?.score ?? zero;
  };
  const at = lowest((below) => compared(below, half) >= 0);
  const beyond = lowest((below) => compared(below, half) > 0);
  if (tie === "lower") return at;
  return tie === "upper" ? beyond : divided(plus(at, beyond), of(2));
}

function mode(pieces: Pieces, tie: unknown): OracleFound {
  const totals = pieces.map(({ score }) =>
    sum(pieces.filter((other) => compared(other.score, score) === 0).map(({ weight }) => weight)),
  );
  const most = totals.reduce(higher);
  const winners = pieces.filter((_, index) => compared(totals[index] ?? zero, most) === 0);
  const apart = winners.filter(
    ({ score }, index) =>
      winners.findIndex((other) => compared(other.score, score) === 0) === index,
  );
  const all = scores(apart);
  if (all.length === 1 || tie === "highest") return { score: all.reduce(higher) };
  if (tie === "lowest") return { score: all.reduce(lower) };
  if (tie === "mean") return { score: meanOf(all) };
  return tie === "most-recent" ? { score: winners.at(-1)?.score ?? zero } : { code: "tie" };
}

const newest = (pieces: Pieces, { recent = 3 }: OracleParameters): Pieces =>
  pieces.slice(-Number(recent));

/** The best so many; of equal ones the heavier. */
const best = (pieces: Pieces, { best: count }: OracleParameters): Pieces =>
  [...pieces]
    .sort((a, b) => compared(b.score, a.score) || compared(b.weight, a.weight))
    .slice(0, Number(count));

const byIndicator = (pieces: Pieces): readonly Pieces[] | undefined =>
  pieces.some(({ indicator }) => indicator === undefined)
    ? undefined
    : [...new Set(pieces.map(({ indicator }) => indicator))].map((name) =>
        pieces.filter(({ indicator }) => indicator === name),
      );

const clipped = (
  found: OracleFound,
  { clip = "scale" }: OracleParameters,
  { least, most }: OracleScale,
): OracleFound =>
  clip === "none" || !("score" in found)
    ? found
    : { score: higher(of(least), lower(of(most), found.score)) };

/** Least squares by means, exact: the value at x of the line through the points. */
function line(xs: readonly Rational[], ys: readonly Rational[], x: Rational): Rational {
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  const spread = sum(xs.map((one) => times(minus(one, meanX), minus(one, meanX))));
  if (spread.over === 0n) return meanY;
  const joint = sum(
    xs.map((one, index) => times(minus(one, meanX), minus(ys[index] ?? zero, meanY))),
  );
  return plus(meanY, times(divided(joint, spread), minus(x, meanX)));
}

/** The power curve by deviations from the means, in doubles. */
function power(numbers: readonly number[]): (x: number) => number {
  const xs = numbers.map((_, index) => Math.log(index + 1));
  const ys = numbers.map(Math.log);
  const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / all.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const spread = xs.reduce((total, x) => total + (x - meanX) ** 2, 0);
  const joint = xs.reduce((total, x, index) => total + (x - meanX) * ((ys[index] ?? 0) - meanY), 0);
  const slope = spread === 0 ? 0 : joint / spread;
  return (x) => Math.exp(meanY + slope * (Math.log(x) - meanX));
}

const places = (pieces: Pieces): readonly Rational[] => pieces.map((_, index) => of(index + 1));
const readAt = (count: number, { at = "last" }: OracleParameters): number =>
  at === "last" ? count : count + 1;

const powerLaw: Score = (pieces, given, scale) => {
  const { zeros = "reject", substitute = 0.1, least = 3 } = given;
  const none = scores(pieces).filter((score) => compared(score, zero) <= 0).length;
  if (zeros === "reject" && none > 0) return { code: "zeros" };
  const numbers = scores(pieces).flatMap((score) =>
    compared(score, zero) > 0 ? [toNumber(score)] : zeros === "skip" ? [] : [Number(substitute)],
  );
  if (numbers.length < Number(least)) return { code: "too-few" };
  return clipped(fromDouble(power(numbers)(readAt(numbers.length, given))), given, scale);
};

/** When the pieces were, if all tell. */
const timesOf = (pieces: Pieces): readonly number[] | undefined => {
  const told = pieces.flatMap(({ at }) => (at === undefined ? [] : [at]));
  return told.length === pieces.length ? told : undefined;
};

const linearTrend: Score = (pieces, given, scale) => {
  const overTime = given["over"] === "time";
  const instants = timesOf(pieces);
  if (overTime && instants === undefined) return { code: "not-told" };
  if (pieces.length < Number(given["least"] ?? 3)) return { code: "too-few" };
  const [begin = 0] = instants ?? [];
  const xs = overTime ? (instants ?? []).map((at) => of((at - begin) / 1000)) : places(pieces);
  const last = xs.at(-1) ?? zero;
  const steps = of(Math.max(1, pieces.length - 1));
  const step = overTime ? divided(last, steps) : one;
  const x = given["at"] === "next" ? plus(last, step) : last;
  return clipped({ score: line(xs, scores(pieces), x) }, given, scale);
};

const bestFit: Score = (pieces, given, scale) => {
  const { candidates = ["mean", "linear", "power"], least = 3 } = given;
  const named = new Set(candidates as readonly string[]);
  const numbers = scores(pieces);
  const enough = pieces.length >= Number(least);
  const positive = numbers.every((score) => compared(score, zero) > 0);
  const curve = power(numbers.map(toNumber));
  const fits: readonly (readonly [boolean, (x: number) => Rational])[] = [
    [named.has("mean"), () => meanOf(numbers)],
    [named.has("linear") && enough, (x) => line(places(pieces), numbers, of(x))],
    [named.has("power") && enough && positive, (x) => of(curve(x))],
  ];
  const off = (a: Rational, b: Rational): Rational => minus(higher(a, b), lower(a, b));
  const x = readAt(pieces.length, given);
  const highest = given["choose"] === "highest";
  const possible = fits
    .filter(([can]) => can)
    .map(([, fit]) => ({
      read: fit(x),
      error: sum(numbers.map((score, index) => off(fit(index + 1), score))),
    }));
  const chosen = possible.reduce<(typeof possible)[number] | undefined>(
    (so, fit) =>
      so === undefined ||
      (highest ? compared(fit.read, so.read) > 0 : compared(fit.error, so.error) < 0)
        ? fit
        : so,
    undefined,
  );
  if (chosen === undefined) return { code: enough || named.has("mean") ? "zeros" : "too-few" };
  return clipped({ score: chosen.read }, given, scale);
};

const met = (yes: boolean): OracleFound => ({ score: yes ? one : zero });

/** What a piece of a weight leaves of all before it: q^w, q = 1 - r. */
const kept = (r: number, weight: Rational): Rational =>
  weight.under === 1n
    ? Array.from({ length: Number(weight.over) }).reduce<Rational>(
        (product) => times(product, minus(one, of(r))),
        one,
      )
    : of((1 - r) ** toNumber(weight));

const recursive: Score = (pieces, { newest: r = 0.65 }) => {
  const [first, ...others] = pieces;
  return {
    score: others.reduce((average, { score, weight }) => {
      const keep = kept(Number(r), weight);
      return plus(times(keep, average), times(minus(one, keep), score));
    }, first?.score ?? zero),
  };
};

const reached = (pieces: Pieces, given: OracleParameters, scale: OracleScale): readonly boolean[] =>
  pieces.map(({ score }) => compared(score, target(given, scale)) >= 0);

export const scoreSeries: { readonly [M in keyof Methods]: Score } = {
  mean: (pieces) => ({ score: weighted(pieces) }),
  median: (pieces, { tie }) => ({ score: median(pieces, tie) }),
  mode: (pieces, { tie }) => mode(pieces, tie),
  highest: (pieces) => ({ score: scores(pieces).reduce(higher) }),
  lowest: (pieces) => ({ score: scores(pieces).reduce(lower) }),
  "most-recent": (pieces) => ({ score: pieces.at(-1)?.score ?? zero }),
  first: (pieces) => ({ score: pieces[0]?.score ?? zero }),
  "mean-of-recent": (pieces, given) => ({ score: weighted(newest(pieces, given)) }),
  "median-of-recent": (pieces, given) => ({ score: median(newest(pieces, given), given["tie"]) }),
  "mode-of-recent": (pieces, given) => mode(newest(pieces, given), given["tie"]),
  "mean-of-best": (pieces, given) => ({ score: weighted(best(pieces, given)) }),
  "decaying-average": recursive,
  "latest-against-rest": (pieces, { newest: r = 0.65 }) => {
    const last = pieces.at(-1);
    if (last === undefined || pieces.length === 1) return { score: last?.score ?? zero };
    const rest = weighted(pieces.slice(0, -1));
    const keep = kept(Number(r), last.weight);
    return { score: plus(times(minus(one, keep), last.score), times(keep, rest)) };
  },
  "n-times": (pieces, given, scale) => {
    const bound = target(given, scale);
    const all = scores(pieces).filter((score) => compared(score, bound) >= 0);
    if (all.length < Number(given["times"] ?? 5)) return { code: "target-not-reached" };
    return { score: given["result"] === "target" ? bound : meanOf(all) };
  },
  "m-of-n": (pieces, given, scale) =>
    met(
      reached(pieces, given, scale).slice(-Number(given["of"])).filter(Boolean).length >=
        Number(given["times"]),
    ),
  streak: (pieces, given, scale) => {
    const times_ = Number(given["times"] ?? 3);
    const last = reached(pieces, given, scale).slice(-times_);
    return met(last.length === times_ && last.every(Boolean));
  },
  "power-law": powerLaw,
  "linear-trend": linearTrend,
  "best-fit": bestFit,
  "time-weighted-mean": (pieces, { halfLifeDays }) => {
    const instants = timesOf(pieces);
    if (instants === undefined) return { code: "not-told" };
    const latest = Math.max(...instants);
    const faded = pieces.map((piece, index): OraclePiece => {
      const halves = (latest - (instants[index] ?? latest)) / 86_400_000 / Number(halfLifeDays);
      return { ...piece, weight: times(piece.weight, of(0.5 ** halves)) };
    });
    return { score: weighted(faded) };
  },
  "top-n-per-indicator": (pieces, given) => {
    const groups = byIndicator(pieces);
    return groups === undefined
      ? { code: "not-told" }
      : { score: weighted(groups.flatMap((group) => best(group, given))) };
  },
  "highest-per-indicator": (pieces, { weighting = "indicator" }) => {
    const groups = byIndicator(pieces);
    if (groups === undefined) return { code: "not-told" };
    return {
      score: weighted(
        groups.map(
          (group): OraclePiece => ({
            score: scores(group).reduce(higher),
            weight: weighting === "indicator" ? one : sum(group.map(({ weight }) => weight)),
            at: 0,
            indicator: undefined,
          }),
        ),
      ),
    };
  },
  "first-attempt-credit": (pieces, { credit = 0.2, least = 3 }) => {
    if (pieces.length < Number(least)) return { code: "too-few" };
    const n = sum(pieces.map(({ weight }) => weight));
    const c = sum(pieces.map(({ score, weight }) => times(score, weight)));
    return { score: divided(plus(c, times(of(Number(credit)), minus(n, c))), n) };
  },
  ...models,
};
