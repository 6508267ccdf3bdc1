// Bayesian knowledge tracing of a million responses against loops written by hand, in one process.
import {
  defaultKnowledgeParameters,
  filterKnowledge,
  fitKnowledge,
  knowledgeByGroup,
  knowledgeByResponse,
  type KnowledgeColumns,
  knowledgeModel,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import { type Measured, report, sameNumbers, speedRatio, timeRatio } from "@whole-learner/testkit";
import { plainBaumWelch } from "./plain-baum-welch.ts";
import { responsesOf } from "./responses.ts";

const model = knowledgeModel(defaultKnowledgeParameters);
const rows = 1_000_000;

/** The baseline of the filter: what any loop over these rows must at least do. */
function plainSum(numbers: Float64Array): number {
  let sum = -0;
  for (let row = 0; row < numbers.length; row += 1) sum += numbers[row] as number;
  return sum + 0;
}

function checkFilter({ codes, offsets }: KnowledgeColumns, out: Float64Array): void {
  for (let group = 0; group < 500; group += 1) {
    const trace = filterKnowledge(model, [...codes.subarray(offsets[group], offsets[group + 1])]);
    if (trace.status === "computed") {
      sameNumbers([out[group] as number], [trace.pKnownAfterEvidence.at(-1) ?? Number.NaN]);
    }
  }
}

await report(async () => {
  const columns = responsesOf(rows, 10);
  const numbers = Float64Array.from(columns.codes);
  const out = new Float64Array(columns.offsets.length - 1);
  knowledgeByGroup(model, columns, out);
  checkFilter(columns, out);
  const trace = { pKnownAfterEvidence: new Float64Array(rows) };
  const measured: Measured[] = [];
  const speed = async (claim: string, least: number | undefined, run: () => number) => {
    const { median, best } = await speedRatio({
      baseline: () => plainSum(numbers),
      candidate: run,
      rounds: 31,
    });
    measured.push({
      claim,
      baseline: "a plain sum over a Float64Array",
      ratio: median,
      best,
      of: "speed",
      ...(least === undefined ? {} : { least }),
    });
  };
  await speed("filter, the last of each group", 0.25, () => {
    knowledgeByGroup(model, columns, out);
    return out[0] as number;
  });
  await speed("filter, after every response", undefined, () => {
    knowledgeByResponse(model, columns, trace);
    return trace.pKnownAfterEvidence[0] as number;
  });
  const start = { prior: 0.5, learn: 0.4, guess: 0.2, slip: 0.2, forget: 0 };
  const steps = 20;
  const plain = (of: KnowledgeColumns): number =>
    plainBaumWelch(of.codes, of.offsets, start, steps).parameters.guess;
  const fit = (of: KnowledgeColumns): number => {
    const found = fitKnowledge(of, { starts: [start], iterations: steps, tolerance: 0 });
    return "parameters" in found ? found.parameters.guess : Number.NaN;
  };
  sameNumbers([fit(columns)], [plain(columns)], 1e-9);
  const time = await timeRatio({
    baseline: () => plain(columns),
    candidate: () => fit(columns),
    rounds: 5,
  });
  measured.push({
    claim: "fit, 20 iterations",
    baseline: "Baum-Welch written by hand",
    ratio: time.median,
    best: time.best,
    of: "time",
    most: 1.5,
  });
  const tenth = responsesOf(rows / 10, 10);
  const some = new Float64Array(tenth.offsets.length - 1);
  const linear = async (claim: string, small: () => number, large: () => number) => {
    const { median, best } = await timeRatio({
      baseline: () => {
        let seen = 0;
        for (let time = 0; time < 10; time += 1) seen = small();
        return seen;
      },
      candidate: large,
    });
    const baseline = "ten times a tenth of the responses";
    measured.push({ claim, baseline, ratio: median, best, of: "time", most: 1.5 });
  };
  const last = (of: KnowledgeColumns, to: Float64Array): number => {
    knowledgeByGroup(model, of, to);
    return to[0] as number;
  };
  await linear(
    "filter, linear",
    () => last(tenth, some),
    () => last(columns, out),
  );
  await linear(
    "fit, linear",
    () => fit(tenth),
    () => fit(columns),
  );
  return measured;
});
