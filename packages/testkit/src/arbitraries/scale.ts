import fc from "fast-check";
import type { Scale, StateName } from "@whole-learner/core";
import type { LanguageTag } from "@whole-learner/core";
import { arbitraryExtensions } from "./extensions.ts";
import { hostile } from "./hostile.ts";
import { present } from "./present.ts";
import { arbitraryRawText, written } from "./text.ts";

const states: readonly StateName[] = [
  "no-opportunity",
  "not-enough-evidence",
  "fresh-look-due",
  "still-open",
  "excused",
  "second-look",
];

const rawScale = fc.record({
  levels: fc.array(
    fc.record({
      steps: fc.integer({ min: 1, max: 4 }),
      name: arbitraryRawText,
      meaning: fc.option(arbitraryRawText, { nil: undefined }),
    }),
    { minLength: 3, maxLength: 6 },
  ),
  start: fc.integer({ min: -1, max: 2 }),
  grain: fc.constantFrom(undefined, 0.1, 0.25, 0.5, 1),
  hostileLevel: fc.option(fc.constantFrom(...hostile), { nil: undefined }),
  goal: fc.nat(),
  name: fc.option(arbitraryRawText, { nil: undefined }),
  states: fc.option(fc.subarray([...states]), { nil: undefined }),
  stateName: arbitraryRawText,
  extensions: fc.option(arbitraryExtensions, { nil: undefined }),
});

export type RawScale = typeof rawScale extends fc.Arbitrary<infer T> ? T : never;

export const arbitraryRawScale: fc.Arbitrary<RawScale> = rawScale;

/** The scale with an id and texts: levels ascend on the grain, and scales share the ids of their levels. */
export function scaleFrom(raw: RawScale, id: string, languages: readonly LanguageTag[]): Scale {
  let steps = 0;
  const levels = raw.levels.map((level, position) => {
    steps += level.steps;
    const value = raw.start + Math.round(steps * (raw.grain ?? 1) * 100) / 100;
    return present({
      id: position === 1 && raw.hostileLevel !== undefined ? raw.hostileLevel : `L${position + 1}`,
      name: written(level.name, languages),
      value,
      meaning: level.meaning && written(level.meaning, languages),
    });
  });
  return present({
    id,
    name: raw.name && written(raw.name, languages),
    levels,
    goal: levels[raw.goal % levels.length]?.id as string,
    grain: raw.grain,
    states: raw.states?.map((state) => ({ id: state, name: written(raw.stateName, languages) })),
    extensions: raw.extensions,
  });
}
