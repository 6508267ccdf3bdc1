import { atLeast } from "@whole-learner/psychometrics/numeric";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Settled } from "../methods/parameter.ts";
import { targetNumber } from "../methods/target-number.ts";
import { notRolledUp, numberOf, placesParameter, readsScores, reasonOf } from "./child-numbers.ts";
import type { Child, ChildPart, RolledUp, RollUpReads, Attainment } from "./roll-up-rule.ts";

const at = {
  kind: "target",
  default: "goal",
  meaning: "Where a child has to be: at a number, or at its goal.",
} as const;

const of = {
  kind: "choice",
  of: ["level-value", "score", "rounded"],
  default: "level-value",
  meaning: "Whether the children's levels, their scores or their rounded scores have to be there.",
} as const;

const gives = {
  kind: "choice",
  of: ["met", "level"],
  default: "met",
  meaning: "Whether it is only said that the requirements are met, or a level with it.",
} as const;

const level = {
  kind: "target",
  default: "goal",
  meaning: "The level that meeting the requirements stands for, where they give one.",
} as const;

const empty = {
  kind: "choice",
  of: ["no-evidence", "met"],
  default: "no-evidence",
  meaning: "What it is where no child counts: nothing can be said, or nothing is asked.",
} as const;

/** The parameters of rules about what children have reached. */
export type ReachedParameters = {
  readonly at: typeof at;
  readonly of: typeof of;
  readonly places: typeof placesParameter;
  readonly gives: typeof gives;
  readonly level: typeof level;
  readonly empty: typeof empty;
};

/** Where a child has to be, and what it is worth when all is there. */
export const reachedParameters: ReachedParameters = {
  at,
  of,
  places: placesParameter,
  gives,
  level,
  empty,
};

/** Their values. */
export type ReachedSettings = Settled<ReachedParameters>;

/** Own goals need no numbers: children on any scale have one. */
export const readsReached = ({ at, of }: Pick<ReachedSettings, "at" | "of">): RollUpReads =>
  at === "goal" && of === "level-value" ? "goals" : "numbers";

/** Whether the goal of the scale is asked for: by what meeting the requirements gives, or by a child whose own goal is not told. */
export const reachedNeedsScale = (
  { at, of, places, gives, level }: ReachedSettings,
  children: readonly Child[],
  ats: readonly (number | "goal")[] = [at],
): boolean =>
  (gives === "level" && level === "goal") ||
  (ats.includes("goal") &&
    children.some(
      (child) =>
        child.exempt !== true &&
        numberOf(child, { of, places }) !== undefined &&
        !(of === "level-value" && child.atGoal !== undefined),
    ));

/** Whether meeting the requirements stands for a level. */
export const reachedGivesLevel = ({ gives }: Pick<ReachedSettings, "gives">): boolean =>
  gives === "level";

/** The number of the level that meeting the requirements stands for, where it stands for one. */
export const reachedLevel = (
  { gives, level }: Pick<ReachedSettings, "gives" | "level">,
  scale: ScaleNumbers | undefined,
): number | undefined => (gives === "level" ? targetNumber(level, scale) : undefined);

/** Whether scores are compared with the goal of the scale, so that they have to be on it. */
export const reachedOnScale = (
  { at, of }: Pick<ReachedSettings, "at" | "of">,
  ats: readonly (number | "goal")[] = [at],
): boolean => readsScores({ of }) && ats.includes("goal");

/** A child with what it has reached; without a number it has not. */
export interface ReachedChild {
  readonly child: Child;
  readonly number: number | undefined;
  readonly reached: boolean;
  readonly attempted: boolean;
}

/** Whether a child is where it has to be. */
export function reachedBy(
  child: Child,
  { at, of, places }: Pick<ReachedSettings, "at" | "of" | "places">,
  scale: ScaleNumbers | undefined,
): ReachedChild {
  const number = numberOf(child, { of, places });
  const known = at === "goal" && of === "level-value" ? child.atGoal : undefined;
  return {
    child,
    number,
    reached: known ?? (number !== undefined && atLeast(number, targetNumber(at, scale))),
    attempted: child.attempted ?? (number !== undefined || child.atGoal !== undefined),
  };
}

/** The part of a child that the rule looked at. */
export const reachedPart = (
  { child, number, reached }: ReachedChild,
  points?: number,
): ChildPart => ({
  child: child.id,
  counted: true,
  ...(number === undefined ? {} : { number }),
  reached,
  ...(points === undefined ? {} : { points }),
});

/** The parts of children that leave the count. */
export const leftOutParts = (children: readonly Child[]): readonly ChildPart[] =>
  children.map((child) => ({ child: child.id, counted: false, reason: reasonOf(child) }));

/** How far members have come that do not meet what is asked: all were tried, some, or none. */
export function attainmentOfMembers(
  members: readonly Attainment[],
): Exclude<Attainment, "demonstrated"> {
  if (members.every((one) => one === "not-attempted")) return "not-attempted";
  return members.every((one) => one === "demonstrated" || one === "attempted-not-demonstrated")
    ? "attempted-not-demonstrated"
    : "partially-attempted";
}

/** The attainment of one child. */
export const attainmentOfChild = ({ reached, attempted }: ReachedChild): Attainment =>
  reached ? "demonstrated" : attempted ? "attempted-not-demonstrated" : "not-attempted";

/** What was counted against what is asked. */
export interface Counted {
  readonly have: number;
  readonly need: number;
  readonly met: boolean;
  readonly attainment: Exclude<Attainment, "demonstrated">;
  readonly parts: readonly ChildPart[];
}

/** Met or not met, as the parameters want it said. */
export function metOrNot(
  { have, need, met, attainment, parts }: Counted,
  settings: Pick<ReachedSettings, "gives" | "level">,
  scale: ScaleNumbers | undefined,
): RolledUp {
  if (!met) return { status: "not-met", have, need, attainment, parts };
  const level = reachedLevel(settings, scale);
  return { status: "met", have, need, ...(level === undefined ? {} : { level }), parts };
}

/** Where no child counts. */
export const ofNothing = (
  settings: ReachedSettings,
  parts: readonly ChildPart[],
  scale: ScaleNumbers | undefined,
): RolledUp =>
  settings.empty === "met"
    ? metOrNot({ have: 0, need: 0, met: true, attainment: "not-attempted", parts }, settings, scale)
    : notRolledUp({ code: "no-children", data: {} }, parts);
