import { type Competency, descriptorOf, nextStep, progressionsOf } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { quotedOf } from "../words.ts";
import type { Page } from "./page.ts";

/** The work that was shown last, by name; works without a name are not named. */
function lastWork(
  { demonstrations, language, words }: Page,
  { pieces }: CompetencyDetermination,
): readonly Block[] {
  const last = [...pieces]
    .reverse()
    .map((work) => demonstrations.get(work))
    .find((work) => work?.name !== undefined);
  if (last?.name === undefined) return [];
  const { shownIn } = language.messages.progress;
  return [paragraph(shownIn({ work: words(last.name), on: last.happened }), "aside")];
}

/** What was shown of a competency: the statement of its level, where it was shown, and the next statement. */
export function shownOf(
  page: Page,
  competency: Competency,
  determination: CompetencyDetermination,
): readonly Block[] {
  const { index, language, languages } = page;
  const level = levelSaid(determination);
  const progression = progressionsOf(index, competency.id).find(
    ({ scale }) => scale === determination.scale,
  );
  const band = determination.band ?? page.band;
  const place =
    level === undefined ? undefined : { level, ...(band === undefined ? {} : { band }) };
  if (place === undefined) return [];
  const statement = progression && descriptorOf(progression, place)?.statement;
  const next = progression && nextStep(index, progression, place)?.statement;
  return [
    ...(statement === undefined ? [] : [quote([quotedOf(statement, language, languages)])]),
    ...lastWork(page, determination),
    ...(next === undefined
      ? []
      : [
          quote([quotedOf(next, language, languages)], {
            variant: "next",
            lead: language.messages.progress.next,
          }),
        ]),
  ];
}
