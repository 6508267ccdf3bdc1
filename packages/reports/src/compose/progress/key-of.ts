import { key } from "../../document/key.ts";
import type { Block } from "../../document/node.ts";
import { nameOf, spanOf } from "../words.ts";
import type { Page } from "./page.ts";

/** The key to the level words of the framework's first scale, before the first strip. */
export function keyOf({ index, language, languages }: Page): readonly Block[] {
  const [scale] = index.framework.scales;
  if (scale === undefined) return [];
  const { key: words, strip } = language.messages;
  return [
    key({
      heading: words.heading(scale.levels.length),
      how: words.how,
      steps: scale.levels.map(({ name, meaning }) => ({
        label: [nameOf(name, language, languages)],
        words: meaning === undefined ? [] : [spanOf(meaning, language, languages)],
      })),
      goal: { at: scale.levels.findIndex(({ id }) => id === scale.goal), label: strip.goal },
    }),
  ];
}
