import { goal } from "../../document/goal.ts";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { type CellWords, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { type CriterionLevel, criterionWords } from "../panel/criterion-words.ts";
import { criterionName } from "../panel/open-event.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { SheetPage } from "./sheet-page.ts";

const nothing = "—";

function levelCell(page: SheetPage, found: CriterionLevel | undefined): CellWords {
  if (found === undefined) return nothing;
  const { level, statement } = found;
  const word = strong([nameOf(level.name, page)]);
  const { colon } = page.language.messages.punctuation;
  return statement === undefined ? word : [word, text(colon), quotedOf(statement, page)];
}

/** Each criterion at the goal and on either side, in the words of the grade band. */
export function criteriaSection(page: SheetPage): Block {
  const { sheet, language, index } = page;
  const { panelSheet: words } = language.messages;
  const { band } = sheet.event;
  const { criterion, below, above } = words.columns;
  return section(words.criteria, [
    table({
      caption: words.criteriaTable,
      aside: [
        ...(band === undefined
          ? []
          : [
              ...sentenceWith([bandName(band, index.framework, page)], words.criteriaOf),
              language.messages.punctuation.space,
            ]),
        words.criteriaAside,
      ],
      columns: [criterion, below, [goal(words.columns.goal)], above],
      rows: sheet.criteria.map((one) => {
        const found = criterionWords(page, one, band);
        return tableRow([
          strong([nameOf(criterionName(one, page), page)]),
          levelCell(page, found?.below),
          levelCell(page, found?.at),
          levelCell(page, found?.above),
        ]);
      }),
    }),
  ]);
}
