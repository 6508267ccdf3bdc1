import type { Block, Span } from "../../document/node.ts";
import { note } from "../../document/note.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { numeric, table, tableGroup, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { countWords } from "../staff-page/count-words.ts";
import { byName, competencyName, learnerName, type StaffPage } from "../staff-page/staff-page.ts";
import { standingWords } from "../staff-page/standing-words.ts";
import type { PolicyComparison } from "./policy-comparison.ts";
import type { ShownCounts } from "./shown-counts.ts";
import { standsElsewhere } from "./stands-elsewhere.ts";

/** Who changes, by name, from what to what and by which stage; without names, where they may not be shown. */
export function whoSection(
  page: StaffPage<PolicyComparison>,
  [from, to]: readonly [Span, Span],
): Block {
  const { comparison: words } = page.staff;
  const changes = page.report.comparison.competencies.filter(standsElsewhere);
  const place = new Map(
    page.index.framework.competencies.map(({ id }, at) => [id as string, at] as const),
  );
  if (changes.length === 0) return section(words.who, [paragraph(words.nobody)]);
  if (!mayShow("other-learner", page.audience)) {
    return section(words.who, [note(words.withoutNames)]);
  }
  const groups = byName(
    page,
    changes.map(({ learner }) => learner),
  ).map((id) =>
    tableGroup(
      learnerName(page, id),
      changes
        .filter(({ learner }) => learner === id)
        .sort((a, b) => (place.get(a.competency) ?? 0) - (place.get(b.competency) ?? 0))
        .map((change) =>
          tableRow([
            competencyName(page, change.competency),
            change.from === undefined ? words.standings.absent : standingWords(page, change.from),
            change.to === undefined ? words.standings.absent : standingWords(page, change.to),
            words.causes[change.cause],
          ]),
        ),
    ),
  );
  return section(words.who, [
    table({
      caption: words.whoTable(changes.length),
      columns: [words.columns.competency, from, to, words.columns.stage],
      groups,
    }),
  ]);
}

/** Which stage makes the difference, with how many results it moves. */
export function stagesSection(
  page: StaffPage<PolicyComparison>,
  counts: ShownCounts,
): readonly Block[] {
  const { comparison: words } = page.staff;
  const { causes } = page.report.comparison;
  if (causes.length === 0) return [];
  return [
    section(words.stages, [
      table({
        layout: "grid",
        caption: words.stagesTable,
        aside: words.stagesHow,
        columns: [words.columns.stage, numeric(words.columns.results)],
        rows: causes.map(({ cause }) =>
          tableRow([words.causes[cause], countWords(page, counts.cause(cause))]),
        ),
      }),
    ]),
  ];
}
