import { type Competency, type LevelId, levelOf, scaleById } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { bandName } from "../band-name.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { stateNameOf } from "../state-of.ts";
import { nameOf } from "../words.ts";
import { ownDeterminations } from "../learner-page/own-determinations.ts";
import { determinationOf } from "../learner-page/page.ts";
import type { ProgressPage } from "./progress-page.ts";

/** What is said of a level that is there now. One of another grade band, or on another scale, is no fall and no rise from the one before. */
function levelChange(
  page: ProgressPage,
  before: CompetencyDetermination | undefined,
  after: CompetencyDetermination,
  is: LevelId,
): readonly Span[] | undefined {
  const { progress } = page.language.messages;
  const { index } = page;
  const word = (level: LevelId, { scale }: CompetencyDetermination): Span => {
    const found = scaleById(index, scale);
    const known = found && levelOf(found, level);
    return known === undefined ? name(level) : nameOf(known.name, page);
  };
  const was = before && levelSaid(before);
  const isOther = before?.band !== after.band || before?.scale !== after.scale;
  if (before !== undefined && was !== undefined && !isOther) {
    return was === is
      ? undefined
      : sentenceWith([word(was, before), word(is, after)], (from = "", to = "") =>
          progress.from({ before: from, after: to }),
        );
  }
  const { band } = after;
  if (was === undefined || band === undefined) {
    return sentenceWith([word(is, after)], (now = "") => progress.now(now));
  }
  return sentenceWith(
    [word(is, after), bandName(band, index.framework, page)],
    (now = "", statements = "") => progress.nowInBand({ after: now, band: statements }),
  );
}

/** What changed of one competency: its level, or what stands in place of one. */
function changeOf(
  page: ProgressPage,
  competency: Competency,
  before: CompetencyDetermination | undefined,
  after: CompetencyDetermination,
): readonly (string | Span)[] | undefined {
  const { progress, states, punctuation } = page.language.messages;
  const called = strong([nameOf(competency.name, page)]);
  const is = levelSaid(after);
  if (is !== undefined) {
    const change = levelChange(page, before, after, is);
    return change && [called, punctuation.colon, ...change];
  }
  const state = stateNameOf(after);
  if (state === undefined || before === undefined || levelSaid(before) === undefined) {
    return undefined;
  }
  if (state !== "fresh-look-due" || after.newest === undefined) {
    return [called, `${punctuation.colon}${states[state]}${punctuation.stop}`];
  }
  const since = civilDay(after.newest, page);
  return [...sentenceWith([called], (told = "") => progress.noNewEvidence({ since, name: told }))];
}

/** What changed since the last report, competency by competency. */
export function changedSection(page: ProgressPage): readonly Block[] {
  const { report, index, language, learner } = page;
  const { earlier } = report;
  if (earlier === undefined) return [];
  const { progress } = language.messages;
  const before = ownDeterminations(earlier.determinations, learner.id);
  const changes = index.framework.competencies.flatMap((competency) => {
    const after = determinationOf(page, competency.id);
    const change = after && changeOf(page, competency, before.get(competency.id)?.[0], after);
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
