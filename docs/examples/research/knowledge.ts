import {
  filterKnowledge,
  type KnowledgeColumns,
  type KnowledgeFit,
  knowledgeModel,
  missingResponse,
} from "@whole-learner/psychometrics";
import type { Response } from "./responses.ts";

/** The responses to one skill in columns, with the learner of each group. */
export interface SkillColumns {
  readonly learners: readonly string[];
  readonly columns: KnowledgeColumns;
}

/** The responses to one skill by learner, each learner's in their order. */
export function columnsOf(
  responses: readonly Response[],
  learners: readonly string[],
): SkillColumns {
  const groups = new Map(learners.map((learner): [string, number[]] => [learner, []]));
  for (const { learner, correct } of responses) {
    groups.get(learner)?.push(correct ?? missingResponse);
  }
  let end = 0;
  const offsets = [0, ...[...groups.values()].map((group) => (end += group.length))];
  const codes = [...groups.values()].flat();
  return {
    learners,
    columns: { codes: Uint8Array.from(codes), offsets: Uint32Array.from(offsets) },
  };
}

/** The probability of a right response that stood before each response, in the order of the responses. */
export function foretold(fit: KnowledgeFit, responses: readonly Response[]): readonly number[] {
  const model = knowledgeModel(fit.parameters);
  const told = new Map<Response, number>();
  for (const learner of new Set(responses.map((response) => response.learner))) {
    const own = responses.filter((response) => response.learner === learner);
    const trace = filterKnowledge(
      model,
      own.map(({ correct }) => correct),
    );
    own.forEach((response, at) => {
      told.set(response, trace.status === "computed" ? (trace.pCorrect[at] ?? 0.5) : 0.5);
    });
  }
  return responses.map((response) => told.get(response) ?? 0.5);
}
