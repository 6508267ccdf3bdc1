import type { Text } from "@whole-learner/core";
import { orderedList, list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { heading } from "../../document/heading.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { nameOf, spanOf } from "../words.ts";

/** Mission, vision and values, where the framework has them. */
export function whySection(page: FrameworkPage): readonly Block[] {
  const { framework: words, punctuation } = page.language.messages;
  const { mission, vision, values = [] } = page.index.framework.vision ?? {};
  const said = (label: string, text: Text | undefined): readonly Block[] =>
    text === undefined ? [] : [heading(label), paragraph([spanOf(text, page)])];
  const blocks = [
    ...said(words.mission, mission),
    ...said(words.vision, vision),
    ...(values.length === 0
      ? []
      : [
          heading(words.values),
          list(
            values.map(({ name, meaning }) => [
              strong([nameOf(name, page)]),
              ...(meaning === undefined ? [] : [punctuation.colon, spanOf(meaning, page)]),
            ]),
          ),
        ]),
  ];
  return blocks.length === 0 ? [] : [section(words.why, blocks)];
}

/** The portrait with its outcomes in the order in which they are told; none where the framework has none. */
export function portraitSection(page: FrameworkPage): readonly Block[] {
  const { portrait, outcomes } = page.index.framework;
  if (portrait === undefined) return [];
  const told = portrait.outcomes.flatMap((id) => outcomes.find((one) => one.id === id) ?? []);
  return [
    section(
      [nameOf(portrait.title, page)],
      [
        ...(portrait.introduction === undefined
          ? []
          : [paragraph([spanOf(portrait.introduction, page)])]),
        ...(told.length === 0 ? [] : [orderedList(told.map(({ name }) => [nameOf(name, page)]))]),
      ],
      { aside: page.language.messages.framework.portrait },
    ),
  ];
}
