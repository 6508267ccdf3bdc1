import type { BandId, LevelId } from "@whole-learner/core";
import type { ByTimeAlone, OneMore } from "@whole-learner/mastery";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { numeric, type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import { civilDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { stateOf } from "../state-of.ts";
import { type Account, levelWord, shownNumber } from "./account.ts";

function oneMoreTable(account: Account, highestFirst: readonly OneMore[]): Table {
  const words = account.language.messages.explanation;
  return table({
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
  });
}

/** Whether one more demonstration leaves the level as it is at each level of the scale. */
const changesNothing = ({ oneMore, scale }: Account["explanation"], level: LevelId): boolean =>
  oneMore.length === scale.levels.length && oneMore.every(({ result }) => result === level);

/**
 * What one more demonstration would do, highest level first. Only of a level that stands: before it, more is asked than one. Where the level
 * stays whatever it shows, one sentence says so; who sees numbers sees beside it how the score moves, if it does.
 */
function oneMore(account: Account, level: LevelId): readonly Block[] {
  const { explanation, language, audience } = account;
  const words = language.messages.explanation;
  const highestFirst = [...explanation.oneMore].reverse();
  const numbers = mayShow("score", audience);
  if (changesNothing(explanation, level)) {
    const scores = new Set(highestFirst.map(({ score }) => shownNumber(account, score).text));
    return [
      paragraph(
        sentenceWith([levelWord(account, level)], (word = "") => words.oneMoreChangesNothing(word)),
      ),
      ...(numbers && scores.size > 1 ? [oneMoreTable(account, highestFirst)] : []),
    ];
  }
  if (numbers) return [oneMoreTable(account, highestFirst)];
  return [
    list(
      highestFirst.map(({ rated, result }) =>
        sentenceWith(
          [levelWord(account, rated), levelWord(account, result)],
          (shown = "", then = "") => words.oneMore({ rated: shown, result: then }),
        ),
      ),
    ),
  ];
}

/** A level, with its grade band where that is another than now. */
function levelThen(account: Account, level: LevelId, band: BandId | undefined): Span {
  const { explanation, framework, language } = account;
  const word = levelWord(account, level);
  return band === undefined || band === explanation.determination.band
    ? word
    : name(
        sentenceWith([word, bandName(band, framework, account)], (called = "", within = "") =>
          language.messages.growth.inBand({ level: called, band: within }),
        ),
      );
}

/** What the result becomes without new evidence, and from which day on. */
function becomes(
  account: Account,
  { at, determination }: Extract<ByTimeAlone, { readonly status: "becomes" }>,
): readonly Span[] {
  const { explanation, language } = account;
  const then =
    determination.status === "determined" || determination.status === "judged"
      ? levelThen(account, determination.level, determination.band)
      : (stateOf(determination, explanation.scale, account) ?? text("—"));
  return sentenceWith([then], (word = "") =>
    language.messages.explanation.byTime({ on: civilDay(at, account), becomes: word }),
  );
}

/** What time alone does: where it is not told, only that nothing changes before a day. */
function timeWords(account: Account): readonly Span[] | string {
  const { context, explanation, language } = account;
  const { changesAt } = explanation.determination;
  const { timeAlone, notBefore } = language.messages.explanation;
  if (context.byTime?.status === "becomes") return becomes(account, context.byTime);
  return context.byTime?.status === "stays" || changesAt === undefined
    ? timeAlone
    : notBefore(civilDay(changesAt, account));
}

/** What would change the result: evidence, and time alone. */
export function changeSection(account: Account): Block {
  const { explanation, language } = account;
  const { determination } = explanation;
  const words = language.messages.explanation;
  return section(words.change, [
    ...(determination.status === "determined"
      ? oneMore(account, determination.level)
      : [paragraph(words.changedBy[determination.status])]),
    paragraph(timeWords(account), "aside"),
  ]);
}
