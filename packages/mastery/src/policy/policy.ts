import type { Extensible, Text, Zone } from "@whole-learner/core";
import type { Method } from "../methods/method.ts";
import type { Given } from "../methods/parameter.ts";
import type { Methods } from "../methods/registry.ts";
import type { RollUpRule } from "../roll-up/roll-up-rule.ts";
import type { RollUpRules } from "../roll-up/registry.ts";
import type {
  AdmitSection,
  AttemptsSection,
  CombineSection,
  DisplaySection,
  ExceptionWhen,
  HoldSection,
  JudgementSection,
  LevelSection,
  MissingSection,
  OrderSection,
  ReadSection,
  RollUpSection,
  SufficiencySection,
  WeighSection,
  WindowSection,
} from "./sections.ts";

/** Methods by their own ids. */
export type MethodsOf<M> = { readonly [K in keyof M]: Method & { readonly id: K } };

/** Roll-up rules by their own ids. */
export type RollUpRulesOf<U> = { readonly [K in keyof U]: RollUpRule & { readonly id: K } };

/** A method of a registry with its parameters: they may be left out where all have defaults. */
export type Choice<M> = {
  readonly [K in keyof M & string]: M[K] extends { readonly parameters: infer P }
    ? Record<never, never> extends Given<P>
      ? { readonly method: K; readonly parameters?: Given<P> }
      : { readonly method: K; readonly parameters: Given<P> }
    : never;
}[keyof M & string];

/** A roll-up rule of a registry with its parameters. */
export type RollUpChoice<U> = {
  readonly [K in keyof U & string]: U[K] extends { readonly parameters: infer P }
    ? Record<never, never> extends Given<P>
      ? { readonly rule: K; readonly parameters?: Given<P> }
      : { readonly rule: K; readonly parameters: Given<P> }
    : never;
}[keyof U & string];

/** The sections of a policy, one for each stage, in the order of the stages. What is left out has the default that the section names. */
export interface SectionsOver<M, U> {
  readonly read?: ReadSection;
  readonly admit?: AdmitSection;
  readonly missing?: MissingSection;
  readonly combine?: CombineSection;
  readonly attempts?: AttemptsSection;
  readonly order?: OrderSection;
  readonly window?: WindowSection;
  readonly weigh?: WeighSection;
  readonly score: Choice<M>;
  readonly level?: LevelSection;
  readonly sufficiency?: SufficiencySection;
  readonly hold?: HoldSection;
  readonly judgement?: JudgementSection;
  readonly rollUp?: RollUpChoice<U> & RollUpSection;
  readonly display?: DisplaySection;
}

/** Other sections for some: a section named here replaces the policy's as a whole. The last exception that holds wins. */
export interface ExceptionOver<M, U> {
  readonly when: ExceptionWhen;
  readonly use: Partial<SectionsOver<M, U>>;
  /** A modified expectation: what is determined under it is marked, and left out of roll-ups and group statistics. */
  readonly modified?: true;
}

/** A policy over methods and roll-up rules of a caller's choice. */
export interface PolicyOver<M, U = RollUpRules> extends SectionsOver<M, U>, Extensible {
  readonly format: "whole-learner/policy@1";
  readonly id: string;
  readonly version: string;
  readonly name?: Text;
  readonly description?: Text;
  /** The zone in which days begin and end; UTC if left out. */
  readonly zone?: Zone;
  readonly exceptions?: readonly ExceptionOver<M, U>[];
}

/**
 * How a school decides, as data: which evidence takes part, how it becomes a number, a level, enough, and one picture. Written down,
 * versioned, explained, compared and replayed.
 */
export type Policy = PolicyOver<Methods, RollUpRules>;
