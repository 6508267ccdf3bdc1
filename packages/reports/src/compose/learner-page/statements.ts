import { type Competency, descriptorOf, nextStep, progressionsOf } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { bandName } from "../band-name.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf } from "../words.ts";
import { expectationOf } from "./goal-of.ts";
import type { Page } from "./page.ts";
import { shownWorks } from "./shown-works.ts";

/** The named work that was shown last. */
function lastWork(page: Page, determination: CompetencyDetermination): readonly Block[] {
  const { shownIn } = page.language.messages.progress;
  for (const { name, happened } of shownWorks(page, determination)) {
    if (name === undefined) continue;
    const on = civilDay(happened, page);
    return [
      paragraph(
        sentenceWith([nameOf(name, page)], (work = "") => shownIn({ work, on })),
        "aside",
      ),
    ];
  }
  return [];
}

/** That the statement is of another grade band than the learner's, where no agreement says so already. */
function otherBand(page: Page, { competency, band }: CompetencyDetermination): readonly Block[] {
  if (band === undefined || page.band === undefined || band === page.band) return [];
  if (expectationOf(page, competency)?.band === band) return [];
  const { inBand } = page.language.messages.progress;
  return [paragraph(sentenceWith([bandName(band, page.index.framework, page)], inBand), "aside")];
}

/** What was shown of a competency: the statement of its level, where it was shown, and the next statement. Empty without a level. */
export function statementsOf(
  page: Page,
  competency: Competency,
  determination: CompetencyDetermination,
): readonly Block[] {
  const { index, language } = page;
  const level = levelSaid(determination);
  if (level === undefined) return [];
  const band = determination.band ?? page.band;
  const place = band === undefined ? { level } : { level, band };
  const progression = progressionsOf(index, competency.id).find(
    ({ scale }) => scale === determination.scale,
  );
  const statement = progression && descriptorOf(progression, place)?.statement;
  const step = progression && nextStep(index, progression, place);
  const next = step?.statement ?? step?.advice;
  // Pushed, since a page has a hundred of these and each spread is an array of its own.
  const blocks: Block[] = [];
  if (statement !== undefined) blocks.push(quote([quotedOf(statement, page)]));
  blocks.push(...otherBand(page, determination), ...lastWork(page, determination));
  if (next !== undefined) {
    const lead = language.messages.progress.next;
    blocks.push(quote([quotedOf(next, page)], { variant: "next", lead }));
  }
  return blocks;
}
