import { levelPosition, type Scale } from "@whole-learner/core";
import { type Key, key } from "../../document/key.ts";
import type { Span } from "../../document/node.ts";
import { bandName } from "../band-name.ts";
import type { Reader } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, spanOf } from "../words.ts";
import { goalOfScale, type Marking } from "./goal-of.ts";

/** The key to the level words of a scale; by its name where it is not the first on the page. */
export function keyOf(page: Reader & Marking, scale: Scale, named: boolean): Key {
  const { index, language, band } = page;
  const { key: words, strip } = language.messages;
  const levels = scale.levels.length;
  const heading: readonly Span[] =
    named && scale.name !== undefined
      ? sentenceWith([nameOf(scale.name, page)], (of = "") => words.heading({ levels, scale: of }))
      : sentenceWith([], () => words.heading({ levels }));
  const goal = levelPosition(scale, goalOfScale(page, scale));
  return key({
    heading,
    how:
      band === undefined
        ? words.how()
        : sentenceWith([bandName(band, index.framework, page)], words.how),
    steps: scale.levels.map(({ name, meaning }) => ({
      label: [nameOf(name, page)],
      words: meaning === undefined ? [] : [spanOf(meaning, page)],
    })),
    ...(goal === undefined ? {} : { goal: { at: goal, label: strip.goal } }),
  });
}
