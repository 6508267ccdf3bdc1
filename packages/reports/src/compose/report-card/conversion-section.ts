import type { Conversion } from "@whole-learner/mastery";
import { columns } from "../../document/columns.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { conversionTables } from "./conversion-table.ts";
import { convertedNumber, showsNumbers } from "./numbers.ts";
import type { CardConversion, ReportCard } from "./report-card-input.ts";

/** The mark, the number where this reader may see it, and the pass; or why there is none. */
function markWords(page: Page, { mark: result, conversion }: CardConversion): readonly Block[] {
  const { reportCard: words } = page.language.messages;
  if (result === undefined) return [];
  if (result.status === "incomplete") return [paragraph(words.markOpen)];
  if (result.status === "not-converted") return [paragraph(words.noMark)];
  const { mark, number, passed } = result;
  const said: readonly (readonly Span[])[] = [
    ...(mark === undefined ? [] : [sentenceWith([strong(mark)], (it = "") => words.mark(it))]),
    ...(showsNumbers(page, conversion, [number])
      ? [sentenceWith([strong(convertedNumber(page, number))], (it = "") => words.number(it))]
      : []),
    ...(passed === undefined
      ? []
      : [sentenceWith([], () => (passed ? words.passed : words.notYetPassed))]),
  ];
  return said.length === 0 ? [paragraph(words.numberKept)] : said.map((one) => paragraph(one));
}

/** How much of the credit was given: in words, with the numbers for who may see them. */
function creditWords(page: Page, { credit }: CardConversion): readonly Block[] {
  const { reportCard: words } = page.language.messages;
  if (credit === undefined) return [];
  if (credit.status !== "converted") return [paragraph(words.creditOpen)];
  const { credits, of } = credit;
  const how = credits <= 0 ? "none" : credits < of ? "part" : "all";
  const numbers =
    mayShow("score", page.audience) || [credits, of].every((one) => Number.isInteger(one))
      ? { credits: page.language.exact(credits), of: page.language.exact(of) }
      : {};
  return [paragraph(words.credit({ how: words.creditGiven[how], ...numbers }))];
}

const conversionName = ({ name: own, id }: Conversion, page: Page): Span =>
  own === undefined ? name(id) : nameOf(own, page);

/** Marks and credits, apart from every level, each with the table that it was made by beside it. Nothing where the school converts nothing. */
export function conversionSection(page: Page<ReportCard>): readonly Block[] {
  const { conversions = [] } = page.report;
  const { reportCard: words } = page.language.messages;
  if (conversions.length === 0) return [];
  return [
    section(
      words.conversions,
      conversions.map((one) => {
        const { version } = one.conversion;
        const by = sentenceWith([conversionName(one.conversion, page)], (called = "") =>
          words.by({ name: called, version }),
        );
        const tables = conversionTables(page, one.conversion);
        const result = section(
          [nameOf(one.course, page)],
          [...markWords(page, one), ...creditWords(page, one), paragraph(by, "aside")],
          { variant: "block" },
        );
        return tables.length === 0
          ? result
          : columns([result, ...tables], tables.length === 1 ? 2 : 3);
      }),
      { aside: words.conversionsAside },
    ),
  ];
}
