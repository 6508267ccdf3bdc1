import type { LearnerId, Outcome } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { type CellWords, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { nothing } from "../staff-page/nothing.ts";
import { learnerName, type StaffPage } from "../staff-page/staff-page.ts";
import { standingWords } from "../staff-page/standing-words.ts";
import { nameOf } from "../words.ts";
import type { ClassMatrix } from "./class-matrix-input.ts";
import type { MatrixColumn } from "./matrix-columns.ts";
import type { MatrixResults } from "./matrix-results.ts";

type MatrixPage = StaffPage<ClassMatrix>;

/** An outcome with the columns of its table. */
export interface OutcomeColumns {
  readonly outcome: Outcome;
  readonly columns: readonly MatrixColumn[];
}

/** A level or state, with its day; that it was agreed for the learner is for educators to know. */
function cellOf(page: MatrixPage, result: CompetencyDetermination | undefined): CellWords {
  if (result === undefined) return nothing;
  const { matrix } = page.staff;
  const standing = standingWords(page, result);
  const { newest, modified } = result;
  const words: readonly Span[] =
    newest === undefined
      ? [standing]
      : sentenceWith([standing], (said = "") =>
          matrix.on({ standing: said, newest: civilDay(newest, page) }),
        );
  return modified === true ? [...words, text(` (${matrix.modified})`)] : words;
}

/** The competency; with the scale that is meant where that is not its own. */
const columnName = (
  page: MatrixPage,
  { competency, scale, isOwn }: MatrixColumn,
): readonly Span[] => {
  const called = nameOf(competency.name, page);
  return isOwn || scale?.name === undefined
    ? [called]
    : [called, text(" · "), nameOf(scale.name, page)];
};

/** One outcome: its competencies across, learners down. */
export function outcomeTable(
  page: MatrixPage,
  { outcome, columns }: OutcomeColumns,
  learners: readonly LearnerId[],
  results: MatrixResults,
): Block {
  const { matrix } = page.staff;
  return table({
    caption: sentenceWith([nameOf(outcome.name, page)], matrix.table),
    columns: [matrix.columns.learner, ...columns.map((column) => columnName(page, column))],
    rows: learners.map((learner) =>
      tableRow([
        learnerName(page, learner),
        ...columns.map(({ competency, scale }) =>
          cellOf(page, scale && results.of(learner, competency.id, scale.id)),
        ),
      ]),
    ),
  });
}
