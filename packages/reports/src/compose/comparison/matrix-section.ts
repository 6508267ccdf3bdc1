import { scaleById } from "@whole-learner/core";
import type { Standing, Transitions } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { countWords } from "../staff-page/count-words.ts";
import type { StaffPage } from "../staff-page/staff-page.ts";
import { nameOf, wordsOf } from "../words.ts";
import type { PolicyComparison } from "./policy-comparison.ts";
import type { ShownCounts } from "./shown-counts.ts";

function standingSpans(page: StaffPage, scaleId: string, standing: Standing): readonly Span[] {
  const { comparison: words } = page.staff;
  if (!("level" in standing)) return [text(words.standings[standing.status])];
  const scale = scaleById(page.index, scaleId);
  const level =
    scale === undefined
      ? text(standing.level)
      : levelName(scale, standing.level, page.audience, page);
  return standing.status === "judged" ? sentenceWith([level], words.judged) : [level];
}

function matrixOf(
  page: StaffPage<PolicyComparison>,
  { scale: id, standings, counts }: Transitions,
  [from, to]: readonly [Span, Span],
  shown: ShownCounts,
): Block {
  const { comparison: words } = page.staff;
  // Where nobody stands under either policy has no row and no column.
  const used = standings.flatMap((standing, at) =>
    counts[at]?.some((count) => count > 0) === true || counts.some((row) => (row[at] ?? 0) > 0)
      ? [{ standing, at }]
      : [],
  );
  const named = page.report.comparison.transitions.length > 1;
  const name = scaleById(page.index, id)?.name;
  const scale = name === undefined ? id : wordsOf(name, page);
  return table({
    caption: sentenceWith([from, to], (one = "", two = "") =>
      words.matrixTable({ from: one, to: two }),
    ),
    aside: named
      ? [
          ...(name === undefined
            ? [text(words.matrixScale(scale))]
            : sentenceWith([nameOf(name, page)], words.matrixScale)),
          text(" "),
          text(words.matrixHow),
        ]
      : words.matrixHow,
    columns: [
      words.columns.standing,
      ...used.map(({ standing }) => numeric(standingSpans(page, id, standing))),
    ],
    rows: used.map(({ standing, at }) =>
      tableRow([
        standingSpans(page, id, standing),
        ...used.map((other) => countWords(page, shown.cell(id, at, other.at))),
      ]),
    ),
  });
}

/** How many results went from where to where, scale by scale. */
export function matrixSection(
  page: StaffPage<PolicyComparison>,
  policies: readonly [Span, Span],
  shown: ShownCounts,
): readonly Block[] {
  const { transitions } = page.report.comparison;
  if (transitions.length === 0) return [];
  return [
    section(
      page.staff.comparison.matrix,
      transitions.map((one) => matrixOf(page, one, policies, shown)),
    ),
  ];
}
