import type { Scale } from "@whole-learner/core";
import { type Methods, methods } from "../../src/methods/registry.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type { OracleDetermination } from "./determine-slowly.ts";
import { billionths, of, type Rational, rounded } from "./rational.ts";
import type { OracleParameters } from "./score-series.ts";

// What a roll-up is made of: competencies with what was said of each, and the number of each that a rule looks at.

/** A competency under the outcome. */
export interface OracleChild extends OracleDetermination {
  readonly id: string;
  readonly family: "within-band" | "continuum";
  /** Its numbers on the scale of the outcome, where that is another one: a score between the steps of a table has no place, and its level stands for it. */
  readonly elsewhere?: { readonly score: Rational | undefined; readonly level: Rational };
}

/** What is said of the outcome. */
export interface OracleNode {
  readonly status:
    | "no-evidence"
    | "profile"
    | "determined"
    | "met"
    | "not-met"
    | "judged"
    | "undetermined";
  readonly level?: string | undefined;
  readonly score?: Rational;
  readonly code?: string;
  /** Whether a person's word stands in front. */
  readonly judged?: true;
  /** The grade band that it is of: the highest of its children whose levels begin anew in each. */
  readonly band?: string | undefined;
  /** Whether children were left without a level for being of earlier bands. */
  readonly left?: true;
  readonly have?: number;
  readonly need?: number;
}

export interface Look {
  readonly children: readonly OracleChild[];
  readonly given: OracleParameters;
  readonly scale: Scale;
  readonly policy: Policy;
}

export const valueOf = (scale: Scale, level: string | undefined): number | undefined =>
  scale.levels.find(({ id }) => id === level)?.value;
export const goal = (scale: Scale): number => valueOf(scale, scale.goal) ?? 0;
export const target = (given: unknown, scale: Scale): Rational =>
  of(given === "goal" ? goal(scale) : Number(given));
export const hasLevel = ({ answer }: OracleChild): boolean =>
  answer.status === "determined" || answer.status === "judged";
export const isExempt = ({ answer }: OracleChild): boolean =>
  answer.status === "undetermined" && answer.codes?.includes("exempt") === true;
export const isAttempted = (child: OracleChild): boolean =>
  hasLevel(child) || child.answer.status === "insufficient" || child.pieces.length > 0;

/** The number of a child that a rule looks at. */
export function numberOf(
  { answer, elsewhere }: OracleChild,
  given: OracleParameters,
  which: unknown,
  scale: Scale,
): Rational | undefined {
  const level = elsewhere?.level ?? of(valueOf(scale, answer.level) ?? 0);
  const judged = answer.status === "judged";
  if (!judged && (answer.status !== "determined" || answer.score === undefined)) return undefined;
  if (which === "level-value") return level;
  // Somebody's level has no score: it stands with its value.
  const score = judged ? undefined : elsewhere === undefined ? answer.score : elsewhere.score;
  const own = score ?? level;
  if (which === "score") return own;
  const places = Number(given["places"] ?? 2);
  return rounded({ over: billionths(own), under: 1_000_000_000n }, places, "half-up");
}

/** Whether a level that somebody judged would have a part among numbers that are no places on the scale: it has no number among those. */
export const mixes = (
  children: readonly OracleChild[],
  which: unknown,
  { policy }: Look,
): boolean =>
  which !== "level-value" &&
  methods[policy.score.method as keyof Methods].traits.gives !== "scale" &&
  children.some(({ answer }) => answer.status === "judged");
export const different = { code: "different-numbers" };

export interface Numbered {
  readonly child: OracleChild;
  readonly number: Rational;
}
