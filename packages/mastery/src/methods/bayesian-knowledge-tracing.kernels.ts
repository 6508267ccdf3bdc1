import {
  type KnowledgeModel,
  knowledgeByGroup,
  knowledgeByResponse,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import type { Kernels } from "./kernels.ts";
import { responseOf } from "./bayesian-knowledge-tracing.ts";

/** The rows that the groups hold, as responses. */
function responses(
  length: number,
  offsets: Uint32Array,
  groups: number,
  responseAt: (row: number) => 0 | 1,
): Uint8Array {
  const codes = new Uint8Array(length);
  const end = offsets[groups] as number;
  for (let row = offsets[0] as number; row < end; row += 1) codes[row] = responseAt(row);
  return codes;
}

/** The loops of `bayesian-knowledge-tracing`: those of the model, over responses. */
export function tracingKernels(model: KnowledgeModel): Kernels {
  const ofNumbers = (scores: Float64Array, offsets: Uint32Array, groups: number): Uint8Array =>
    responses(scores.length, offsets, groups, (row) => responseOf(scores[row] as number));
  const ofLevels = (
    codes: Uint8Array,
    values: Float64Array,
    offsets: Uint32Array,
    groups: number,
  ): Uint8Array => {
    const met = Uint8Array.from(values, responseOf);
    return responses(codes.length, offsets, groups, (row) => met[codes[row] as number] as 0 | 1);
  };
  return {
    numbers: (scores, offsets, out) =>
      knowledgeByGroup(model, { codes: ofNumbers(scores, offsets, out.length), offsets }, out),
    levels: (codes, values, offsets, out) =>
      knowledgeByGroup(
        model,
        { codes: ofLevels(codes, values, offsets, out.length), offsets },
        out,
      ),
    numbersSoFar: (scores, offsets, out) =>
      knowledgeByResponse(
        model,
        { codes: ofNumbers(scores, offsets, offsets.length - 1), offsets },
        { pKnownAfterEvidence: out },
      ),
    levelsSoFar: (codes, values, offsets, out) =>
      knowledgeByResponse(
        model,
        { codes: ofLevels(codes, values, offsets, offsets.length - 1), offsets },
        { pKnownAfterEvidence: out },
      ),
  };
}
