import {
  type Conversion,
  type ConversionInput,
  type PointsItem,
  convertMark,
  parseConversion,
} from "@whole-learner/mastery";
import { list, numeric, optionalNumber, record, text } from "../fields.ts";
import type { Run } from "../table.ts";

const conversion = (given: object): Conversion =>
  parseConversion({ format: "whole-learner/conversion@1", id: "case", ...given });

const numberOf = (of: Conversion, input: ConversionInput): number | null => {
  const found = convertMark(of, input);
  return found.status === "converted" ? found.number : null;
};

/** Items with points of possible points. */
const pointItems = (scores: unknown): readonly PointsItem[] =>
  list(scores, "scores").map((one, at) => {
    const item = record(one, "item");
    const possible = numeric(item["possible"], "possible");
    return {
      kind: "points",
      id: `item-${at}`,
      points: numeric(item["value"], "value"),
      of: possible,
    };
  });

const byPoints =
  (combine: "pooled" | "mean"): Run =>
  ({ scores }, { arrange }) =>
    numberOf(conversion({ combine }), { items: arrange(pointItems(scores)) });

/** All points earned over all points possible. */
export const pooledPoints: Run = byPoints("pooled");

/** The mean of what each item is worth. */
export const meanOfPercents: Run = byPoints("mean");

/** One number for each category, on a scale of four, with the weights of those that are there. */
export const categories: Run = ({ params, scores }, { arrange }) => {
  const weights = list(params["weights"], "weights").map((one) => numeric(one, "weight"));
  const places = numeric(params["round"], "round");
  const items = list(scores, "scores").flatMap((one, at) => {
    const points = optionalNumber(one, "score");
    return points === undefined
      ? []
      : [{ kind: "points" as const, id: `item-${at}`, points, of: 4, category: `category-${at}` }];
  });
  return numberOf(
    conversion({
      full: 4,
      categories: weights.map((weight, at) => ({ id: `category-${at}`, weight })),
      rounding: { total: { places, mode: "half-up", input: "snapped" } },
    }),
    { items: arrange(items) },
  );
};

/** The mean of what letters are worth, and the letter it comes to. */
export const meanThenMark: Run = ({ params, scores }, { arrange }) => {
  const values = record(params["values"], "values");
  const cutoffs = Object.entries(record(params["cutoffs"], "cutoffs"));
  const cuts = cutoffs
    .map(([mark, from]) => ({ mark, from: numeric(from, mark) }))
    .sort((a, b) => a.from - b.from);
  const lowest = Object.keys(values).find((mark) => !cuts.some((cut) => cut.mark === mark));
  const items = list(scores, "scores").map((one, at) => {
    const points = numeric(values[text(one, "mark")], "value");
    return { kind: "points" as const, id: `item-${at}`, points, of: 100 };
  });
  const found = convertMark(
    conversion({ combine: "mean", marks: { lowest: lowest ?? "", cuts } }),
    { items: arrange(items) },
  );
  return found.status === "converted" ? (found.mark ?? null) : null;
};
