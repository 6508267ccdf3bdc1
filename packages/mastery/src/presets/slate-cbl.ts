import { exactMean, roundDecimal } from "@whole-learner/psychometrics/numeric";
import type { Policy } from "../policy/policy.ts";

/** The names of its presets. */
export type SlateCblPreset = "slate-cbl/performance-level";

/**
 * Slate CBL, the continuum of Building 21: of every skill the best ratings, as many as its level asks evidence for, and their pooled mean to one
 * decimal, rounded half away from zero. Three pieces for each skill are the product's usual number: write another where the skills of a
 * level ask for another. Missed work ("M") and overrides have no number and so take no part.
 *
 * Source: the rules of its open repository, read in 2026; its own cases are tests.
 */
export const slateCbl: Readonly<Record<SlateCblPreset, Policy>> = {
  "slate-cbl/performance-level": {
    format: "whole-learner/policy@1",
    version: "1",
    id: "slate-cbl/performance-level",
    score: { method: "top-n-per-indicator", parameters: { best: 3 } },
    display: { rounding: { places: 1, mode: "half-up", input: "snapped" } },
  },
};

/** What Slate CBL has of one skill. */
export interface SlateSkill {
  /** How many ratings its level asks for; 0 for a skill that is not in use there. */
  readonly evidenceRequired: number;
  /** Oldest first: ratings, missed work, and overrides that stand for all the evidence asked for. */
  readonly entries: readonly (number | "missed" | "override")[];
}

const inUse = (skills: readonly SlateSkill[]): readonly SlateSkill[] =>
  skills.filter(({ evidenceRequired }) => evidenceRequired > 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const asked = (skills: readonly SlateSkill[]): number =>
  sum(skills.map(({ evidenceRequired }) => evidenceRequired));

/**
 * How much of the evidence asked for is there, from 0 to 1: of each skill its ratings, an override counting for all of them; 1 where
 * nothing is asked for.
 *
 * @example
 * ```ts
 * import { slateProgress } from "@whole-learner/mastery";
 * slateProgress([
 *   { evidenceRequired: 2, entries: ["missed", "override"] },
 *   { evidenceRequired: 2, entries: [7] },
 * ]); // => 0.75
 * ```
 */
export function slateProgress(skills: readonly SlateSkill[]): number {
  const used = inUse(skills);
  if (used.length === 0) return 1;
  const there = used.map(({ evidenceRequired, entries }) => {
    const rated = entries.filter((entry) => typeof entry === "number").length;
    return entries.includes("override") ? evidenceRequired : Math.min(evidenceRequired, rated);
  });
  return sum(there) / asked(used);
}

/**
 * The share of the evidence asked for whose place missed work takes, from 0 to 1: an override takes all missed work of its skill away, and ratings
 * take its place.
 *
 * @example
 * ```ts
 * import { slateMissed } from "@whole-learner/mastery";
 * slateMissed([{ evidenceRequired: 4, entries: ["missed", 6, 7, 8] }]); // => 0.25
 * ```
 */
export function slateMissed(skills: readonly SlateSkill[]): number {
  const used = inUse(skills);
  if (used.length === 0) return 0;
  const missed = used.map(({ evidenceRequired, entries }) => {
    if (entries.includes("override")) return 0;
    const rated = entries.filter((entry) => typeof entry === "number").length;
    return Math.min(entries.length - rated, Math.max(0, evidenceRequired - rated));
  });
  return sum(missed) / asked(used);
}

/**
 * Performance level less baseline, to one decimal. Without a baseline on record it is the mean of the earliest rating of each skill, once every skill
 * in use has one or half of the evidence is there; a skill whose earliest record is an override has none. Undefined where there is
 * no baseline.
 *
 * @example
 * ```ts
 * import { slateGrowth } from "@whole-learner/mastery";
 * slateGrowth(9.3, { baseline: 10 }); // => -0.7
 * slateGrowth(7, { skills: [{ evidenceRequired: 1, entries: [6, 7] }] }); // => 1
 * ```
 */
export function slateGrowth(
  performanceLevel: number,
  from: { readonly baseline: number } | { readonly skills: readonly SlateSkill[] },
): number | undefined {
  const baseline = "baseline" in from ? from.baseline : ownBaseline(from.skills);
  return baseline === undefined || baseline === 0
    ? undefined
    : roundDecimal(performanceLevel - baseline, 1, "half-up");
}

function ownBaseline(skills: readonly SlateSkill[]): number | undefined {
  const used = inUse(skills);
  const earliest = used.map(({ entries }) => entries.find((entry) => entry !== "missed"));
  const ratings = earliest.filter((entry): entry is number => typeof entry === "number");
  const [first, ...rest] = ratings;
  if (first === undefined) return undefined;
  const enough = ratings.length === used.length || slateProgress(skills) >= 0.5;
  return enough ? exactMean([first, ...rest]) : undefined;
}
