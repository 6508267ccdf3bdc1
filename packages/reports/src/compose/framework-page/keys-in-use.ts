import {
  type FrameworkIndex,
  progressionsOf,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import type { Key } from "../../document/key.ts";
import { keyOf } from "../learner-page/key-of.ts";
import type { Reader } from "../reader.ts";

/** The scales that competencies report levels on, each competency's own first, in the order in which they are met. */
export const scalesInUse = ({ index }: { readonly index: FrameworkIndex }): readonly Scale[] => [
  ...new Set(
    index.framework.competencies
      .filter(({ reporting, retired }) => reporting === "level" && retired === undefined)
      .flatMap(({ id }): readonly (Scale | undefined)[] => [
        scaleOf(index, id),
        ...progressionsOf(index, id).map(({ scale }) => scaleById(index, scale)),
      ])
      .flatMap((scale): readonly Scale[] => (scale === undefined ? [] : [scale])),
  ),
];

/** The keys to the level words of a framework's scales, where no learner's grade band is meant. */
export const keysInUse = (page: Reader & { readonly index: FrameworkIndex }): readonly Key[] =>
  scalesInUse(page).map((scale, at) => keyOf({ ...page, band: undefined }, scale, at > 0));
