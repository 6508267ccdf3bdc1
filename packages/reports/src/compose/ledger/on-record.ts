import type { Consent, Verification } from "@whole-learner/core";
import type { LedgerWork } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { type CellWords, type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import type { Page } from "../learner-page/page.ts";
import { workLinked } from "../learner-page/work-named.ts";
import { civilDay, tableDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { termName } from "../term-name.ts";
import { voiceWords, whoSaw } from "./who-saw.ts";

/** Stands in a cell that has nothing to say. */
const nothing = "—";

/** A work by its number and its name, where it has one. */
export const workLine = (page: Page, work: LedgerWork, nth: number): readonly Span[] => {
  const called = workLinked(page, work.demonstration);
  return called === undefined
    ? [name(page.language.messages.explanation.nthDemonstration(nth))]
    : [text(`${page.language.exact(nth)} `), called];
};

/** The day on which it happened and, where that is another, the day on which it was written down. */
function dayCell(page: Page, { happened, recorded }: LedgerWork): CellWords {
  const on = civilDay(recorded, page);
  const { ledger, punctuation } = page.language.messages;
  return on === civilDay(happened, page)
    ? tableDay(happened, page)
    : [tableDay(happened, page), punctuation.comma, ledger.writtenDown(on)];
}

function verifiedWords(page: Page, found: Verification | undefined): CellWords {
  const { ledger } = page.language.messages;
  if (found === undefined) return ledger.notAskedFor;
  const { by, status, on } = found;
  switch (status) {
    case "unverified":
      return ledger.unverified;
    case "refused":
      return sentenceWith([voiceWords(page, by)], (who = "") => ledger.refused(who));
    case "verified":
      return sentenceWith([voiceWords(page, by)], (who = "") =>
        ledger.verified({ by: who, ...(on === undefined ? {} : { on: civilDay(on, page) }) }),
      );
    default:
      return status satisfies never;
  }
}

function consentWords(page: Page, consent: Consent | undefined): string {
  const { ledger } = page.language.messages;
  if (consent === undefined) return ledger.consentNotAsked;
  const on = civilDay(consent.happened, page);
  return consent.given ? ledger.consentGiven(on) : ledger.consentWithheld(on);
}

/** Every demonstration with where it is from, who saw it, who stands for it and whether it may be used. */
export function recordTable(page: Page, works: readonly LedgerWork[]): Table {
  const { ledger } = page.language.messages;
  const { columns } = ledger;
  const { vocabulary } = page.index.framework;
  return table({
    caption: ledger.works(works.length),
    columns: [
      columns.demonstration,
      columns.day,
      columns.source,
      columns.setting,
      columns.attested,
      columns.verified,
      columns.consent,
    ],
    rows: works.map((work, at) => {
      const { kind, setting, verification } = work.circumstances;
      const own = work.ratings.find((one) => one.verification !== undefined)?.verification;
      const saw = whoSaw(page, work.ratings);
      return tableRow([
        workLine(page, work, at + 1),
        dayCell(page, work),
        kind === undefined ? nothing : termName("kinds", kind, vocabulary, page),
        setting === undefined ? nothing : termName("settings", setting, vocabulary, page),
        saw.length === 0 ? nothing : saw,
        verifiedWords(page, verification ?? own),
        consentWords(page, work.consent),
      ]);
    }),
  });
}
