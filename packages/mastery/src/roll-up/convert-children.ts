import type { Problem, Scale } from "@whole-learner/core";
import type { ScaleConversion } from "../determination/determination.ts";
import { crosswalkNumber } from "../level/crosswalk.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { ChosenRollUp } from "../plan/plan.ts";
import type { Crosswalk } from "../policy/sections.ts";
import type { NodeChild } from "./node-child.ts";
import type { Child, NotRolledUp, PooledPiece } from "./roll-up-rule.ts";

/** Children with numbers on one scale, or why they have none. */
export type Converted =
  | {
      readonly ok: true;
      readonly children: readonly Child[];
      readonly converted: readonly ScaleConversion[];
    }
  | { readonly ok: false; readonly reason: Problem<NotRolledUp> };

/** A child's numbers on another scale; the first number that has no place there, where one has none. A score that is no place on a scale is what it was. */
function convert(
  { child, scoreDomain }: NodeChild,
  of: (number: number) => number | undefined,
): Child | number {
  const { score, level, pieces, ...rest } = child;
  const numbers: { score?: number; level?: number } = {};
  for (const [key, number] of [
    ["score", score],
    ["level", level],
  ] as const) {
    if (number === undefined) continue;
    const converted = key === "score" && scoreDomain !== undefined ? number : of(number);
    // A score may lie between the steps of a table: its level has a place there, and stands for it.
    if (converted === undefined && key === "level") return number;
    if (converted !== undefined) numbers[key] = converted;
  }
  const pooled: PooledPiece[] = [];
  for (const piece of pieces ?? []) {
    const converted = of(piece.score);
    if (converted === undefined) return piece.score;
    pooled.push({ ...piece, score: converted });
  }
  return { ...rest, ...numbers, ...(pieces === undefined ? {} : { pieces: pooled }) };
}

/**
 * Numbers of the children on the scale of the node above. Children on another scale need a crosswalk that the policy states; a number that
 * it has no place for keeps the whole from being rolled up, since leaving it out would change what the rest means.
 */
export function convertChildren(
  children: readonly NodeChild[],
  to: Scale,
  { scales }: Pick<ChosenRollUp, "scales">,
): Converted {
  const crosswalkOf = (scale: Scale): Crosswalk | undefined =>
    scales !== undefined && Object.hasOwn(scales, scale.id) ? scales[scale.id] : undefined;
  const others = [
    ...new Set(
      children.flatMap(({ child, scale }) =>
        child.exempt === true || scale === undefined || scale.id === to.id ? [] : [scale],
      ),
    ),
  ];
  const unstated = others.filter((scale) => crosswalkOf(scale) === undefined);
  if (unstated.length > 0) {
    const all = [to, ...unstated].map(({ id }) => id);
    return { ok: false, reason: { code: "different-scales", data: { scales: all } } };
  }
  let misplaced = 0;
  const own = children.map((one): Child => {
    const { child, scale } = one;
    const crosswalk = scale && scale.id !== to.id ? crosswalkOf(scale) : undefined;
    if (scale === undefined || crosswalk === undefined || child.exempt === true) return child;
    const found = convert(one, (number) =>
      crosswalkNumber(crosswalk, scaleNumbers(scale), scaleNumbers(to), number),
    );
    if (typeof found !== "number") return found;
    misplaced += 1;
    return child;
  });
  return misplaced > 0
    ? { ok: false, reason: { code: "not-converted", data: { children: misplaced } } }
    : {
        ok: true,
        children: own,
        converted: others.flatMap((scale): ScaleConversion[] => {
          const crosswalk = crosswalkOf(scale);
          return crosswalk === undefined ? [] : [{ from: scale.id, to: to.id, crosswalk }];
        }),
      };
}
