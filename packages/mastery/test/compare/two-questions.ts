import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import type { Question } from "../../src/determine/question.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { asJson } from "../as-json.ts";
import { framework, log, policy, ratings } from "../school.ts";

/** The day that tests ask about, unless they name another. */
const asOf = "2026-12-31";

/** What both sides know, unless a test says otherwise. */
export const evidence = log([
  ...ratings(1, 1, 4, 4),
  ...ratings(5, 5).map((one) => ({ ...one, id: `d-${one.id}`, target: "decide" })),
]);

/** One side of a comparison. */
export const question = (
  sections: Partial<Policy> = {},
  rest: Partial<Question> = {},
): Question => ({
  framework,
  evidence,
  policy: policy(sections),
  asOf,
  ...rest,
});

/** What is different between two questions. */
export const compared = (from: Question, to: Question): Comparison => asJson(compare(from, to));

/** How many went from one result to another. */
export const count = (
  { transitions }: Comparison,
  from: object,
  to: object,
): number | undefined => {
  const [five] = transitions;
  const at = (standing: object): number =>
    five?.standings.findIndex((one) => JSON.stringify(one) === JSON.stringify(standing)) ?? -1;
  return five?.counts[at(from)]?.[at(to)];
};
