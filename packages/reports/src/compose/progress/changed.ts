import type { Competency, LevelId } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { list } from "../../document/list.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { nameOf } from "../words.ts";
import { determinationsOf, type Page } from "./page.ts";

type Words = readonly (string | Span)[];

/** What changed of one competency: its level, or that its evidence grew old. A level that was left for a fresh look has no fall to tell. */
function changeOf(
  page: Page,
  competency: Competency,
  before: CompetencyDetermination | undefined,
  after: CompetencyDetermination,
): Words | undefined {
  const { language, languages, words } = page;
  const { progress } = language.messages;
  const levels = page.scale(competency)?.levels ?? [];
  const word = (level: LevelId): string => {
    const found = levels.find(({ id }) => id === level);
    return found === undefined ? level : words(found.name);
  };
  const was = before && levelSaid(before);
  const is = levelSaid(after);
  const name = strong([nameOf(competency.name, language, languages)]);
  if (is !== undefined && was !== is) {
    return was === undefined
      ? [name, `: ${progress.now(word(is))}`]
      : [name, `: ${progress.from({ before: word(was), after: word(is) })}`];
  }
  if (is === undefined && was !== undefined && after.newest !== undefined) {
    return [progress.noNewEvidence({ since: after.newest, name: words(competency.name) })];
  }
  return undefined;
}

/** What changed since the last report, competency by competency. */
export function changedSection(page: Page): readonly Block[] {
  const { report, index, language, learner } = page;
  const { earlier } = report;
  if (earlier === undefined) return [];
  const { progress } = language.messages;
  const before = determinationsOf(earlier.determinations, learner.id);
  const changes = index.framework.competencies.flatMap((competency) => {
    const after = page.determinations.get(competency.id);
    const change = after && changeOf(page, competency, before.get(competency.id), after);
    return change === undefined ? [] : [change];
  });
  return [
    section(
      progress.changed(earlier.day),
      [changes.length === 0 ? paragraph(progress.nothingChanged) : list(changes)],
      { variant: "block" },
    ),
  ];
}
