import type { Demonstration, Log, Rating, Scale } from "@whole-learner/core";
import type { Policy } from "../../src/policy/policy.ts";
import { compared, divided, of, type Rational, sum } from "./rational.ts";

/** What is asked of the oracle. */
export interface OracleQuestion {
  readonly policy: Policy;
  readonly scale: Scale;
  /** The learner's entries alone. */
  readonly entries: Log["entries"];
  /** The competency and its indicators. */
  readonly competency: string;
  readonly indicators: readonly string[];
  /** The competencies that cover it, each with its indicators. */
  readonly coverers: readonly {
    readonly competency: string;
    readonly indicators: readonly string[];
  }[];
  readonly asOf: string;
  /** The grade bands, the youngest first, and whether levels begin anew in each or go on from band to band. */
  readonly bands: readonly string[];
  readonly family: "within-band" | "continuum";
}

/** What it computes: a status with a level and a score, or with the codes of what is in the way. */
export interface OracleComputed {
  readonly status: "no-evidence" | "insufficient" | "undetermined" | "determined";
  readonly level?: string;
  readonly score?: Rational;
  readonly codes?: readonly string[];
  /** The grade band that the learner has come to. */
  readonly band?: string | undefined;
}

/** What it answers: what it computed, or what a person judged in front of it. */
export type OracleAnswer =
  | OracleComputed
  | {
      readonly status: "judged";
      readonly level: string;
      readonly judgement: string;
      readonly newEvidence: boolean;
      readonly band?: string | undefined;
      readonly computed: OracleComputed;
    };

/** A rating with what its demonstration says of it. */
export interface Seen {
  readonly rating: Rating;
  readonly work: string;
  readonly about: Rating | (Demonstration & Rating);
  readonly happened: number;
  readonly role: string;
  /** Whether it is evidence of what covers the competency. */
  readonly covers: boolean;
}

export interface Admitted extends Seen {
  readonly number: Rational | undefined;
  readonly missing: boolean;
}

/** A work as one piece. */
export interface Work {
  readonly id: string;
  readonly band: string | undefined;
  readonly at: number | undefined;
  readonly happened: number;
  readonly sequence: number;
  readonly score: Rational | undefined;
  readonly missing: boolean;
  readonly about: Seen["about"];
  readonly roles: readonly string[];
  readonly ratings: readonly Admitted[];
  readonly indicator: string | undefined;
  readonly weight: Rational;
  /** What earlier periods came to, as one piece in front. */
  readonly carried?: true;
}

export const least = (scale: Scale): number => scale.levels[0]?.value ?? 0;
export const most = (scale: Scale): number => scale.levels.at(-1)?.value ?? 0;
export const goal = (scale: Scale): number =>
  scale.levels.find(({ id }) => id === scale.goal)?.value ?? 0;
export const targetOf = (target: number | "goal", scale: Scale): Rational =>
  of(target === "goal" ? goal(scale) : target);
export const lower = (a: Rational, b: Rational): Rational => (compared(a, b) <= 0 ? a : b);
export const higher = (a: Rational, b: Rational): Rational => (compared(a, b) >= 0 ? a : b);
export const mean = (numbers: readonly Rational[]): Rational =>
  divided(sum(numbers), of(numbers.length));

export const grouped = <T>(
  values: readonly T[],
  key: (value: T) => string,
): readonly (readonly T[])[] => [
  ...values
    .reduce(
      (groups, value) => groups.set(key(value), [...(groups.get(key(value)) ?? []), value]),
      new Map<string, readonly T[]>(),
    )
    .values(),
];
