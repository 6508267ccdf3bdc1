import type { Day, Extensible, Text } from "@whole-learner/core";
import type { Methods } from "../methods/registry.ts";
import type { RollUpRules } from "../roll-up/registry.ts";
import type { PolicyOver } from "./policy.ts";

/** A policy with the day from which it is in force: until the day before the next of its book. */
export interface EffectivePolicyOver<M, U = RollUpRules> {
  readonly from: Day;
  readonly policy: PolicyOver<M, U>;
}

/** A policy book over methods and roll-up rules of a caller's choice. */
export interface PolicyBookOver<M, U = RollUpRules> extends Extensible {
  readonly format: "whole-learner/policy-book@1";
  readonly id: string;
  readonly name?: Text;
  /** In the order of their days. A day before the first has no policy. */
  readonly policies: readonly [EffectivePolicyOver<M, U>, ...EffectivePolicyOver<M, U>[]];
}

/** A policy of a book, with its day. */
export type EffectivePolicy = EffectivePolicyOver<Methods, RollUpRules>;

/**
 * The policies that a school has had, each with the day from which it is in force. It only grows: what was determined under an earlier one
 * can be determined again.
 */
export type PolicyBook = PolicyBookOver<Methods, RollUpRules>;
