import type { KnowledgeFitData } from "./expect-knowledge.ts";
import { checkKnowledgeColumns, type KnowledgeColumns } from "./knowledge-columns.ts";
import type { KnowledgeFitOptions } from "./knowledge-fit.ts";
import { missingResponse } from "./knowledge-model.ts";
import { checkProbability, knowledgeParameterNames } from "./knowledge-parameters.ts";
import type { Movable } from "./maximise-knowledge.ts";

/** Space of its own for a fit, and what there is to fit. */
export interface Counted {
  readonly data: KnowledgeFitData;
  /** Responses that are not missing, and how many of them are right. */
  readonly responses: number;
  readonly right: number;
  /** Learners with responses. */
  readonly learners: number;
}

/** Responses made ready for a fit; refuses what is neither right, wrong nor missing. */
export function fitData(columns: KnowledgeColumns, counts?: Uint32Array): Counted {
  const groups = Math.max(0, columns.offsets.length - 1);
  checkKnowledgeColumns(columns, groups);
  if (columns.weights !== undefined) throw new RangeError("weights are not for a fit");
  let [responses, right, learners, longest] = [0, 0, 0, 0] as [number, number, number, number];
  for (let group = 0; group < groups; group += 1) {
    const begin = columns.offsets[group] as number;
    const end = columns.offsets[group + 1] as number;
    longest = Math.max(longest, end - begin);
    if (end > begin) learners += 1;
    for (let row = begin; row < end; row += 1) {
      const code = columns.codes[row] as number;
      if (code === missingResponse) continue;
      if (code > 1) throw new RangeError(`response is ${code} at row ${row}: it is 0, 1 or 255`);
      responses += 1;
      right += code;
    }
  }
  const space = new Float64Array(3 * longest);
  const data = { columns, space, ...(counts === undefined ? {} : { counts }) };
  return { data, responses, right, learners };
}

/** Which parameters a fit moves; refuses options that make no sense. */
export function movableOf(
  { priors }: KnowledgeColumns,
  settled: Required<KnowledgeFitOptions>,
): Movable {
  const { fixed, bounds, starts, screening, finalists, iterations, tolerance } = settled;
  for (const name of knowledgeParameterNames) {
    const value = fixed[name];
    if (value !== undefined) checkProbability(`fixed.${name}`, value);
    for (const start of starts) checkProbability(`${name} of a start`, start[name]);
    const [least, most] = bounds[name] ?? [0, 1];
    checkProbability(`bounds.${name}[0]`, least);
    checkProbability(`bounds.${name}[1]`, most);
    if (least > most) throw new RangeError(`bounds.${name} are ${least} to ${most}: none between`);
  }
  for (const [name, value] of Object.entries({ screening, finalists, iterations })) {
    if (Number.isInteger(value) && value > 0) continue;
    throw new RangeError(`${name} is ${value}: it is a whole number from 1 on`);
  }
  if (starts.length === 0) throw new RangeError("starts are none: a fit begins somewhere");
  if (!(tolerance >= 0)) throw new RangeError(`tolerance is ${tolerance}: it is 0 or more`);
  const names = knowledgeParameterNames.filter(
    (name) =>
      fixed[name] === undefined &&
      (name !== "forget" || settled.estimateForget) &&
      (name !== "prior" || priors === undefined),
  );
  return { names, endsOf: (name) => bounds[name] ?? [0, 1] };
}
