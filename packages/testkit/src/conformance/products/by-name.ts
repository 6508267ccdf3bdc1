import { type Policy, presets } from "@whole-learner/mastery";
import { ask } from "../ask.ts";
import { list, numeric, optionalNumber, record, text } from "../fields.ts";
import { number, type Piece } from "../piece.ts";
import { levelNumber, scoreOf, shownScore } from "../results.ts";
import type { Run } from "../table.ts";

/** A scale wide enough for every case that names none. */
const open = { levels: [0, 50, 100], goal: 50 };

/** Numbers with their times, or bare numbers, oldest first; what has no number was never scored. */
export const numberPieces = (scores: unknown): readonly Piece[] =>
  list(scores, "scores").flatMap((one): Piece[] => {
    if (typeof one === "number") return [{ value: number(one), at: null }];
    const result = record(one, "result");
    const value = optionalNumber(result["value"], "value");
    const at = result["at"];
    return value === undefined
      ? []
      : [{ value: number(value), at: typeof at === "string" ? at : null }];
  });

const scoreUnder =
  (policyOf: (params: Readonly<Record<string, unknown>>) => Policy): Run =>
  ({ params, scores }, variation) =>
    scoreOf(
      ask(
        {
          pieces: numberPieces(scores),
          scale: open,
          policy: { ...policyOf(params), order: { by: ["happened"] } },
        },
        variation,
      ),
    );

const rateOf = (params: Readonly<Record<string, unknown>>): number =>
  optionalNumber(params["rate"], "rate") ?? 0.65;

/** The recursive decaying average of any product: the rate is the product's setting. Where a case tells it as shown too, as Otus shows it. */
export const decaying: Run = (vector, variation) => {
  const { params, scores, expected } = vector;
  const answer = ask(
    {
      pieces: numberPieces(scores),
      scale: open,
      policy: {
        ...presets["otus/decaying-average"],
        score: { method: "decaying-average", parameters: { newest: rateOf(params) } },
      },
    },
    variation,
  );
  const raw = scoreOf(answer);
  return typeof expected === "object" && expected !== null
    ? { raw, displayed: shownScore(answer) }
    : raw;
};

/** How much each piece weighs in it. */
export const decayingShares: Run = ({ params, scores }, variation) => {
  const { explanation } = ask(
    {
      pieces: numberPieces(scores),
      scale: open,
      policy: {
        ...presets["mastery-connect/decaying-average"],
        score: { method: "decaying-average", parameters: { newest: rateOf(params) } },
      },
    },
    variation,
  );
  return { weights: explanation.counted.map(({ share }) => share ?? null) };
};

/** Canvas's weighted average, of a newest score and the mean of all before it. */
export const newestAgainstMean: Run = ({ params, scores }, variation) => {
  const both = record(scores, "scores");
  const pieces = [
    { value: number(numeric(both["olderMean"], "olderMean")), at: "2024-01-01T00:00:00Z" },
    { value: number(numeric(both["latest"], "latest")), at: "2024-01-02T00:00:00Z" },
  ];
  const policy: Policy = {
    ...presets["canvas/weighted-average"],
    score: { method: "latest-against-rest", parameters: { newest: rateOf(params) } },
  };
  return scoreOf(ask({ pieces, scale: open, policy }, variation));
};

/** The mean of all. */
export const meanOf: Run = scoreUnder(() => presets["otus/mean"]);

/** The mean and the median of the same pieces. */
export const meanAndMedian: Run = (vector, variation) => ({
  mean: meanOf(vector, variation, []),
  median: scoreUnder(() => ({ ...presets["otus/mean"], score: { method: "median" } }))(
    vector,
    variation,
    [],
  ),
});

/** The mean of the newest so many. */
export const meanOfRecent: Run = scoreUnder((params) => ({
  ...presets["powerteacher-pro/most-recent-scores"],
  score: { method: "mean-of-recent", parameters: { recent: numeric(params["n"], "n") } },
  rollUp: { rule: "profile" },
}));

/** The median of the newest so many. */
export const medianOfRecent: Run = scoreUnder((params) => ({
  ...presets["otus/mean"],
  score: { method: "median-of-recent", parameters: { recent: numeric(params["n"], "n") } },
}));

type Tie = "highest" | "most-recent" | "none";

/** The most frequent number; what stands for a tie is the product's. Where a teacher's own mark is expected too, it stands in front. */
export const modeOf =
  (tie: Tie): Run =>
  ({ scores, expected }, variation) => {
    const policy: Policy = {
      ...presets["otus/mode"],
      score: { method: "mode", parameters: { tie } },
    };
    const pieces = numberPieces(scores);
    const reported =
      typeof expected === "object" && expected !== null && "reported" in expected
        ? numeric(expected.reported, "reported")
        : undefined;
    const scale = { levels: [1, 2, 3, 4], goal: 3 };
    if (reported === undefined) return scoreOf(ask({ pieces, scale, policy }, variation));
    const answer = ask({ pieces, scale, policy, judged: reported }, variation);
    const { determination } = answer;
    return {
      calculated:
        determination.status === "judged" && determination.computed.status === "determined"
          ? determination.computed.score
          : null,
      reported: levelNumber(answer),
    };
  };

/** Otus's levels, lowest first, as its help pages name them; a case that has others names them itself. */
const otusLevels = ["Remediation", "Approaching", "Near", "Mastery"];

/** A method over levels by name: their places in the product's list are the numbers. */
export const overNames =
  (policy: Policy): Run =>
  ({ params, scores }, variation) => {
    const own = params["levels"];
    const names =
      own === undefined ? otusLevels : list(own, "levels").map((one) => text(one, "level"));
    const pieces = list(scores, "scores").map((one, at): Piece => {
      const place = names.indexOf(text(one, "level"));
      if (place < 0) throw new Error(`no level ${String(one)}`);
      // Written oldest first.
      const month = String(1 + (at % 12)).padStart(2, "0");
      return {
        value: number(place + 1),
        at: `${2020 + Math.floor(at / 12)}-${month}-01T00:00:00Z`,
      };
    });
    const levels = names.map((_, place) => place + 1);
    const answer = ask({ pieces, scale: { levels, goal: levels.at(-1) ?? 1 }, policy }, variation);
    const found = levelNumber(answer);
    return found === null ? null : (names[found - 1] ?? null);
  };
