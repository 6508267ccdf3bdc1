import { coverageOf, type NodeId } from "@whole-learner/core";
import { list } from "../../document/list.ts";
import type { Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import { text } from "../../document/text.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { nodeName } from "./relations.ts";

/** What hangs together and what stands alone, by name; and how much is written in each language. */
export function coverageSection(page: FrameworkPage): Section {
  const { framework: words } = page.language.messages;
  const found = coverageOf(page.index);
  const named = (
    ids: readonly NodeId[],
    say: (names: string) => string,
  ): readonly (readonly Span[])[] =>
    ids.length === 0
      ? []
      : [
          sentenceWith(
            ids.map((id) => nodeName(page, id)),
            (...slots) => say(page.language.list(slots)),
          ),
        ];
  const gaps = found.progressions.filter(({ written, of }) => written < of);
  const alone = [
    ...named(found.outcomesWithoutCompetency, words.outcomesWithoutCompetency),
    ...named(found.outcomesOutsidePortrait, words.outcomesOutsidePortrait),
    ...named(found.competenciesWithoutOutcome, words.competenciesWithoutOutcome),
    ...named(found.competenciesWithoutProgression, words.competenciesWithoutProgression),
    ...named(found.competenciesWithoutStatement, words.competenciesWithoutStatement),
    ...named([...new Set(gaps.map(({ competency }) => competency))], words.progressionsWithGaps),
  ];
  return section(words.coverage, [
    alone.length === 0 ? paragraph(words.complete) : list(alone),
    list(
      found.languages.map(({ language, written, of }) => [
        text(words.inLanguage({ language, have: written, of })),
      ]),
    ),
  ]);
}
