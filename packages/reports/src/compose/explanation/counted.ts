import type { CountedPiece } from "@whole-learner/mastery";
import { apportion, round } from "@whole-learner/psychometrics/numeric";
import { list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { numeric, type Table, table, tableRow } from "../../document/table.ts";
import { type Account, wordOfPiece } from "./account.ts";

/** Shares are shown with so many places: a share of 0.2 % is worth telling from none. */
const sharePlaces = 3;

/** The numbers as they are shown: parts that add up to the shown whole. */
function shownParts({ explanation, language }: Account): readonly (readonly [string, string])[] {
  const { counted, display, scored } = explanation;
  const { rounding } = display;
  const shares = counted.map(({ share = 0 }) => share);
  const contributions = counted.map(({ contribution = 0 }) => contribution);
  const shownShares = apportion(shares, sharePlaces, 1);
  const shownContributions = apportion(
    contributions,
    rounding.places,
    round(scored.score ?? 0, rounding),
  );
  return counted.map((_, at) => [
    language.number(shownShares[at] ?? 0, sharePlaces),
    language.number(shownContributions[at] ?? 0, rounding.places),
  ]);
}

function countedTable(account: Account): Table {
  const { explanation, language, workName, shown } = account;
  const { counted, scored } = explanation;
  const words = language.messages.explanation;
  const linear = counted.every(({ share }) => share !== undefined);
  const parts = linear ? shownParts(account) : [];
  const rows = counted.map((piece, at) =>
    tableRow([
      workName(piece.work) ?? words.demonstrationOf(piece.happened),
      language.day(piece.happened),
      piece.missing ? words.notHandedIn : wordOfPiece(account, piece),
      ...(parts[at] ?? []),
    ]),
  );
  return table({
    caption: words.countedTable(counted.length),
    ...(linear ? { aside: words.countedAside } : {}),
    columns: [
      words.columns.demonstration,
      words.columns.day,
      words.columns.level,
      ...(linear ? [numeric(words.columns.weight), numeric(words.columns.contribution)] : []),
    ],
    rows: rows.reverse(),
    ...(linear
      ? {
          foot: [
            tableRow([
              words.all(counted.length),
              "",
              "",
              language.number(1, sharePlaces),
              shown(scored.score ?? 0),
            ]),
          ],
        }
      : {}),
  });
}

function inWords(account: Account, piece: CountedPiece): string {
  const words = account.language.messages.explanation;
  const name = account.workName(piece.work);
  return words.demonstration({
    ...(name === undefined ? {} : { name }),
    on: piece.happened,
    level: piece.missing ? words.notHandedIn : wordOfPiece(account, piece),
  });
}

/** What counted, newest first: with weights and contributions for who sees numbers, in words for the rest. */
export function countedSection(account: Account): readonly Block[] {
  const { explanation, language, numbers } = account;
  const { counted } = explanation;
  if (counted.length === 0) return [];
  return [
    section(language.messages.explanation.counted, [
      numbers
        ? countedTable(account)
        : list([...counted].reverse().map((piece) => inWords(account, piece))),
    ]),
  ];
}
