import type { Block, Span } from "../../document/node.ts";
import { name } from "../../document/name.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { numeric, type TableColumn, table, tableRow } from "../../document/table.ts";
import type { StaffPage } from "../staff-page/staff-page.ts";
import { nameOf } from "../words.ts";
import type { LoadReport } from "./load-report.ts";

type LoadPage = StaffPage<LoadReport>;

const personName = ({ report }: LoadPage, id: string): Span =>
  name(report.people.find((person) => person.id === id)?.name ?? id);

const termColumns = (page: LoadPage): readonly TableColumn[] =>
  page.report.load.terms.map(({ id }) => {
    const { termNames } = page.report;
    const called = Object.hasOwn(termNames, id) ? termNames[id] : undefined;
    return numeric(called === undefined ? name(id) : nameOf(called, page));
  });

/** What the policy needs of each educator in each term; at its foot what it needs of all together, each once. */
export function neededSection(page: LoadPage): Block {
  const { load: words } = page.staff;
  const { load } = page.report;
  const figures = (count: number): string => page.language.number(count, 0);
  return section(words.needed, [
    table({
      caption: words.neededTable,
      columns: [
        words.columns.educator,
        numeric(words.columns.learners),
        numeric(words.columns.cases),
        ...termColumns(page),
        numeric(words.columns.all),
        numeric(words.columns.byOthers),
      ],
      rows: load.educators.map(({ educator, learners, cases, terms, ratings, byOthers }) =>
        tableRow([
          personName(page, educator),
          ...[learners, cases, ...terms, ratings, byOthers].map(figures),
        ]),
      ),
    }),
    paragraph(words.how, "aside"),
  ]);
}

/** What was entered by each rater in each term. */
export function enteredSection(page: LoadPage): readonly Block[] {
  const { load: words } = page.staff;
  const { entered } = page.report;
  if (entered === undefined || entered.length === 0) return [];
  return [
    section(words.entered, [
      table({
        layout: "grid",
        caption: words.enteredTable,
        aside: words.enteredHow,
        columns: [words.columns.educator, ...termColumns(page)],
        rows: entered.map(({ rater, terms }) =>
          tableRow([
            rater === undefined ? words.others : personName(page, rater),
            ...terms.map((count) => page.language.number(count, 0)),
          ]),
        ),
      }),
    ]),
  ];
}
