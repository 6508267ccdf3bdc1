import { descriptorOf, progressionsOf, type Scale } from "@whole-learner/core";
import type { GrowthWork, WorkPair } from "@whole-learner/mastery";
import { columns } from "../../document/columns.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { levelsAt } from "../levels-at.ts";
import { tableDay } from "../reader.ts";
import { quotedOf } from "../words.ts";
import type { Page } from "./page.ts";
import { workLinked } from "./work-named.ts";

/** The statement of what a work showed, in full. */
function statementOf(
  { index, band: own }: Page,
  competency: WorkPair["competency"],
  scale: Scale,
  { band = own, score }: GrowthWork,
) {
  const [level] = levelsAt(scale, score) ?? [];
  const progression = progressionsOf(index, competency).find((one) => one.scale === scale.id);
  return progression === undefined || level === undefined
    ? undefined
    : descriptorOf(progression, { level, ...(band === undefined ? {} : { band }) })?.statement;
}

/** Work before and after, side by side: its name, its day, and the statement that it showed. Nothing where this reader may not see both. */
export function pairBlocks(
  page: Page,
  { competency, before, after }: WorkPair,
  scale: Scale,
): readonly Block[] {
  const { growth } = page.language.messages;
  const sides = [[growth.before, before] as const, [growth.after, after] as const].flatMap(
    ([heading, work]): readonly Block[] => {
      const called = workLinked(page, page.demonstrations.get(work.work));
      if (called === undefined) return [];
      const statement = statementOf(page, competency, scale, work);
      return [
        section(
          heading,
          [
            paragraph([strong([called])]),
            paragraph(tableDay(work.happened, page), "aside"),
            ...(statement === undefined ? [] : [quote([quotedOf(statement, page)])]),
          ],
          { variant: "block" },
        ),
      ];
    },
  );
  return sides.length < 2 ? [] : [columns(sides, 2)];
}
