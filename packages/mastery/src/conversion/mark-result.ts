import type { Problem } from "@whole-learner/core";
import type { Source } from "../determination/provenance.ts";
import type { CategoryRule } from "./conversion.ts";
import type { IncompleteReasons, ItemSetAsideReasons, NotConvertedReasons } from "./reasons.ts";

/** A number before and after a stage that may change it. */
export interface RoundingStep {
  readonly input: number;
  readonly output: number;
}

/** What one item brought. */
export interface ItemAccount {
  readonly item: string;
  readonly points: number;
  readonly of: number;
  /** What it is worth in the conversion's unit, rounded if items are. A pure bonus in a pool has no number of its own. */
  readonly number?: number;
  readonly rounding?: RoundingStep;
}

/** How one category came to its number. */
export interface CategoryAccount {
  readonly category: string;
  readonly combine: CategoryRule;
  /** As the conversion has it. */
  readonly weight: number;
  /** The part of the whole that it is after renormalising: 1 over all categories that are no extra credit; 0 for one that takes no part. */
  readonly share: number;
  /** Whether it is extra credit, whose share comes on top. */
  readonly extra: boolean;
  readonly items: readonly ItemAccount[];
  /** What it comes to; without items, nothing. */
  readonly number?: number;
  readonly rounding?: RoundingStep;
}

/** An item that is no part of the number, with why. */
export interface ItemSetAside {
  readonly item: string;
  readonly reason: Problem<ItemSetAsideReasons>;
}

/** How a number was made: what counted and how much, what did not and why, and each rounding with what went in. */
export interface ConversionAccount {
  readonly conversion: Source;
  readonly categories: readonly CategoryAccount[];
  readonly setAside: readonly ItemSetAside[];
  /** The total before the limit above it and before rounding. */
  readonly total?: number;
  /** The limit, where it was reached. */
  readonly limitedTo?: number;
  readonly rounding?: RoundingStep;
  /** What cuts were compared with. */
  readonly compared?: number;
}

/** No result yet, and why; none of it is a low mark. */
export interface Incomplete<Account> {
  readonly status: "incomplete";
  readonly why: readonly [Problem<IncompleteReasons>, ...Problem<IncompleteReasons>[]];
  readonly account: Account;
}

/** Nothing that could be converted, and why. */
export interface NotConverted {
  readonly status: "not-converted";
  readonly reason: Problem<NotConvertedReasons>;
}

/** A number, with the mark and the pass where the conversion has them. */
export interface ConvertedMark {
  readonly status: "converted";
  /** The result, rounded where the conversion rounds it. */
  readonly number: number;
  readonly mark?: string;
  readonly passed?: boolean;
  readonly account: ConversionAccount;
}

/** What comes of a conversion to a mark: handle every status; there is never a number where there is none. */
export type MarkResult = ConvertedMark | Incomplete<ConversionAccount> | NotConverted;
