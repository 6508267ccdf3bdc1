import { list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import type { Account } from "./account.ts";

/** What one more demonstration would do, highest level first, and what time alone does. */
export function changeSection(account: Account): readonly Block[] {
  const { explanation, language, levelWord, numbers, shown } = account;
  const { oneMore, determination } = explanation;
  const words = language.messages.explanation;
  const { changesAt } = determination;
  const byTime = changesAt === undefined ? [] : [paragraph(words.byTime(changesAt))];
  if (oneMore.length === 0 && byTime.length === 0) return [];
  const highestFirst = [...oneMore].reverse();
  const next =
    oneMore.length === 0
      ? []
      : numbers
        ? [
            table({
              layout: "grid",
              caption: words.changeTable,
              columns: [words.columns.ifItShows, numeric(words.columns.score), words.columns.level],
              rows: highestFirst.map(({ rated, score, result }) =>
                tableRow([levelWord(rated), shown(score), levelWord(result)]),
              ),
            }),
          ]
        : [
            list(
              highestFirst.map(({ rated, result }) =>
                words.oneMore({ rated: levelWord(rated), result: levelWord(result) }),
              ),
            ),
          ];
  return [section(words.change, [...next, ...byTime])];
}
