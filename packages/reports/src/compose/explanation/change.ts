import { list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { type Account, levelWord, shownNumber } from "./account.ts";

/** What one more demonstration would do, highest level first. Only of a level that stands: before it, more is asked than one. */
function oneMore(account: Account): Block {
  const { explanation, language, audience } = account;
  const words = language.messages.explanation;
  const highestFirst = [...explanation.oneMore].reverse();
  return mayShow("score", audience)
    ? table({
        layout: "grid",
        caption: words.changeTable,
        columns: [words.columns.ifItShows, numeric(words.columns.score), words.columns.level],
        rows: highestFirst.map(({ rated, score, result }) =>
          tableRow([
            levelWord(account, rated),
            shownNumber(account, score),
            levelWord(account, result),
          ]),
        ),
      })
    : list(
        highestFirst.map(({ rated, result }) =>
          sentenceWith(
            [levelWord(account, rated), levelWord(account, result)],
            (shown = "", then = "") => words.oneMore({ rated: shown, result: then }),
          ),
        ),
      );
}

/** What would change the result: evidence, and time alone. */
export function changeSection(account: Account): Block {
  const { explanation, language } = account;
  const { determination } = explanation;
  const words = language.messages.explanation;
  const { changesAt, status } = determination;
  return section(words.change, [
    status === "determined" ? oneMore(account) : paragraph(words.changedBy[status]),
    paragraph(
      changesAt === undefined ? words.timeAlone : words.byTime(civilDay(changesAt, account)),
      "aside",
    ),
  ]);
}
