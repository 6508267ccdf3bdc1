import type { Day } from "@whole-learner/core";
import { type Fact, fact } from "../../document/facts.ts";
import { header } from "../../document/header.ts";
import type { Block, Span } from "../../document/node.ts";
import { note } from "../../document/note.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { reviewNote } from "../review-note.ts";
import { nameOf, properName } from "../words.ts";
import type { StaffPage } from "./staff-page.ts";

/** What the head of a report for staff says. */
export interface Head {
  /** The kind of report, which runs into whose it is. */
  readonly kind: string;
  readonly whose: readonly Span[];
  /** Until which day evidence was looked at, where any was. */
  readonly through?: Day;
  readonly facts?: readonly Fact[];
}

/** The title of a report for staff; under it how to handle a page that names learners. To be asked for when the page is composed. */
export function headOf(
  page: StaffPage,
  { kind, whose, through, facts = [] }: Head,
): readonly Block[] {
  const { report, language, index, staff, audience } = page;
  const words = language.messages.facts;
  const title = header({
    issuer: [properName(report.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind,
    whose,
    facts: [
      ...(report.period === undefined ? [] : [fact(words.period, [nameOf(report.period, page)])]),
      ...facts,
      ...(through === undefined ? [] : [fact(words.evidenceThrough, language.day(through))]),
      fact(words.issued, language.day(report.issued)),
    ],
  });
  return [
    title,
    ...reviewNote(page, "educator"),
    ...(mayShow("other-learner", audience) ? [note(staff.handling)] : []),
  ];
}
