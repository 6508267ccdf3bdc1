import type { Competency, Text } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { mayRead } from "../../privacy/may-read.ts";
import { quotedOf } from "../words.ts";
import type { Page } from "./page.ts";

/** The learner's own words about some competencies: those given, else the reflections on them that this audience may read. */
function wordsAbout(
  { report, learner, audience }: Page,
  competencies: readonly Competency[],
): readonly Text[] {
  const isOne = (node: string): boolean => competencies.some(({ id }) => id === node);
  if (report.narratives !== undefined) {
    return report.narratives.filter(({ competency }) => isOne(competency)).map(({ text }) => text);
  }
  return report.roster.reflections
    .filter(
      ({ learner: whose, on, about = [], visibility }) =>
        whose === learner.id &&
        on <= report.issued &&
        about.some(isOne) &&
        mayRead(visibility, audience),
    )
    .map(({ text }) => text);
}

/** What is told in words alone, and only what the learner chose to share. */
export function narrativeBlocks(page: Page, competencies: readonly Competency[]): readonly Block[] {
  const { progress, punctuation } = page.language.messages;
  const { register, learner } = page;
  return wordsAbout(page, competencies).map((text) =>
    paragraph([
      progress.narrative({ name: learner.name, audience: register }),
      punctuation.space,
      quotedOf(text, page),
    ]),
  );
}
