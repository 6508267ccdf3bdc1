import type { OracleFound, OraclePiece, OracleParameters } from "./score-series.ts";
import { divided, of, one, plus, sum, times, toNumber, zero } from "./rational.ts";

// The statistical methods once more, from their formulas as they stand in books: in probabilities that are divided by their sum at each step, with Math. Rounding
// apart they come to the same.

type Scale = { readonly least: number; readonly most: number; readonly goal: number };

const number = (given: unknown, other: number): number =>
  given === undefined ? other : Number(given);
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const shares = (numbers: readonly number[]): readonly number[] => {
  const all = total(numbers);
  return numbers.map((one) => one / all);
};
const capped = ({ weight }: OraclePiece): number => Math.min(50, toNumber(weight));

function tracing(pieces: readonly OraclePiece[], given: OracleParameters): OracleFound {
  const learn = number(given["learn"], 0.1);
  const guess = number(given["guess"], 0.2);
  const slip = number(given["slip"], 0.1);
  const forget = number(given["forget"], 0);
  // Both chances side by side: what one less the other would lose near certainty, evidence to the contrary would make large again.
  let known = number(given["prior"], 0.3);
  let unknown = 1 - known;
  pieces.forEach((piece, at) => {
    if (at > 0) {
      [known, unknown] = [
        known * (1 - forget) + unknown * learn,
        known * forget + unknown * (1 - learn),
      ];
    }
    const met = toNumber(piece.score) >= 0.5;
    const weight = capped(piece);
    [known = 0, unknown = 0] = shares([
      known * (met ? 1 - slip : slip) ** weight,
      unknown * (met ? guess : 1 - guess) ** weight,
    ]);
  });
  return { score: of(known) };
}

function levels(
  pieces: readonly OraclePiece[],
  given: OracleParameters,
  scale: Scale,
): OracleFound {
  const { least, most } = scale;
  const count = most - least + 1;
  const up = number(given["up"], 0.09);
  const down = number(given["down"], 0.01);
  const tau = number(given["raterError"], 0.8);
  const all = Array.from({ length: count }, (_, level) => level);
  const rating = all.map((level) =>
    shares(all.map((other) => Math.exp(-Math.abs(other - level) / tau))),
  );
  let now: readonly number[] = all.map(() => 1 / count);
  pieces.forEach((piece, at) => {
    if (at > 0) {
      now = all.map((to) =>
        total(
          all.map((from) => {
            const rises = from < count - 1 ? up : 0;
            const falls = from > 0 ? down : 0;
            const rate =
              to === from + 1
                ? rises
                : to === from - 1
                  ? falls
                  : to === from
                    ? 1 - rises - falls
                    : 0;
            return (now[from] ?? 0) * rate;
          }),
        ),
      );
    }
    const place = Math.min(count - 1, Math.max(0, toNumber(piece.score) - least));
    const low = Math.floor(place);
    const part = place - low;
    now = shares(
      all.map((level) => {
        const row = rating[level] ?? [];
        const likelihood = (row[low] ?? 1) ** (1 - part) * (row[low + 1] ?? 1) ** part;
        return (now[level] ?? 0) * likelihood ** capped(piece);
      }),
    );
  });
  return { score: of(total(now.map((p, level) => p * (least + level)))) };
}

/** The sum over a fine and even grid of abilities, with the population as weights. */
function items(pieces: readonly OraclePiece[], given: OracleParameters, scale: Scale): OracleFound {
  const names = (given["indicators"] ?? []) as readonly string[];
  const slopes = (given["discriminations"] ?? []) as readonly number[];
  const steps = given["steps"] as readonly number[];
  const count = Math.max(1, names.length);
  const top = Math.max(1, Math.floor(steps.length / count));
  const place = (piece: OraclePiece): number =>
    names.length === 0 ? 0 : names.indexOf(piece.indicator ?? "");
  if (pieces.some((piece) => place(piece) < 0)) return { code: "not-told" };
  const metric = given["metric"] === "normal" ? 1.702 : 1;
  // Graded response: the level or more is reached, level by level; what is between two is the level.
  const graded = (item: number, ability: number): readonly number[] => {
    const reached = Array.from(
      { length: top },
      (_, at) =>
        1 /
        (1 + Math.exp(-metric * (slopes[item] ?? 1) * (ability - (steps[item * top + at] ?? 0)))),
    );
    return [1, ...reached].map((p, level) => p - (reached[level] ?? 0));
  };
  const categories = (item: number, ability: number): readonly number[] => {
    if (given["model"] === "graded-response") return graded(item, ability);
    const logs = [0];
    for (let step = 0; step < top; step += 1) {
      const at = steps[item * top + step] ?? 0;
      logs.push((logs[step] ?? 0) + metric * (slopes[item] ?? 1) * (ability - at));
    }
    const highest = Math.max(...logs);
    return shares(logs.map((log) => Math.exp(log - highest)));
  };
  const mean = number(given["populationMean"], 0);
  const deviation = number(given["populationDeviation"], 1);
  // Ten deviations of the population, and as far as ratings can lead away from it.
  const from = Math.min(-14, mean - 10 * deviation);
  const to = Math.max(14, mean + 10 * deviation);
  const nodes = Math.ceil(50 * (to - from));
  const grid = Array.from({ length: nodes + 1 }, (_, at) => from + at / 50);
  const width = scale.most - scale.least;
  const seen = pieces.map((piece) => {
    const at = ((toNumber(piece.score) - scale.least) / width) * top;
    return [place(piece), Math.min(top, Math.max(0, Math.floor(at + 0.5)))] as const;
  });
  const tables = grid.map((ability) =>
    Array.from({ length: count }, (_, item) => categories(item, ability)),
  );
  const logs = grid.map(
    (ability, at) =>
      -(((ability - mean) / deviation) ** 2) / 2 +
      total(seen.map(([item, category]) => Math.log(tables[at]?.[item]?.[category] ?? 0))),
  );
  const highest = Math.max(...logs);
  const posterior = shares(logs.map((log) => Math.exp(log - highest)));
  const expected = total(
    posterior.map((p, at) => {
      const each = (tables[at] ?? []).map((table) =>
        total(table.map((c, category) => c * category)),
      );
      return (p * total(each)) / count / top;
    }),
  );
  return { score: of(scale.least + expected * width) };
}

/** The methods that are told of each piece whether it is at the goal. */
export const readsMet: readonly string[] = [
  "first-attempt-credit",
  "bayesian-knowledge-tracing",
  "beta-binomial",
];

export const models = {
  "bayesian-knowledge-tracing": tracing,
  "ordinal-level-tracking": levels,
  "beta-binomial": (pieces: readonly OraclePiece[], given: OracleParameters): OracleFound => {
    const discount = of(number(given["discount"], 1));
    let met = zero;
    let not = zero;
    for (const { score, weight } of pieces) {
      met = plus(times(discount, met), times(weight, score));
      not = plus(times(discount, not), times(weight, plus(one, times(of(-1), score))));
    }
    const a = plus(of(number(given["a"], 1)), met);
    return { score: divided(a, sum([a, of(number(given["b"], 1)), not])) };
  },
  "item-response": items,
};
