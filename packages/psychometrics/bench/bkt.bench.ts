// Bayesian knowledge tracing of a million responses against loops written by hand, in one process.
import {
  defaultKnowledgeParameters,
  filterKnowledge,
  knowledgeByGroup,
  knowledgeByResponse,
  type KnowledgeColumns,
  knowledgeModel,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import { type Measured, report, sameNumbers, speedRatio } from "@whole-learner/testkit";
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
  return measured;
});
