import type { CountedPiece } from "@whole-learner/mastery";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { number } from "../../document/number.ts";
import { section } from "../../document/section.ts";
import { type CellWords, numeric, type Table, table, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { levelsAt } from "../levels-at.ts";
import { civilDay, tableDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { termName } from "../term-name.ts";
import { type Account, levelWord, shownNumber, workName, workSeen } from "./account.ts";

/** Shares are shown with so many places: a share of 0.2 % is worth telling from none. */
const sharePlaces = 3;

/** A piece's level in words; between two levels, a number for who sees numbers, else both words. */
function pieceWords(account: Account, piece: CountedPiece): readonly Span[] {
  const levels = levelsAt(account.explanation.scale, piece.score);
  if (levels === undefined) return [];
  const [lower, upper] = levels;
  if (upper === undefined) return [levelWord(account, lower)];
  if (mayShow("score", account.audience)) {
    return [number(account.language.exact(piece.score))];
  }
  const { between } = account.language.messages.explanation;
  return sentenceWith(
    [levelWord(account, lower), levelWord(account, upper)],
    (below = "", above = "") => between({ below, above }),
  );
}

/** The numbers as they are shown: parts that add up to the shown whole. */
const shownParts = ({
  counted,
  explanation,
  language,
}: Account): readonly (readonly CellWords[])[] =>
  counted.map(({ shown }) =>
    shown === undefined
      ? []
      : [
          number(language.number(shown.share, sharePlaces)),
          number(language.number(shown.contribution, explanation.display.rounding.places)),
        ],
  );

function countedTable(account: Account): Table {
  const { counted, explanation, language, framework } = account;
  const { scored } = explanation;
  const words = language.messages.explanation;
  const linear = counted.every(({ shown }) => shown !== undefined);
  const parts = linear ? shownParts(account) : [];
  const settings = counted.map(({ work }) => workSeen(account, work)?.setting);
  const withSettings = settings.some((setting) => setting !== undefined);
  const rows = counted.map((piece, at) => {
    const level = pieceWords(account, piece);
    const setting = settings[at];
    return tableRow([
      workName(account, piece.work) ?? words.nthDemonstration(at + 1),
      tableDay(piece.happened, account),
      ...(withSettings
        ? [
            setting === undefined
              ? "—"
              : termName("settings", setting, framework?.vocabulary, account),
          ]
        : []),
      piece.missing === true ? sentenceWith([name(level)], words.notHandedIn) : level,
      ...(parts[at] ?? []),
    ]);
  });
  return table({
    caption: words.countedTable(counted.length),
    ...(linear ? { aside: words.countedAside } : {}),
    columns: [
      words.columns.demonstration,
      words.columns.day,
      ...(withSettings ? [words.columns.setting] : []),
      words.columns.level,
      ...(linear ? [numeric(words.columns.weight), numeric(words.columns.contribution)] : []),
    ],
    rows: rows.reverse(),
    ...(linear
      ? {
          foot: [
            tableRow([
              words.all(counted.length),
              ...(withSettings ? ["", "", ""] : ["", ""]),
              number(language.number(1, sharePlaces)),
              shownNumber(account, scored.score ?? 0),
            ]),
          ],
        }
      : {}),
  });
}

/** Whether a piece counted more than each of the others. Of one that the method took whole, the method's own sentence says so. */
const countedMost = (
  { share = 0, ...piece }: CountedPiece,
  counted: readonly CountedPiece[],
): boolean =>
  compareSnapped(share, 1) < 0 &&
  counted.every(
    (other) => other.work === piece.work || compareSnapped(share, other.share ?? 0) > 0,
  );

function inWords(account: Account, piece: CountedPiece): readonly Span[] {
  const { counted, language } = account;
  const called = workName(account, piece.work);
  return sentenceWith(
    [name(pieceWords(account, piece)), ...(called === undefined ? [] : [called])],
    (level = "", work) =>
      language.messages.explanation.demonstration({
        ...(work === undefined ? {} : { name: work }),
        on: civilDay(piece.happened, account),
        level,
        missing: piece.missing === true,
        most: countedMost(piece, counted),
      }),
  );
}

/** What counted, newest first: with weights and contributions for who sees numbers, in words for the rest. */
export function countedSection(account: Account): readonly Block[] {
  const { counted, language, audience } = account;
  if (counted.length === 0) return [];
  return [
    section(language.messages.explanation.counted[audience], [
      mayShow("weight", audience)
        ? countedTable(account)
        : list([...counted].reverse().map((piece) => inWords(account, piece))),
    ]),
  ];
}
