import type { CompetencyChange } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { sentenceWith } from "../sentence.ts";
import { joined } from "../staff-page/joined.ts";
import { byName, competencyName, learnerName, type StaffPage } from "../staff-page/staff-page.ts";
import type { PolicyComparison } from "./policy-comparison.ts";
import type { ShownCounts } from "./shown-counts.ts";

function touchedBlocks(
  page: StaffPage<PolicyComparison>,
  caption: readonly Span[],
  changes: readonly CompetencyChange[],
  told: ReturnType<ShownCounts["touched"]>,
): Block {
  const { comparison: words, matrix } = page.staff;
  const learners = byName(
    page,
    changes.map(({ learner }) => learner),
  );
  if (learners.length === 0) return paragraph([...caption, `: ${words.touchedNobody}`]);
  if (!mayShow("other-learner", page.audience)) {
    const count = told === undefined ? page.staff.withheld : words.touchedCount(told);
    return paragraph([...caption, `: ${count}`]);
  }
  return table({
    layout: "grid",
    caption,
    columns: [matrix.columns.learner, words.columns.competency],
    rows: learners.map((id) =>
      tableRow([
        learnerName(page, id),
        joined(
          changes
            .filter(({ learner }) => learner === id)
            .map(({ competency }) => competencyName(page, competency)),
          page,
        ),
      ]),
    ),
  });
}

/** Whose results work not handed in and self-ratings make, under each of the policies. */
export function touchedSection(
  page: StaffPage<PolicyComparison>,
  [from, to]: readonly [Span, Span],
  counts: ShownCounts,
): Block {
  const { comparison: words } = page.staff;
  const { touched } = page.report;
  const under = (policy: Span, say: (policy: string) => string): readonly Span[] =>
    sentenceWith([policy], say);
  return section(words.touched, [
    paragraph(words.touchedHow, "aside"),
    ...(["missing", "selfRatings"] as const).flatMap((by) => [
      touchedBlocks(
        page,
        under(from, words.touchedBy[by]),
        touched.from[by],
        counts.touched("from", by),
      ),
      touchedBlocks(page, under(to, words.touchedBy[by]), touched.to[by], counts.touched("to", by)),
    ]),
  ]);
}
