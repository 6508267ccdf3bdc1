import type { Outcome } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { numeric, type TableRow, table, tableGroup, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { bandName } from "../band-name.ts";
import { goalOf } from "../learner-page/goal-of.ts";
import { shownWorks } from "../learner-page/shown-works.ts";
import { levelName } from "../level-name.ts";
import { tableDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { singleStrip } from "../strip-of.ts";
import { termName } from "../term-name.ts";
import { nameOf } from "../words.ts";
import { type Certified, certifiedOf } from "./certified.ts";
import type { TranscriptPage } from "./transcript-page.ts";

const nothing = "—";

/** What kinds of demonstrations, the newest first; where one was shown, if nobody wrote down what it was. A rating of oneself is none. */
function kindsOf(page: TranscriptPage, { determination }: Certified): readonly Span[] {
  const { vocabulary } = page.index.framework;
  const found = new Map<string, Span>();
  for (const { kind, setting } of shownWorks(page, determination)) {
    const [list, term] =
      kind === undefined ? (["settings", setting] as const) : (["kinds", kind] as const);
    if (term === undefined || term === "self-assessment" || found.has(`${list} ${term}`)) continue;
    found.set(`${list} ${term}`, termName(list, term, vocabulary, page));
  }
  return [...found.values()];
}

function certifiedRow(page: TranscriptPage, certified: Certified): TableRow {
  const { language, index, audience } = page;
  const { competency, determination, scale, level } = certified;
  const band = determination.band ?? page.band;
  const kinds = kindsOf(page, certified);
  const { comma } = language.messages.punctuation;
  return tableRow([
    [nameOf(competency.name, page)],
    [singleStrip(scale, { level, goal: goalOf(page, competency.id, scale, band) }, page)],
    strong([levelName(scale, level, audience, page)]),
    band === undefined ? nothing : bandName(band, index.framework, page),
    determination.newest === undefined ? nothing : tableDay(determination.newest, page),
    language.number(determination.pieces.length, 0),
    kinds.length === 0
      ? nothing
      : kinds.flatMap((kind, at) => (at === 0 ? [kind] : [text(comma), kind])),
  ]);
}

/** The outcomes with the competencies that have a result, academic ones together and apart. */
export function profileSection(
  page: TranscriptPage,
  whole: readonly Outcome[],
  academic: readonly Outcome[],
): Block {
  const { transcript: words } = page.language.messages;
  const rowsOf = (outcomes: readonly Outcome[]): readonly TableRow[] =>
    outcomes.flatMap((outcome) => certifiedOf(page, outcome)).map((one) => certifiedRow(page, one));
  const groups = [
    ...whole.map((outcome) => tableGroup([nameOf(outcome.name, page)], rowsOf([outcome]))),
    tableGroup(words.academic, rowsOf(academic)),
  ].filter(({ rows }) => rows.length > 0);
  const { columns } = words;
  return section(
    words.profile,
    [
      groups.length === 0
        ? paragraph(words.nothing)
        : table({
            layout: "compact",
            caption: sentenceWith([name(page.learner.name)], (who = "") => words.shown(who)),
            aside: words.listed,
            columns: [
              columns.competency,
              columns.strip,
              columns.level,
              columns.band,
              columns.latest,
              numeric(columns.demonstrations),
              columns.kinds,
            ],
            groups,
          }),
    ],
    { aside: words.sides.one },
  );
}
