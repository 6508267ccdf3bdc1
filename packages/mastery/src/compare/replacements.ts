import type { Plan, Sections } from "../plan/plan.ts";
import type { Question } from "../determine/question.ts";
import type { Cause, QuestionInput } from "./comparison.ts";
import { withSection } from "./with-section.ts";

/** A question whose policy is a plan. */
export type PlannedQuestion = Question & { readonly policy: Plan };

/** A question with one part of another's. */
export interface Replacement {
  readonly cause: Cause;
  readonly question: PlannedQuestion;
}

/** What comes before a policy's stages, in order. */
const inputs = ["framework", "evidence", "roster", "experiences", "asOf"] as const;

/** The stages in their order: a section that is missing here does not compile. */
const places: Readonly<Record<keyof Sections, number>> = {
  read: 0,
  admit: 1,
  missing: 2,
  combine: 3,
  attempts: 4,
  order: 5,
  window: 6,
  weigh: 7,
  score: 8,
  level: 9,
  sufficiency: 10,
  hold: 11,
  judgement: 12,
  rollUp: 13,
  display: 14,
};

const sections = (Object.keys(places) as (keyof Sections)[]).sort((a, b) => places[a] - places[b]);

/** Every cause, the first first. */
export const causeOrder: readonly Cause[] = [...inputs, "zone", ...sections, "joint"];

/** A plan as text, but for what its methods do: a method is told by its id, version and parameters. */
const written = (plan: Pick<Plan, "sections" | "exceptions">, section: keyof Sections): string =>
  JSON.stringify([
    plan.sections[section],
    plan.exceptions.flatMap(({ when, use: { [section]: own }, modified }) =>
      own === undefined ? [] : [[when, own, modified]],
    ),
  ]);

const differs = (a: PlannedQuestion, b: PlannedQuestion, input: QuestionInput): boolean =>
  a[input] !== b[input];

/** The first question with each part of the second in turn: what came first is first. Parts in which they agree are left out. */
export function replacements(a: PlannedQuestion, b: PlannedQuestion): readonly Replacement[] {
  return [
    ...inputs
      .filter((input) => differs(a, b, input))
      .map((input): Replacement => {
        const { [input]: _, ...rest } = a;
        const other = b[input];
        return {
          cause: input,
          // Every input but these two is required, so both questions have it.
          question: {
            ...rest,
            ...(other === undefined ? {} : { [input]: other }),
          } as PlannedQuestion,
        };
      }),
    ...(a.policy.zone === b.policy.zone
      ? []
      : [
          {
            cause: "zone" as const,
            question: { ...a, policy: { ...a.policy, zone: b.policy.zone } },
          },
        ]),
    ...sections
      .filter((section) => written(a.policy, section) !== written(b.policy, section))
      .map(
        (section): Replacement => ({
          cause: section,
          question: { ...a, policy: withSection(a.policy, b.policy, section) },
        }),
      ),
  ];
}
