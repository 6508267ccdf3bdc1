import type { Level, Scale } from "./scale.ts";

/** What {@link defineScale} takes: a scale whose ids are literals. */
export interface ScaleParts<Id extends string, L extends string>
  extends Omit<Scale, "id" | "levels" | "goal"> {
  readonly id: Id;
  readonly levels: readonly (Level & { readonly id: L })[];
  readonly goal: NoInfer<L>;
}

/** A scale declared in code: its own id and its levels' ids are known to the compiler. */
export interface DefinedScale<Id extends string = string, L extends string = string> extends Scale {
  readonly id: Id;
  readonly levels: readonly (Level & { readonly id: L })[];
  readonly goal: L;
}

/** A level of a known scale: two of different scales cannot be mixed up, not even where their levels have the same names. */
export interface ScaleLevel<Id extends string = string> {
  readonly scale: Id;
  readonly level: string;
  readonly value: number;
}

/**
 * A scale declared in code. It is a plain {@link Scale} and fits a framework; beyond that the compiler knows its levels.
 *
 * @example
 * ```ts
 * import { compareLevels, defineScale, levelOn } from "@whole-learner/core";
 * const five = defineScale({
 *   id: "five",
 *   goal: "adapting",
 *   levels: [
 *     { id: "applying", name: "Applying", value: 3 },
 *     { id: "adapting", name: "Adapting", value: 4 },
 *     { id: "contributing", name: "Contributing", value: 5 },
 *   ],
 * });
 * compareLevels(levelOn(five, "adapting"), levelOn(five, "applying")) > 0; // => true
 * ```
 */
export const defineScale = <const Id extends string, const L extends string>(
  scale: ScaleParts<Id, L>,
): DefinedScale<Id, L> => scale;

/** One level of a scale that was declared in code. Throws a RangeError for a level that the scale does not have. */
export function levelOn<Id extends string, L extends string>(
  scale: DefinedScale<Id, L>,
  level: NoInfer<L>,
): ScaleLevel<Id> {
  const found = scale.levels.find(({ id }) => id === level);
  if (found === undefined) throw new RangeError("the scale has no such level");
  return { scale: scale.id, level, value: found.value };
}

/**
 * Compares two levels of one scale: negative, zero or positive, as `sort` asks. Levels of two scales do not compile; where they come from data all
 * the same, a RangeError says so.
 */
export function compareLevels<Id extends string>(
  a: ScaleLevel<Id>,
  b: ScaleLevel<NoInfer<Id>>,
): number {
  if (a.scale !== b.scale) throw new RangeError("levels of two scales cannot be compared");
  return a.value - b.value;
}
