import type { TurnedAway } from "@whole-learner/mastery";
import { list } from "../../document/list.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { plainWords } from "../../document/plain-words.ts";
import { section } from "../../document/section.ts";
import { type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { problemWords } from "../problem-words.ts";
import { tableDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { termName } from "../term-name.ts";
import { type Account, workName } from "./account.ts";

function reasonOf({ language, audience, names }: Account, turned: TurnedAway): readonly Span[] {
  const { setAside, turnedAway } = language.messages;
  return turned.stage === "resolve"
    ? problemWords(turned.reason, setAside, names)
    : problemWords(turned.reason, turnedAway[audience], names);
}

/** Whether a record is the learner's rating of their own work. */
function isSelfRating({ entries }: Account, { entry, reason }: TurnedAway): boolean {
  if (reason.code === "self-rating") return true;
  const found = entries.get(entry);
  return found?.type === "rating" && found.rater?.role === "self";
}

/** The record by its work and its rater, where the log is at hand; else by its id. */
function recordWords(account: Account, { entry }: TurnedAway): readonly Span[] {
  const { entries, framework, language } = account;
  const found = entries.get(entry);
  if (found?.type !== "rating") return [text(entry)];
  const work = workName(account, found.demonstration ?? entry) ?? text(entry);
  const role = termName("roles", found.rater?.role ?? "educator", framework?.vocabulary, account);
  return sentenceWith([work, role], (called = "", by = "") =>
    language.messages.explanation.recordOf({ work: called, role: by }),
  );
}

function recordTable(account: Account, turned: readonly TurnedAway[]): Table {
  const { entries, language } = account;
  const words = language.messages.explanation;
  const withDays = entries.size > 0;
  return table({
    caption: words.turnedAwayTable(turned.length),
    columns: [
      words.columns.record,
      ...(withDays ? [words.columns.day] : []),
      words.columns.stage,
      words.columns.reason,
    ],
    rows: turned.map((one) => {
      const happened = entries.get(one.entry)?.happened;
      return tableRow([
        recordWords(account, one),
        ...(withDays ? [happened === undefined ? "—" : tableDay(happened, account)] : []),
        words.stageNames[one.stage],
        reasonOf(account, one),
      ]);
    }),
  });
}

/** What was turned away: record by record for educators, reason by reason, each once, for the rest. */
function turnedAwayBlock(account: Account, turned: readonly TurnedAway[]): Block {
  if (mayShow("record", account.audience)) return recordTable(account, turned);
  const reasons = new Map(
    turned.map((one) => {
      const reason = reasonOf(account, one);
      return [plainWords(reason), reason] as const;
    }),
  );
  return list([...reasons.values()]);
}

/**
 * What did not count, and why: what was turned away, and how many demonstrations the rule does not look at. Where all of it is the learner's
 * own matter, nothing is said to those it is not shown to: not even that there is nothing.
 */
export function turnedAwaySection(account: Account): readonly Block[] {
  const { explanation, counted, language, audience } = account;
  const words = language.messages.explanation;
  const turned = explanation.turnedAway.filter(
    (one) => mayShow("self-rating", audience) || !isSelfRating(account, one),
  );
  const passedOver = explanation.counted.length - counted.length;
  const blocks: readonly Block[] = [
    ...(turned.length === 0 ? [] : [turnedAwayBlock(account, turned)]),
    ...(passedOver === 0 ? [] : [paragraph(words.passedOver(passedOver))]),
  ];
  if (blocks.length > 0) return [section(words.turnedAway, blocks)];
  const everything = explanation.turnedAway.length === 0 && counted.length > 0;
  return everything ? [section(words.turnedAway, [paragraph(words.nothingTurnedAway)])] : [];
}
