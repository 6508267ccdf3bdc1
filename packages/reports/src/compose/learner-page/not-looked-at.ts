import type { Competency, Text } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Row, row } from "../../document/row.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { chanceFor } from "./chance.ts";
import { determinationOf, type Page } from "./page.ts";

/** Whether nothing was seen of any of the competencies. */
export const nothingSeen = (page: Page, competencies: readonly Competency[]): boolean =>
  competencies.every(
    ({ id }) => (determinationOf(page, id)?.status ?? "no-evidence") === "no-evidence",
  );

const noneOffered = (page: Page, competencies: readonly Competency[]): boolean =>
  competencies.every(({ id }) => {
    const found = determinationOf(page, id);
    return found?.status === "no-evidence" && found.opportunities === 0;
  });

/** Nothing looked at is one line, not an empty row: whether there was an opportunity, and the first chance to come. */
export function notLookedAt(
  page: Page,
  name: Text,
  competencies: readonly Competency[],
  first: readonly Block[] = [],
): Row {
  const { progress, punctuation } = page.language.messages;
  const chance = chanceFor(page, competencies);
  const said = noneOffered(page, competencies) ? progress.noOpportunity : progress.notLookedAt;
  return row(
    [nameOf(name, page)],
    [
      ...first,
      paragraph([
        said,
        ...(chance === undefined
          ? []
          : [
              punctuation.space,
              ...sentenceWith([nameOf(chance.name, page)], (experience = "") =>
                progress.firstChance({ experience, from: chance.from }),
              ),
            ]),
      ]),
    ],
  );
}
