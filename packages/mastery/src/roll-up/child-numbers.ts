import { exactMean, round, type DecimalPlaces } from "@whole-learner/psychometrics/numeric";
import type { Problem } from "@whole-learner/core";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Settled } from "../methods/parameter.ts";
import type { Child, ChildPart, ChildReasons, NotRolledUp, RolledUp } from "./roll-up-rule.ts";

/** Which of a child's numbers a rule looks at. */
const ofParameter = {
  kind: "choice",
  of: ["score", "rounded", "level-value"],
  default: "score",
  meaning:
    "Whether the children's scores, their rounded scores or the values of their levels count.",
} as const;

/** How fine a rounded score is. */
export const placesParameter = {
  kind: "integer",
  least: 0,
  most: 8,
  default: 2,
  meaning: "To how many decimals rounded scores are rounded, half up.",
} as const;

/** What a child without a level does. */
const coverageParameter = {
  kind: "choice",
  of: ["use-what-is-there", "wait", "lowest"],
  default: "use-what-is-there",
  meaning:
    "What a child without a level does: leaves the count, keeps it open, or counts as the lowest level.",
} as const;

/** The parameters of rules that make a number of numbers. */
export type NumberParameters = {
  readonly of: typeof ofParameter;
  readonly places: typeof placesParameter;
  readonly coverage: typeof coverageParameter;
};

/** Which numbers count, and what stands for those that are not there. */
export const numberParameters: NumberParameters = {
  of: ofParameter,
  places: placesParameter,
  coverage: coverageParameter,
};

/** Whether a rule puts numbers of the scale among the children's own: values of levels, or the lowest level for one that is not there. */
export const numbersOnScale = ({
  of,
  coverage,
}: Settled<Pick<NumberParameters, "of" | "coverage">>): boolean =>
  of === "level-value" || coverage === "lowest";

type Of = Pick<Settled<NumberParameters>, "of" | "places">;

/** Whether a rule reads the children's scores: values of levels are on the scale, whatever scores are. */
export const readsScores = ({ of }: Pick<Of, "of">): boolean => of !== "level-value";

/** The number of a child that a rule looks at. A level by judgement has no score and counts with its value. */
export function numberOf({ score, level }: Child, { of, places }: Of): number | undefined {
  if (of === "level-value") return level ?? score;
  const own = score ?? level;
  if (own === undefined || of === "score") return own;
  return round(own, { places: places as DecimalPlaces, mode: "half-up", input: "snapped" });
}

/** Why a child has no part. */
export const reasonOf = ({ exempt, reason }: Child): Problem<ChildReasons> =>
  reason ?? { code: exempt === true ? "exempt" : "no-level", data: {} };

/** No result, with the reason. */
export const notRolledUp = (
  reason: Problem<NotRolledUp>,
  parts: readonly ChildPart[] = [],
): RolledUp => ({ status: "not-rolled-up", reason, parts });

/** A child that counts, with its number. */
export interface CountedChild {
  readonly child: Child;
  readonly number: number;
  readonly standsIn: boolean;
}

/** The children with their numbers, or why the rule cannot go on. */
export type ChildNumbers =
  | {
      readonly ok: true;
      readonly counted: readonly [CountedChild, ...CountedChild[]];
      readonly leftOut: readonly ChildPart[];
    }
  | { readonly ok: false; readonly because: RolledUp };

/**
 * The numbers of the children that count, by what is asked of those without: exempt ones leave, those without a level leave as well, stand
 * as the lowest level, or keep the result open.
 */
export function childNumbers(
  children: readonly Child[],
  parameters: Settled<NumberParameters>,
  scale: ScaleNumbers | undefined,
): ChildNumbers {
  const counted: CountedChild[] = [];
  const leftOut: ChildPart[] = [];
  let without = 0;
  for (const child of children) {
    const number = child.exempt === true ? undefined : numberOf(child, parameters);
    if (number !== undefined) counted.push({ child, number, standsIn: false });
    else if (child.exempt !== true && parameters.coverage === "lowest" && scale !== undefined) {
      counted.push({ child, number: scale.least, standsIn: true });
    } else {
      if (child.exempt !== true) without += 1;
      leftOut.push({ child: child.id, counted: false, reason: reasonOf(child) });
    }
  }
  const have = counted.length;
  const all = have + without;
  const parts = (): readonly ChildPart[] => [
    ...counted.map(({ child, number }): ChildPart => ({ child: child.id, counted: true, number })),
    ...leftOut,
  ];
  const [first, ...rest] = counted;
  if (all === 0) {
    return { ok: false, because: notRolledUp({ code: "no-children", data: {} }, parts()) };
  }
  if (first === undefined || (parameters.coverage === "wait" && without > 0)) {
    const need = parameters.coverage === "wait" ? all : 1;
    return {
      ok: false,
      because: notRolledUp({ code: "children-missing", data: { have, need } }, parts()),
    };
  }
  return { ok: true, counted: [first, ...rest], leftOut };
}

/** The part of a child whose number is a share of the score. */
export const shareOf = (
  { child, number, standsIn }: CountedChild,
  share: number,
  weight?: number,
): ChildPart => ({
  child: child.id,
  counted: true,
  number,
  ...(standsIn ? { standsIn } : {}),
  ...(weight === undefined ? {} : { weight }),
  share,
  contribution: share * number,
});

/** The mean of some of the children that count, who share it alike; the others have a share of 0. */
export function meanOfSome(
  counted: readonly CountedChild[],
  isIn: (one: CountedChild) => boolean,
  leftOut: readonly ChildPart[],
): RolledUp {
  const some = counted.filter(isIn);
  return {
    status: "scored",
    score: exactMean(some.map(({ number }) => number)),
    parts: [...counted.map((one) => shareOf(one, isIn(one) ? 1 / some.length : 0)), ...leftOut],
  };
}
