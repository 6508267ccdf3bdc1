import { competencyById, type CompetencyId, type SetAsideReason } from "@whole-learner/core";
import type { LedgerRating, LedgerWork, TurnedAway } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import {
  type CellWords,
  type Table,
  type TableRow,
  table,
  tableGroup,
  tableRow,
} from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "../learner-page/page.ts";
import { problemWords } from "../problem-words.ts";
import { nameOf } from "../words.ts";
import { workLine } from "./on-record.ts";
import { voiceWords } from "./who-saw.ts";

function competencyName({ index, ...page }: Page, id: CompetencyId): Span {
  const found = competencyById(index, id);
  return found === undefined ? name(id) : nameOf(found.name, page);
}

const setAsideWords = (page: Page, reason: SetAsideReason): readonly Span[] =>
  problemWords(reason, page.language.messages.setAside, {
    reader: page,
    framework: page.index.framework,
  });

function turnedWords(page: Page, turned: TurnedAway): readonly Span[] {
  if (turned.stage === "resolve") return setAsideWords(page, turned.reason);
  return problemWords(turned.reason, page.language.messages.turnedAway[page.register], {
    reader: page,
    framework: page.index.framework,
  });
}

/** What became of a rating of which no result says anything. */
function untold(page: Page, { competency, setAside }: LedgerRating): CellWords {
  const { ledger } = page.language.messages;
  if (setAside !== undefined) return setAsideWords(page, setAside);
  const found = competency === undefined ? undefined : competencyById(page.index, competency);
  return found?.reporting === "narrative" ? ledger.inWords : "—";
}

/** The fates of one rating, a row for each result; with who gave it, for who sees records one by one. */
function fatesOf(page: Page, rating: LedgerRating): readonly TableRow[] {
  const { ledger } = page.language.messages;
  const { counted, passedOver, turnedAway, competency, role, name: own } = rating;
  const by = mayShow("record", page.audience)
    ? [voiceWords(page, { role, ...(own === undefined ? {} : { name: own }) })]
    : [];
  const rows = [
    ...counted.map((one) => [one.competency, ledger.counted] as const),
    ...passedOver.map((one) => [one.competency, ledger.passedOver] as const),
    ...turnedAway.map((one) => [one.competency, turnedWords(page, one.turned)] as const),
  ].map(([of, said]) => tableRow([competencyName(page, of), ...by, said]));
  if (rows.length > 0) return rows;
  const of = competency === undefined ? "—" : competencyName(page, competency);
  return [tableRow([of, ...by, untold(page, rating)])];
}

/** Rows that say the same are said once. */
const once = (rows: readonly TableRow[]): readonly TableRow[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row] as const)).values(),
];

/** One work under its name: what counted where, and why not elsewhere. */
function groupOf(page: Page, work: LedgerWork, nth: number) {
  const { ledger } = page.language.messages;
  const { ratings, setAside } = work;
  const by = mayShow("record", page.audience) ? ["—"] : [];
  const alone = (said: CellWords) => [tableRow(["—", ...by, said])];
  return tableGroup(
    workLine(page, work, nth),
    ratings.length > 0
      ? once(ratings.flatMap((rating) => fatesOf(page, rating)))
      : alone(setAside === undefined ? ledger.notRated : setAsideWords(page, setAside)),
  );
}

/** Work by work: what counted where, and why not elsewhere. */
export function countedTable(page: Page, works: readonly LedgerWork[]): Table {
  const { ledger } = page.language.messages;
  return table({
    caption: ledger.whereCaption,
    columns: [
      ledger.columns.competency,
      ...(mayShow("record", page.audience) ? [ledger.columns.seenBy] : []),
      ledger.columns.result,
    ],
    groups: works.map((work, at) => groupOf(page, work, at + 1)),
  });
}
