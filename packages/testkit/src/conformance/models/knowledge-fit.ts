import {
  fitKnowledge,
  type KnowledgeFit,
  type KnowledgeParameters,
  type NoKnowledgeFit,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import { numberColumn, textColumn } from "./data-table.ts";
import { type DataTable, type Finding, isListOf, modelCheck } from "./model-check.ts";

interface FitFile {
  readonly trueParams?: KnowledgeParameters;
  readonly logLikelihoodAtTrueParams?: number;
  readonly students: number;
  readonly responses: number;
  readonly correct: number;
  readonly fits: readonly {
    readonly label: string;
    readonly init: KnowledgeParameters;
    /** So many steps and no more, where the file says so; else until the likelihood changes by less than tol. */
    readonly emIterations?: number;
    readonly tol?: number;
    readonly maxIter?: number;
    readonly iterationsRun?: number;
    readonly params: KnowledgeParameters;
    readonly logLikelihoodAtParams?: number;
    readonly firstLogLikelihoods?: readonly number[];
    readonly preIterationLogLikelihoods?: readonly number[];
  }[];
}

interface Columns {
  readonly codes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** The rows of each learner together, in their order. */
function columnsOf(table: DataTable): Columns {
  const learners = textColumn(table, "user_id");
  const order = numberColumn(table, "order_id");
  const correct = numberColumn(table, "correct");
  const rows = learners.map((learner, row) => ({ learner, row }));
  rows.sort((a, b) =>
    a.learner === b.learner
      ? (order[a.row] ?? 0) - (order[b.row] ?? 0)
      : a.learner < b.learner
        ? -1
        : 1,
  );
  const starts = rows.flatMap(({ learner }, at) => (rows[at - 1]?.learner === learner ? [] : at));
  return {
    codes: Uint8Array.from(rows, ({ row }) => correct[row] ?? Number.NaN),
    offsets: Uint32Array.of(...starts, rows.length),
  };
}

/** A fit from one start, for so many steps at most. */
const from = (
  columns: Columns,
  start: KnowledgeParameters,
  iterations: number,
  tolerance: number,
): KnowledgeFit | NoKnowledgeFit =>
  fitKnowledge(columns, {
    starts: [start],
    iterations,
    tolerance,
    // pyBKT keeps a forget of 0 at 0.
    estimateForget: start.forget > 0,
  });

const parametersOf = (fit: KnowledgeFit | NoKnowledgeFit): object =>
  "parameters" in fit ? fit.parameters : fit;

function findingsOf(columns: Columns, one: FitFile["fits"][number]): readonly Finding[] {
  const { label, init, params, emIterations, iterationsRun } = one;
  // pyBKT looks at the likelihood first: the last of the iterations that it counts moves nothing.
  const stopped = iterationsRun === undefined ? undefined : iterationsRun - 1;
  const exact = emIterations ?? ((one.tol ?? 0) > 1e-6 ? stopped : undefined);
  const fit = from(columns, init, exact ?? one.maxIter ?? 5000, exact === undefined ? 1e-15 : 0);
  const likelihoods = "logLikelihoods" in fit ? fit.logLikelihoods : [];
  const early = one.preIterationLogLikelihoods ?? one.firstLogLikelihoods;
  const findings: Finding[] = [
    // After so many steps all programs are at one place; where each stops on its own, near it.
    {
      id: label,
      expected: params,
      got: parametersOf(fit),
      tolerance: exact === undefined ? 1e-5 : 1e-9,
    },
  ];
  if (early !== undefined) {
    const got = likelihoods.slice(0, early.length);
    findings.push({ id: `${label}: first likelihoods`, expected: early, got, tolerance: 1e-9 });
  }
  if (one.logLikelihoodAtParams !== undefined) {
    const got = "logLikelihood" in fit ? fit.logLikelihood : undefined;
    const expected = one.logLikelihoodAtParams;
    findings.push({ id: `${label}: likelihood`, expected, got, tolerance: 1e-9 });
  }
  return findings;
}

/** The form of files about fits of knowledge tracing. */
export const knowledgeFitCheck = modelCheck<FitFile>(
  "fits of knowledge tracing: students, responses, correct and fits (init, params) of the responses in a data file",
  ({ fits }) => isListOf(fits, "init", "params"),
  ({ fits, students, responses, correct, trueParams, logLikelihoodAtTrueParams }, data) => {
    const columns = columnsOf(data());
    const { codes, offsets } = columns;
    const right = codes.reduce((sum, code) => sum + code, 0);
    const findings: Finding[] = [
      {
        id: "the data",
        expected: { students, responses, correct },
        got: { students: offsets.length - 1, responses: codes.length, correct: right },
        tolerance: 0,
      },
    ];
    if (trueParams !== undefined && logLikelihoodAtTrueParams !== undefined) {
      const there = from(columns, trueParams, 1, 0);
      const got = "logLikelihoods" in there ? there.logLikelihoods[0] : there;
      const expected = logLikelihoodAtTrueParams;
      findings.push({ id: "likelihood at the true parameters", expected, got, tolerance: 1e-9 });
    }
    return [...findings, ...fits.flatMap((one) => findingsOf(columns, one))];
  },
);
