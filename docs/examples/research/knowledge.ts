import {
  drawBelow,
  filterKnowledge,
  fitKnowledge,
  type KnowledgeColumns,
  type KnowledgeFit,
  knowledgeByGroup,
  knowledgeModel,
  missingResponse,
  sampleQuantile,
  seedDraws,
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

/** Of every learner, the probability that the skill is known after the last response. */
export function knownNow({ learners, columns }: SkillColumns, fit: KnowledgeFit): Float64Array {
  const known = new Float64Array(learners.length);
  knowledgeByGroup(knowledgeModel(fit.parameters), columns, known);
  return known;
}

/**
 * From where to where each learner's probability lies (90 percent) for what is not known of the parameters: as many learners are drawn again, the
 * parameters fitted to them, and everybody's probability computed anew.
 */
export function knownBetween(
  skill: SkillColumns,
  fit: KnowledgeFit,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): readonly (readonly [lower: number, upper: number])[] {
  const { columns, learners } = skill;
  let state = seedDraws(seed);
  const drawn: Float64Array[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const codes: number[] = [];
    const offsets = [0];
    for (let at = 0; at < learners.length; at++) {
      const one = drawBelow(state, learners.length);
      state = one.state;
      codes.push(
        ...columns.codes.subarray(columns.offsets[one.value], columns.offsets[one.value + 1]),
      );
      offsets.push(codes.length);
    }
    const again = fitKnowledge(
      { codes: Uint8Array.from(codes), offsets: Uint32Array.from(offsets) },
      { starts: [fit.parameters] },
    );
    if ("parameters" in again) drawn.push(knownNow(skill, again));
  }
  return learners.map((_, at) => {
    const values = drawn.map((known) => known[at] ?? Number.NaN).sort((a, b) => a - b);
    return [sampleQuantile(values, 0.05), sampleQuantile(values, 0.95)];
  });
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
