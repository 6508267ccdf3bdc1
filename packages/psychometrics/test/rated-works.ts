import { drawing } from "./simulate.ts";

/** How works are rated on three levels: how often each level is the true one, and how often a rater misses it. */
export interface Rating {
  readonly shares: readonly [number, number, number];
  /** The share of ratings that miss the level: of the middle one to both sides, of an outer one to the next and every fifth time to the other. */
  readonly missed: number;
  readonly raters: number;
}

/** Each row that raters can give a work, with its probability. */
function patternsOf({ shares, missed, raters }: Rating): readonly {
  readonly row: readonly number[];
  readonly probability: number;
}[] {
  const given = [
    [1 - missed, 0.8 * missed, 0.2 * missed],
    [missed / 2, 1 - missed, missed / 2],
    [0.2 * missed, 0.8 * missed, 1 - missed],
  ];
  return Array.from({ length: 3 ** raters }, (_, code) => {
    const row = Array.from({ length: raters }, (__, rater) => Math.floor(code / 3 ** rater) % 3);
    const probability = shares.reduce(
      (sum, share, level) =>
        sum + row.reduce((part, rating) => part * (given[level]?.[rating] ?? 0), share),
      0,
    );
    return { row, probability };
  });
}

/** So many works, each row as often as it is probable: what a coefficient of them is, is the true one to three digits. */
export function allWorks(rating: Rating, works = 20_000): readonly (readonly number[])[] {
  return patternsOf(rating).flatMap(({ row, probability }) =>
    Array.from({ length: Math.round(works * probability) }, () => row),
  );
}

/** Works drawn from a seed. */
export function drawnWorks(
  rating: Rating,
  works: number,
  seed: number,
): readonly (readonly number[])[] {
  const patterns = patternsOf(rating);
  const { uniform } = drawing(seed);
  return Array.from({ length: works }, () => {
    let rest = uniform();
    const found = patterns.find(({ probability }) => (rest -= probability) < 0);
    return (found ?? patterns[patterns.length - 1])?.row ?? [];
  });
}
