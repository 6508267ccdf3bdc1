import type { Competency, Outcome } from "@whole-learner/core";
import { list } from "../../document/list.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { type Chance, chanceFor } from "./chance.ts";
import { determinationOf, type Page } from "./page.ts";
import { toldOf } from "./told.ts";

/** So many opportunities are named: the ones for competencies that had none come first. */
const mostNamed = 3;

interface Waiting {
  readonly competency: Competency;
  readonly chance: Chance | undefined;
  /** The school offered nothing so far. */
  readonly owed: boolean;
}

/** What a competency without a level waits for; nothing for one that nobody owes and nothing is coming for. */
function waitingFor(page: Page, competency: Competency): readonly Waiting[] {
  const found = determinationOf(page, competency.id);
  if (found?.status !== "no-evidence" && found?.status !== "insufficient") return [];
  const chance = chanceFor(page, [competency]);
  const owed = found.status === "no-evidence" && found.opportunities === 0;
  return chance === undefined && !owed ? [] : [{ competency, chance, owed }];
}

function chanceWords(
  page: Page,
  { competency, chance, owed }: Waiting,
): readonly (Span | string)[] {
  const { progress, punctuation } = page.language.messages;
  const { register, learner } = page;
  return [
    strong([nameOf(competency.name, page)]),
    punctuation.colon,
    ...(owed ? [progress.owed({ name: learner.name, audience: register }), punctuation.space] : []),
    ...(chance === undefined
      ? [progress.owedWithoutDay]
      : sentenceWith([nameOf(chance.name, page)], (experience = "") =>
          progress.chance({ experience, from: chance.from }),
        )),
  ];
}

/** Competencies without a level, those without any opportunity first, with the next chance for each; of some outcomes, where it is told which. */
export function comingSection(page: Page, outcomes?: readonly Outcome[]): readonly Block[] {
  const { index, language } = page;
  const among = outcomes?.flatMap((outcome) => toldOf(page, outcome).level);
  const waiting = index.framework.competencies
    .filter((one) => one.retired === undefined && among?.includes(one) !== false)
    .flatMap((competency) => waitingFor(page, competency));
  const owedFirst = [...waiting.filter(({ owed }) => owed), ...waiting.filter(({ owed }) => !owed)];
  if (owedFirst.length === 0) return [];
  return [
    section(
      language.messages.progress.opportunities,
      [list(owedFirst.slice(0, mostNamed).map((one) => chanceWords(page, one)))],
      { variant: "block" },
    ),
  ];
}
