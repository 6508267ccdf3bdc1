import { type Competency, progressionsOf, type Scale, scaleById } from "@whole-learner/core";
import type { Key } from "../../document/key.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { keyOf } from "../learner-page/key-of.ts";

/** The keys to the level words of the progressions' scales, in the order in which they are met. */
export function keysOf(page: FrameworkPage, competencies: readonly Competency[]): readonly Key[] {
  const scales = new Set(
    competencies
      .flatMap(({ id }) => progressionsOf(page.index, id))
      .flatMap(({ scale }): readonly Scale[] => {
        const found = scaleById(page.index, scale);
        return found === undefined ? [] : [found];
      }),
  );
  return [...scales].map((scale, at) => keyOf(page, scale, at > 0));
}
