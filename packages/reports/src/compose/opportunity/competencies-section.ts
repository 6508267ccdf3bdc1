import { type Competency, opportunitiesIn } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { table, tableGroup, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { outcomesOf, toldOf } from "../learner-page/told.ts";
import { joined } from "../staff-page/joined.ts";
import { nothing } from "../staff-page/nothing.ts";
import { byName, competencyName, learnerName, type StaffPage } from "../staff-page/staff-page.ts";
import { countWords } from "../staff-page/count-words.ts";
import { nameOf } from "../words.ts";
import type { OpportunityReport } from "./opportunity-report.ts";
import type { ShownCounts } from "./shown-counts.ts";

type MapPage = StaffPage<OpportunityReport>;

/** Every competency that somebody could show, by outcome. */
const groupsOf = (page: MapPage) =>
  [...outcomesOf(page, "whole-learner"), ...outcomesOf(page, "academic")].map((outcome) => {
    const { level, narrative } = toldOf(page, outcome);
    return { outcome, competencies: [...level, ...narrative] };
  });

/** Where each competency can be shown, how many learners had a chance, and who had none. */
export function competenciesSection(page: MapPage, counts: ShownCounts): Block {
  const { opportunity: words } = page.staff;
  const { report, language, audience } = page;
  const { everybody } = counts;
  const { byCompetency } = report.opportunities;
  const ids = report.roster.learners.map(({ id }) => id);
  const named = mayShow("other-learner", audience);
  const rowOf = ({ id }: Competency) => {
    const without = ids.filter(
      (learner) => opportunitiesIn(report.opportunities, learner, id).length === 0,
    );
    const experiences = byCompetency.get(id) ?? [];
    const have = counts.had(id);
    return tableRow([
      competencyName(page, id),
      experiences.length === 0
        ? words.none
        : joined(
            experiences.map(({ name }) => nameOf(name, page)),
            page,
          ),
      have === undefined || everybody === undefined
        ? countWords(page, have)
        : words.of({ have, of: everybody }),
      ...(named
        ? [
            without.length === 0
              ? words.nobody
              : joined(
                  byName(page, without).map((learner) => learnerName(page, learner)),
                  page,
                ),
          ]
        : [countWords(page, counts.without(id))]),
    ]);
  };
  const groups = groupsOf(page);
  const owed = groups
    .flatMap(({ competencies }) => competencies)
    .filter(({ id }) => (byCompetency.get(id) ?? []).length === 0);
  return section(words.by, [
    ...(owed.length === 0
      ? []
      : [
          paragraph([
            `${words.owed} `,
            ...joined(
              owed.map(({ id }) => competencyName(page, id)),
              page,
            ),
            language.messages.punctuation.stop,
          ]),
        ]),
    table({
      caption: words.byTable,
      columns: [
        words.columns.competency,
        words.columns.experiences,
        words.columns.had,
        words.columns.without,
      ],
      groups: groups.flatMap(({ outcome, competencies }) =>
        competencies.length === 0
          ? []
          : [tableGroup(nameOf(outcome.name, page), competencies.map(rowOf))],
      ),
    }),
  ]);
}

/** Who had which, by name; nothing where names may not be shown. */
export function learnersSection(page: MapPage): readonly Block[] {
  const { opportunity: words } = page.staff;
  const { report, audience } = page;
  if (!mayShow("other-learner", audience)) return [];
  const competencies = groupsOf(page).flatMap((group) => group.competencies);
  const learners = byName(
    page,
    report.roster.learners.map(({ id }) => id),
  );
  return [
    section(words.who, [
      table({
        caption: words.whoTable,
        columns: [words.columns.learner, words.columns.experiences, words.columns.notYet],
        rows: learners.map((learner) => {
          const had = report.opportunities.byLearner.get(learner) ?? [];
          const notYet = competencies.filter(
            ({ id }) => opportunitiesIn(report.opportunities, learner, id).length === 0,
          );
          return tableRow([
            learnerName(page, learner),
            had.length === 0
              ? words.none
              : joined(
                  had.map(({ name }) => nameOf(name, page)),
                  page,
                ),
            notYet.length === 0
              ? nothing
              : joined(
                  notYet.map(({ id }) => competencyName(page, id)),
                  page,
                ),
          ]);
        }),
      }),
    ]),
  ];
}
