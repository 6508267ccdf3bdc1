import type { Competency, Experience, ExperienceCatalogue } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { list } from "../../document/list.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { nameOf } from "../words.ts";
import type { Page } from "./page.ts";

/** So many opportunities are named: the ones for competencies that had none come first. */
const mostNamed = 3;

const open = ({ bands }: Experience, { band }: Page): boolean =>
  bands === undefined || band === undefined || bands.includes(band);

/** The next experience that begins after the day and gives a chance to show one of the competencies. */
export function comingExperience(
  page: Page,
  competencies: readonly Competency[],
  catalogue: ExperienceCatalogue | undefined,
): Experience | undefined {
  let next: Experience | undefined;
  for (const experience of catalogue?.experiences ?? []) {
    const { from, competencies: shows } = experience;
    if (from === undefined || from <= page.asOf || !open(experience, page)) continue;
    if (!competencies.some(({ id }) => shows.includes(id))) continue;
    if (next?.from === undefined || from < next.from) next = experience;
  }
  return next;
}

/** Competencies without a level, those without any opportunity first, with the next chance for each. */
export function comingSection(page: Page): readonly Block[] {
  const { index, report, determinations, language, languages, learner, words } = page;
  const { progress } = language.messages;
  const waiting = index.framework.competencies.flatMap((competency) => {
    const determination = determinations.get(competency.id);
    if (determination === undefined) return [];
    if (determination.status !== "no-evidence" && determination.status !== "insufficient")
      return [];
    const chance = comingExperience(page, [competency], report.experiences);
    const owed = determination.status === "no-evidence" && determination.opportunities === 0;
    return chance === undefined ? [] : [{ competency, chance, owed }];
  });
  const named = [...waiting.filter(({ owed }) => owed), ...waiting.filter(({ owed }) => !owed)];
  if (named.length === 0) return [];
  return [
    section(
      progress.opportunities,
      [
        list(
          named.slice(0, mostNamed).map(({ competency, chance, owed }) => {
            const data = {
              name: learner.name,
              experience: words(chance.name),
              ...(chance.from === undefined ? {} : { from: chance.from }),
            };
            return [
              strong([nameOf(competency.name, language, languages)]),
              `: ${owed ? progress.owed(data) : progress.chance(data)}`,
            ];
          }),
        ),
      ],
      { variant: "block" },
    ),
  ];
}
