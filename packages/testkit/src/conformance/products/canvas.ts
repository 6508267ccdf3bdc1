import { presets, score, mean, median, type Policy } from "@whole-learner/mastery";
import { exactWeightedMean, roundDecimal } from "@whole-learner/psychometrics/numeric";
import { ask, type LevelNumbers } from "../ask.ts";
import { list, numeric, optionalNumber, record } from "../fields.ts";
import { number, type Piece, points } from "../piece.ts";
import { shownScore } from "../results.ts";
import type { Run } from "../table.ts";

type Fields = Readonly<Record<string, unknown>>;

/** An outcome's points: what is possible and what is mastery. Without possible points mastery stands for them. */
function scaleOf(params: Fields): LevelNumbers {
  const goal = numeric(params["mastery_points"], "mastery_points");
  const possible = numeric(params["points_possible"], "points_possible");
  return { levels: [0, goal, possible === 0 ? goal : possible], goal };
}

/** The method's whole number: percent of the newest, or how many times. */
const wholeNumber = (params: Fields): number | undefined =>
  optionalNumber(params["calculation_int"], "calculation_int");

type Choose = (params: Fields) => Policy;

const plain =
  (name: "canvas/highest" | "canvas/most-recent" | "canvas/average"): Choose =>
  () =>
    presets[name];

const newest = (params: Fields): number => (wholeNumber(params) ?? 65) / 100;

const weighted: Choose = (params) => ({
  ...presets["canvas/weighted-average"],
  score: { method: "latest-against-rest", parameters: { newest: newest(params) } },
});

const decaying: Choose = (params) =>
  params["flag"] === "off" || params["new_decaying_average_flag"] === false
    ? weighted(params)
    : {
        ...presets["canvas/decaying-average"],
        score: { method: "decaying-average", parameters: { newest: newest(params) } },
      };

const nMastery: Choose = (params) => ({
  ...presets["canvas/n-mastery"],
  score: {
    method: "n-times",
    parameters: { times: wholeNumber(params) ?? 5, target: "goal", result: "mean" },
  },
});

const choices: Readonly<Record<string, Choose>> = {
  highest: plain("canvas/highest"),
  latest: plain("canvas/most-recent"),
  average: plain("canvas/average"),
  decaying_average: weighted,
  "decaying_average(flag off)": weighted,
  weighted_average: weighted,
  standard_decaying_average: decaying,
  n_mastery: nMastery,
};

/** Methods that see each question by itself; the others see the share of points of all questions of one quiz. */
const byQuestion = ["highest", "n_mastery"];

/** Questions of a quiz: each counts, with its own share of points or with the quiz's. */
function quizPieces(results: readonly Fields[], method: string): readonly Piece[] {
  const shareOf = (result: Fields): number => numeric(result["percent"], "percent");
  const possibleOf = (result: Fields): number => numeric(result["possible"], "possible");
  return results.map((result) => {
    const quiz = results.filter(({ alignment }) => alignment === result["alignment"]);
    const share = byQuestion.includes(method)
      ? shareOf(result)
      : exactWeightedMean(quiz.map(shareOf), quiz.map(possibleOf));
    return { value: points(share, 1), at: (result["at"] as string | null | undefined) ?? null };
  });
}

const resultPieces = (results: readonly Fields[]): readonly Piece[] =>
  results.flatMap((result): Piece[] => {
    const value = optionalNumber(result["value"], "value");
    return value === undefined
      ? []
      : [
          {
            value: number(value),
            at: (result["at"] as string | null | undefined) ?? null,
            assessed: result["timestampKind"] === "assessed",
          },
        ];
  });

/**
 * One learner's rollup of one outcome. An account's or course's scale and method stand in place of the outcome's: a result with a share of its
 * points is taken to that scale, one without keeps its number.
 */
export const rollup: Run = ({ method, params, scores }, variation) => {
  const results = list(scores, "scores").map((one) => record(one, "result"));
  const override = params["account_or_course_override"];
  const inForce = override === undefined ? params : record(override, "override");
  const name = override === undefined ? method : String(inForce["calculation_method"]);
  const choose = choices[name];
  if (choose === undefined) throw new Error(`no choice for ${name}`);
  const isQuiz = results.some((result) => "percent" in result);
  const pieces = isQuiz ? quizPieces(results, name) : resultPieces(results);
  const asked = { pieces, scale: scaleOf(inForce), policy: choose(inForce) };
  return shownScore(ask(asked, variation));
};

/** A result of an aligned work, taken through the work's own mastery share to the outcome's. */
export const alignedShare: Run = ({ params, scores }, variation) => {
  const goal = numeric(params["outcome_mastery"], "outcome_mastery");
  const possible = numeric(params["outcome_possible"], "outcome_possible");
  const results = list(scores, "scores").map((one) => record(one, "result"));
  const found = shownScore(
    ask(
      {
        pieces: results.map((result) => ({
          value: points(numeric(result["value"], "value"), numeric(result["possible"], "possible")),
        })),
        scale: { levels: [0, goal, possible], goal },
        policy: {
          ...presets["canvas/most-recent"],
          read: {
            points: {
              by: "goal",
              goal: numeric(params["alignment_mastery_fraction"], "alignment_mastery_fraction"),
            },
          },
          display: { rounding: { places: 6, mode: "half-up", input: "snapped" } },
        },
      },
      variation,
    ),
  );
  return found === null
    ? null
    : {
        percent: roundDecimal(found / possible, 4, "half-up"),
        rollupScore: roundDecimal(found, 2, "half-up"),
      };
};

const studentScores = (scores: unknown): readonly number[] =>
  list(scores, "scores").flatMap((one) => {
    const value = optionalNumber(record(one, "student")["value"], "value");
    return value === undefined ? [] : [value];
  });

const classOf =
  (method: typeof mean | typeof median): Run =>
  ({ scores }, { arrange }) => {
    const [first, ...rest] = arrange(studentScores(scores));
    if (first === undefined) return null;
    const found = score<never, never>(method as never, {} as never, [first, ...rest]);
    return found.status === "scored" ? roundDecimal(found.score, 2, "half-up") : null;
  };

/** The mean of a class: of those who have a score. */
export const classMean: Run = classOf(mean);

/** The median of a class: of those who have a score. */
export const classMedian: Run = classOf(median);

/** The share of a class in each rating, each rounded by itself. */
export const ratingShares: Run = ({ params, scores }, variation) => {
  const ratings = list(params["ratings"], "ratings").map((one) => numeric(one, "rating"));
  const lowestFirst = [...ratings].sort((a, b) => a - b);
  const students = studentScores(scores).map((value) => {
    const { determination } = ask(
      {
        pieces: [{ value: number(value) }],
        scale: { levels: lowestFirst, goal: Math.max(...ratings) },
        policy: presets["canvas/most-recent"],
      },
      variation,
    );
    return determination.status === "determined" ? determination.level : "";
  });
  return ratings.map((rating) =>
    roundDecimal(
      (100 * students.filter((level) => level === `level-${rating}`).length) / students.length,
      0,
      "half-up",
    ),
  );
};
