import type { RelationType } from "../relation.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** Whether a type of relation is the other one or, by the framework's vocabulary, a kind of it. */
export const isKindOf = (
  { broaderRelations }: Pick<FrameworkIndex, "broaderRelations">,
  type: RelationType,
  wanted: RelationType,
): boolean => type === wanted || broaderRelations.get(type) === wanted;
