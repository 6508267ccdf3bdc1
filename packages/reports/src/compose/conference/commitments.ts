import type { Day } from "@whole-learner/core";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { writeIn } from "../../document/write-in.ts";
import { sentenceWith } from "../sentence.ts";
import { spanOf } from "../words.ts";
import type { Commitment } from "./conference-input.ts";
import { type ConferencePage, voiced } from "./voice.ts";

/** Whoever can take something on, in the order in which they are told. */
const everybody = ["learner", "family", "educator"] as const;

function whoWords(page: ConferencePage, who: Commitment["who"]): readonly Span[] {
  const words = page.language.messages.conference.who;
  return voiced(page, who === "learner" ? { ...words.learner, they: (name) => name } : words[who]);
}

const dayWords = ({ language }: ConferencePage, by: Day | undefined): string =>
  by === undefined ? "—" : language.tableDay(by);

/** What was agreed the last time, and what came of it. Where nothing was, it says so. */
export function lastSection(page: ConferencePage): readonly Block[] {
  const { last } = page.report;
  const { conference } = page.language.messages;
  if (last === undefined) return [];
  const { columns } = conference;
  return [
    section(
      conference.last,
      last.commitments.length === 0
        ? [paragraph(conference.lastNothing)]
        : [
            table({
              caption: conference.agreedOn(last.on),
              columns: [columns.who, columns.what, columns.byWhen, columns.came],
              rows: last.commitments.map(({ who, what, by, came }) =>
                tableRow([
                  whoWords(page, who),
                  spanOf(what, page),
                  dayWords(page, by),
                  came === undefined ? conference.notTold : spanOf(came, page),
                ]),
              ),
            }),
          ],
    ),
  ];
}

/** Who does what by when; lines to write on for whoever has taken nothing on yet. */
export function doingSection(page: ConferencePage): Block {
  const { conference } = page.language.messages;
  const { commitments = [] } = page.report;
  const { columns, doing } = conference;
  const open = everybody.filter((one) => commitments.every(({ who }) => who !== one));
  return section(doing, [
    ...(commitments.length === 0
      ? []
      : [
          table({
            caption: conference.agreedSoFar,
            columns: [columns.who, columns.what, columns.byWhen],
            rows: everybody.flatMap((one) =>
              commitments
                .filter(({ who }) => who === one)
                .map(({ who, what, by }) =>
                  tableRow([whoWords(page, who), spanOf(what, page), dayWords(page, by)]),
                ),
            ),
          }),
        ]),
    ...open.map((who) =>
      writeIn(
        whoWords(page, who).flatMap((called) =>
          sentenceWith([called], (one = "") => conference.willDo(one)),
        ),
        2,
      ),
    ),
  ]);
}
