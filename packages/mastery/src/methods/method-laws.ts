import {
  compareSnapped,
  equalSnapped,
  exactSumOf,
  inDomain,
} from "@whole-learner/psychometrics/numeric";
import { doubles } from "./arithmetic.ts";
import { kernelsLaw } from "./kernels-law.ts";
import type { Found, Scored, ScoredSeries } from "./method.ts";
import type { CheckLaw, LawCase, MethodLaw } from "./method-law.ts";

type Pieces = readonly Scored[];
// Laws only shuffle, cut and change series that are not empty.
const series = (pieces: Pieces): ScoredSeries => pieces as unknown as ScoredSeries;

const sameBits = (a: Found, b: Found): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Equal scores, as scores are compared; or the same reason. */
const same = (a: Found, b: Found): boolean =>
  a.status === "scored" && b.status === "scored" ? equalSnapped(a.score, b.score) : sameBits(a, b);

const inside = (found: Found, { method }: LawCase): boolean => {
  if (found.status === "not-computable") return found.reason.code.length > 0;
  const { score } = found;
  switch (method.traits.gives) {
    case "scale":
    case "points":
      return inDomain(score);
    case "proportion":
    case "probability":
      return compareSnapped(score, 0) >= 0 && compareSnapped(score, 1) <= 0;
    case "met":
      return score === 0 || score === 1;
    default:
      return method.traits.gives satisfies never;
  }
};

const result: CheckLaw = (of) => {
  const found = of.find(of.series);
  return inside(found, of) ? undefined : { series: of.series, found };
};

const pure: CheckLaw = ({ series, fold, find }) => {
  const found = find(series);
  const folding = fold();
  let state = folding.init();
  for (const piece of series) {
    const before = JSON.stringify(state);
    const next = folding.step(state, piece);
    if (JSON.stringify(state) !== before) return { series, found };
    state = next;
  }
  const kept = JSON.stringify(state);
  const once = folding.finish(state);
  return JSON.stringify(state) === kept && sameBits(once, found) && sameBits(find(series), found)
    ? undefined
    : { series, found };
};

/** Written down and read again. */
const posted = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

const state: CheckLaw = ({ series, fold, find }) => {
  const folding = fold();
  const end = series.reduce<unknown>(
    (so, piece) => folding.step(posted(so), piece),
    folding.init(),
  );
  const found = folding.finish(posted(end));
  const whole = find(series);
  return sameBits(found, whole) ? undefined : { series, found, against: { series, found: whole } };
};

/** The series in other orders: from behind, turned by one, by score up and down. */
const reordered = (pieces: Pieces): readonly ScoredSeries[] =>
  [
    [...pieces].reverse(),
    [...pieces.slice(1), ...pieces.slice(0, 1)],
    [...pieces].sort((a, b) => a.score - b.score),
    [...pieces].sort((a, b) => b.score - a.score),
  ].map(series);

const orderFree: CheckLaw = ({ method, series: given, find }) => {
  if (method.traits.order !== "none") return undefined;
  const found = find(given);
  return reordered(given)
    .map((other) => ({ series: other, found: find(other), against: { series: given, found } }))
    .find((shown) => !sameBits(shown.found, found));
};

const between = ({ score }: { readonly score: number }, pieces: Pieces): boolean =>
  pieces.some((piece) => compareSnapped(piece.score, score) <= 0) &&
  pieces.some((piece) => compareSnapped(piece.score, score) >= 0);

const bounded: CheckLaw = ({ method, series: given, find }) => {
  if (!method.traits.bounded) return undefined;
  const level = [...new Set(given.map(({ score }) => score))].map((score) =>
    series(given.map((piece) => ({ ...piece, score }))),
  );
  return [given, ...level]
    .map((other) => ({ series: other, found: find(other) }))
    .find(({ series, found }) => found.status === "scored" && !between(found, series));
};

/** What a piece is raised to, one at a time: every higher score of the series, and the step above it. */
function raised(pieces: Pieces, { method }: LawCase): readonly ScoredSeries[] {
  const met = method.traits.reads === "met";
  return pieces.flatMap((piece, at) => {
    const higher = [
      ...new Set(pieces.map(({ score }) => score).filter((score) => score > piece.score)),
      met ? 1 : piece.score + 1,
    ];
    return higher.map((score) =>
      series(pieces.map((one, index) => (index === at ? { ...one, score } : one))),
    );
  });
}

const monotone: CheckLaw = (of) => {
  if (!of.method.traits.monotone) return undefined;
  const given = of.series;
  const found = of.find(given);
  if (found.status !== "scored") return undefined;
  return raised(given, of)
    .map((other) => ({ series: other, found: of.find(other), against: { series: given, found } }))
    .find(
      (shown) =>
        shown.found.status !== "scored" || compareSnapped(shown.found.score, found.score) < 0,
    );
};

const merge: CheckLaw = ({ method, series: given, fold, find }) => {
  const folding = fold();
  if (folding.merge === undefined) return undefined;
  const join = (older: unknown, newer: unknown): unknown => folding.merge?.(older, newer);
  const stateOf = (pieces: Pieces): unknown =>
    pieces.reduce<unknown>((so, piece) => folding.step(so, piece), folding.init());
  const whole = find(given);
  const third = Math.ceil(given.length / 3);
  for (let cut = 0; cut <= given.length; cut += 1) {
    const parts = [given.slice(0, cut), given.slice(cut, cut + third), given.slice(cut + third)];
    const [a, b, c] = parts.map((part) => stateOf(part));
    const turned = method.traits.order === "none" ? [join(c, join(b, a))] : [];
    for (const joined of [join(join(a, b), c), join(a, join(b, c)), ...turned]) {
      const found = folding.finish(joined);
      if (!same(found, whole))
        return { series: given, found, against: { series: given, found: whole } };
    }
  }
  return undefined;
};

/** Equal to a billionth of their size. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The scores the other way round, each piece with the weight that it has: for shares that rest on weights alone, nothing else. */
const otherScores = (series: ScoredSeries): ScoredSeries =>
  // As many pieces as before, and a series has one at least.
  series.map(({ weight }, at) => ({
    score: (series[series.length - 1 - at] as Scored).score,
    weight,
  })) as unknown as ScoredSeries;

const shares: CheckLaw = ({ method, series: given, shares: tell, exactShares, find }) => {
  const found = find(given);
  const told = tell(given);
  const shown = { series: given, found };
  if (told === undefined || found.status !== "scored") return undefined;
  const exact = exactShares(doubles, given) ?? told;
  if (method.sharesBy === "weights") {
    const series = otherScores(given);
    const others = [tell(series), exactShares(doubles, series) ?? told];
    if (![told, exact].every((own, at) => own.join() === others[at]?.join()))
      return { ...shown, against: { series } };
  }
  if (
    exact.length !== told.length ||
    !exact.every((share, at) => near(share, told[at] ?? Number.NaN))
  )
    return shown;
  const parts = told.map((share, at) => share * (given[at]?.score ?? Number.NaN));
  return told.length === given.length &&
    near(exactSumOf(told), 1) &&
    near(exactSumOf(parts), found.score)
    ? undefined
    : shown;
};

const throws: CheckLaw = ({ series: given, find }) => {
  find(given);
  return undefined;
};

const looksAt: CheckLaw = ({ series: whole, find, looksAt: placesOf }) => {
  const places = placesOf(whole.length);
  if (places === undefined) return undefined;
  const [from, until] = places;
  const found = find(whole);
  if (!(from >= 0 && from < until && until <= whole.length)) return { series: whole, found };
  const seen = series(whole.slice(from, until));
  const alone = find(seen);
  return sameBits(alone, found)
    ? undefined
    : { series: whole, found, against: { series: seen, found: alone } };
};

/** Every law; one that a method does not claim holds. */
export const methodLaws: { readonly [L in MethodLaw]: CheckLaw } = {
  throws,
  result,
  pure,
  state,
  "order-free": orderFree,
  bounded,
  monotone,
  merge,
  shares,
  "looks-at": looksAt,
  kernels: kernelsLaw,
};
