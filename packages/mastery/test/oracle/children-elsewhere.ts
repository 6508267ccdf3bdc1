import type { Scale } from "@whole-learner/core";
import { type Methods, methods } from "../../src/methods/registry.ts";
import type { Crosswalk } from "../../src/policy/sections.ts";
import { crosswalked } from "./crosswalk-slowly.ts";
import { hasLevel, isExempt, type Look, type OracleChild, valueOf } from "./oracle-children.ts";
import { of } from "./rational.ts";

/** The scale of the outcome where it is not the children's, and how their numbers come there. */
export interface Moved {
  readonly to: Scale;
  readonly by: Crosswalk;
}

/** Children with their numbers on the scale of the outcome; nothing where a level has no place there. Scores that are no places on a scale stay what they are. */
export function elsewhere(
  children: readonly OracleChild[],
  { scale, policy }: Look,
  { to, by }: Moved,
): readonly OracleChild[] | undefined {
  const { gives } = methods[policy.score.method as keyof Methods].traits;
  const moved = children.map((child): OracleChild | undefined => {
    const { answer } = child;
    if (isExempt(child) || !hasLevel(child) || !("level" in answer)) return child;
    const level = crosswalked(by, of(valueOf(scale, answer.level) ?? 0), scale, to);
    if (level === undefined) return undefined;
    const score = answer.status === "judged" ? undefined : answer.score;
    const own =
      score === undefined || gives !== "scale" ? score : crosswalked(by, score, scale, to);
    return { ...child, elsewhere: { score: own, level } };
  });
  return moved.includes(undefined) ? undefined : moved.flatMap((child) => child ?? []);
}
