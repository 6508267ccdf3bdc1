import { type Policy, powerLawFit, presets } from "@whole-learner/mastery";
import { ask } from "../ask.ts";
import { optionalNumber, record, list } from "../fields.ts";
import { scoreOf } from "../results.ts";
import type { Run } from "../table.ts";
import { numberPieces } from "./by-name.ts";

const open = { levels: [0, 50, 100], goal: 50 };

const at =
  (place: "last" | "next"): Run =>
  ({ scores }, variation) => {
    const policy: Policy = {
      ...presets["marzano/power-law"],
      score: { method: "power-law", parameters: { at: place, least: 1, clip: "none" } },
    };
    return scoreOf(ask({ pieces: numberPieces(scores), scale: open, policy }, variation));
  };

/** The power law read at the newest piece or one further, or both with the curve itself. */
export const powerLaw: Run = (vector, variation, file) => {
  if (vector.params["evaluateAt"] === "n") return at("last")(vector, variation, file);
  if (vector.params["evaluateAt"] === "n+1") return at("next")(vector, variation, file);
  const scores = list(vector.scores, "scores").flatMap(
    (one) => optionalNumber(record(one, "result")["value"], "value") ?? [],
  );
  const fit = powerLawFit(scores);
  return {
    ...(fit === undefined ? {} : { a: fit.a, b: fit.b }),
    atN: at("last")(vector, variation, file),
    atNplus1: at("next")(vector, variation, file),
  };
};

/** The higher of power law and mean: without a trend the mean. */
export const bestFit: Run = ({ scores }, variation) => {
  const policy: Policy = {
    ...presets["marzano/power-law"],
    score: { method: "best-fit", parameters: { candidates: ["mean", "power"], choose: "highest" } },
  };
  return scoreOf(ask({ pieces: numberPieces(scores), scale: open, policy }, variation));
};
