import { roundDecimal } from "@whole-learner/psychometrics/numeric";
import { chart } from "../../document/chart.ts";
import type { Bar } from "../../document/drawing/bars.ts";
import type { Block } from "../../document/node.ts";
import { plainWords } from "../../document/plain-words.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import type {
  PublishedCohort,
  PublishedGroup,
  ShownMeasure,
} from "../../privacy/publish-cohorts.ts";
import { sentenceWith } from "../sentence.ts";
import { competencyName, type StaffPage } from "../staff-page/staff-page.ts";
import { nameOf, wordsOf } from "../words.ts";
import type { EquityView, NamedDimension } from "./equity-input.ts";

type EquityPage = StaffPage<EquityView>;

const groupIn = (cohort: PublishedCohort, id: string): PublishedGroup | undefined =>
  cohort.groups.find(({ group }) => group === id);

const percent = (page: EquityPage, share: number): string =>
  page.language.number(roundDecimal(share * 100, 0, "half-up"), 0);

function countWords({ staff }: EquityPage, measure: ShownMeasure | undefined): string {
  const { equity } = staff;
  if (measure === undefined) return equity.unknown;
  return measure === "withheld"
    ? staff.withheld
    : equity.of({ have: measure.count, of: measure.of });
}

/** One condition: competencies down, groups across, in the order of the school. */
export function conditionTable(
  page: EquityPage,
  dimension: NamedDimension,
  cohorts: readonly PublishedCohort[],
  condition: "withOpportunity" | "withLevel",
): Block {
  const { equity } = page.staff;
  const say = condition === "withOpportunity" ? equity.opportunityTable : equity.evidenceTable;
  return table({
    caption: sentenceWith([nameOf(dimension.name, page)], say),
    columns: [
      page.language.messages.facts.competency,
      ...dimension.groups.map(({ name }) => numeric(nameOf(name, page))),
    ],
    rows: cohorts.map((cohort) =>
      tableRow([
        competencyName(page, cohort.competency),
        ...dimension.groups.map(({ id }) => countWords(page, groupIn(cohort, id)?.[condition])),
      ]),
    ),
  });
}

/** The results of one competency: a bar for each group with its interval, and the table of the same. */
export function resultChart(
  page: EquityPage,
  dimension: NamedDimension,
  cohort: PublishedCohort,
): Block {
  const { equity } = page.staff;
  const title = sentenceWith(
    [competencyName(page, cohort.competency), nameOf(dimension.name, page)],
    (competency = "", by = "") => equity.resultsTable({ competency, dimension: by }),
  );
  const rows = dimension.groups.map(({ id, name }) => ({
    name,
    measure: groupIn(cohort, id)?.atGoal,
  }));
  const bars = rows.map(({ name, measure }): Bar => {
    const label = wordsOf(name, page);
    if (measure === undefined) return { label, instead: equity.unknown };
    if (measure === "withheld") return { label, instead: page.staff.withheld };
    const { count, of, lower, upper } = measure;
    return {
      label,
      value: count / of,
      text: equity.share(percent(page, count / of)),
      low: lower,
      high: upper,
    };
  });
  return chart({
    title,
    finding: rows
      .map(({ name, measure }) =>
        equity.finding({ group: wordsOf(name, page), share: countWords(page, measure) }),
      )
      .join("; "),
    drawing: { kind: "bars", to: 1, bars },
    table: table({
      layout: "grid",
      caption: plainWords(title),
      columns: [equity.group, numeric(equity.atGoal), numeric(equity.couldBe)],
      rows: rows.map(({ name, measure }) =>
        tableRow([
          nameOf(name, page),
          countWords(page, measure),
          measure === undefined || measure === "withheld"
            ? text(equity.unknown)
            : equity.interval({
                lower: percent(page, measure.lower),
                upper: percent(page, measure.upper),
              }),
        ]),
      ),
    }),
  });
}
