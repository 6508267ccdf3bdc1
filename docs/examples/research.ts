// From two files to fitted parameters, mastery with intervals, rater agreement and growth: `pnpm demo:research [responses [ratings]]`.
import { readFileSync } from "node:fs";
import {
  agreementTable,
  areaUnderCurve,
  bootstrapInterval,
  bootstrapKnowledge,
  cohenKappa,
  crossValidate,
  defaultLevelParameters,
  filterLevels,
  fitKnowledge,
  fitRaterError,
  foldsByLearner,
  knownBetween,
  krippendorffAlpha,
  levelModel,
  logLoss,
  pairedChange,
  ratingErrors,
  rootMeanSquaredError,
} from "@whole-learner/psychometrics";
import { columnsOf, foretold } from "./research/knowledge.ts";
import { readRatings } from "./research/ratings.ts";
import { readResponses } from "./research/responses.ts";

const data = new URL("./research/data/", import.meta.url);
const [responseFile = new URL("pybkt.csv", data), ratingFile = new URL("ratings.csv", data)] =
  process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const two = (value: number): string => value.toFixed(2);
/** What was computed, or why it was not. */
const told = (result: {
  readonly status: string;
  readonly value?: number;
  readonly reason?: string;
}): string => (result.value === undefined ? `none (${result.reason})` : two(result.value));

// 1. From responses to parameters, their intervals, and what they are worth for learners who were not seen.
const { layout, responses, duplicates, unreadable } = readResponses(readFileSync(responseFile));
say(
  `${responses.length} responses (${layout}); left out: ${duplicates} duplicates, ${unreadable.length} unreadable rows`,
);

for (const name of [...new Set(responses.map(({ skill }) => skill))].sort()) {
  const own = responses.filter(({ skill }) => skill === name);
  const learners = [...new Set(own.map(({ learner }) => learner))].sort();
  const skill = columnsOf(own, learners);
  const fit = fitKnowledge(skill.columns);
  say(`\n${name}: ${own.length} responses of ${learners.length} learners, fit ${fit.status}`);
  if (fit.status !== "converged") continue;

  const { intervals } = bootstrapKnowledge(skill.columns, fit, { seed: 1 });
  for (const { parameter, estimate, lower, upper } of intervals) {
    say(`  ${parameter.padEnd(6)}${two(estimate)}  (${two(lower)} to ${two(upper)})`);
  }

  const folds = foldsByLearner(
    own.map(({ learner }) => learner),
    { folds: 5, seed: 1 },
  );
  const { predictions } = crossValidate(folds, {
    fit: (rows) =>
      fitKnowledge(
        columnsOf(
          rows.flatMap((row) => own[row] ?? []),
          learners,
        ).columns,
      ),
    predict: (part, rows) =>
      foretold(
        "parameters" in part ? part : fit,
        rows.flatMap((row) => own[row] ?? []),
      ),
  });
  const answered = own.flatMap(({ correct }, row) => (correct === null ? [] : row));
  const outcomes = answered.map((row) => own[row]?.correct ?? 0);
  const said = answered.map((row) => predictions[row] ?? 0.5);
  const [auc, rmse, loss] = [areaUnderCurve, rootMeanSquaredError, logLoss].map((measure) =>
    told(measure(outcomes, said)),
  );
  say(`  for learners not seen: AUC ${auc}, RMSE ${rmse}, log loss ${loss}`);

  // 2. Mastery with intervals: what is known of the learner, and of the parameters.
  const between = knownBetween(skill.columns, fit, { samples: 200, seed: 2, level: 0.9 });
  say("  known now, with 90 percent intervals for the parameters:");
  for (const [at, learner] of learners.slice(0, 4).entries()) {
    const { pKnown = 0, lower = 0, upper = 1 } = between[at] ?? {};
    say(`    ${learner}  ${two(pKnown)}  (${two(lower)} to ${two(upper)})`);
  }
  const sure = between.filter(({ lower }) => lower >= 0.95).length;
  say(`    at least 0.95 over the whole interval: ${sure} of ${learners.length} learners`);
}

// 3. Do raters agree?
const { raters, works } = readRatings(readFileSync(ratingFile, "utf8"));
const levels = [1, 2, 3, 4];
say(`\n${works.length} works, raters ${raters.join(", ")}`);
for (const [one, first] of raters.entries()) {
  for (const [more, second] of raters.slice(one + 1).entries()) {
    const by = (rater: number) => works.map((work) => work.levels[rater] ?? null);
    const table = agreementTable(by(one), by(one + 1 + more), levels);
    const kappa = cohenKappa(table, { weights: "quadratic" });
    if (kappa.status !== "computed") continue;
    const { lower, upper } = kappa.interval;
    say(
      `  ${first} and ${second}: kappa ${two(kappa.kappa)}  (${two(lower)} to ${two(upper)}), ${kappa.works} works`,
    );
  }
}
// Works of one learner are no separate draws: learners are drawn, each with all works.
const rated = [...new Set(works.map((work) => work.learner))].sort();
const alphaOf = (rows: readonly number[]): number | null => {
  const drawn = rows.flatMap((row) => works.filter(({ learner }) => learner === rated[row]));
  const alpha = krippendorffAlpha(
    drawn.map((work) => work.levels),
    { levels },
  );
  return alpha.status === "computed" ? alpha.alpha : null;
};
const spread = bootstrapInterval(rated.length, { seed: 3, samples: 500 }, alphaOf);
if (spread.status === "computed") {
  const { lower, upper } = spread.interval;
  say(
    `  all raters: alpha ${two(alphaOf([...rated.keys()]) ?? 0)}  (${two(lower)} to ${two(upper)})`,
  );
}

// 4. Where is each learner on the rubric? Rater error comes from the works that were rated twice.
const codesOf = (row: readonly (number | null)[]): readonly number[] =>
  row.flatMap((level) => (level === null ? [] : level - 1));
const error = fitRaterError(
  works.map((work) => codesOf(work.levels)),
  levels.length,
);
if (error.status === "converged") {
  const defaults = defaultLevelParameters(levels.length);
  const model = levelModel({
    ...defaults,
    emission: ratingErrors(levels.length, error.raterError),
  });
  say(
    `\nlevels after the last work, rater error ${two(error.raterError)} as fitted, change of levels by default (an index, no claim):`,
  );
  for (const learner of rated.slice(0, 4)) {
    const own = works.filter((work) => work.learner === learner);
    const trace = filterLevels(
      model,
      own.map((work) => ({ ratings: codesOf(work.levels) })),
    );
    const now = trace.status === "computed" ? trace.readings.at(-1) : undefined;
    if (now === undefined) continue;
    const { lowest, highest } = now.credible;
    say(
      `  ${learner}  level ${two(now.expectedLevel)}  (${lowest + 1} to ${highest + 1}), at least 3: ${two(now.pAtLeast[2] ?? 0)}`,
    );
  }
}

// 5. Growth from each learner's first work to the last.
const meanOf = (row: readonly (number | null)[]): number => {
  const given = row.flatMap((level) => level ?? []);
  return given.reduce((sum, level) => sum + level, 0) / given.length;
};
const [before, after] = [0, -1].map((place) =>
  rated.map((learner) =>
    meanOf(works.filter((work) => work.learner === learner).at(place)?.levels ?? []),
  ),
);
const change = pairedChange(before ?? [], after ?? []);
if (change.status === "computed") {
  const { meanGain, interval, dAv } = change;
  say(
    `\ngain from first to last work: ${two(meanGain)} levels  (${two(interval.lower)} to ${two(interval.upper)}), d_av ${two(dAv ?? 0)}`,
  );
}
