import { competencyById, type Scale, scaleOf } from "@whole-learner/core";
import type { Crosswalk } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { type TableRow, table, tableRow } from "../../document/table.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, spanOf } from "../words.ts";
import type { TransferredResult } from "./transcript-input.ts";
import type { TranscriptPage } from "./transcript-page.ts";

/** How a result of another school became a level here. A step that stands for no level of ours is told as a number. */
function crosswalkWords(page: TranscriptPage, crosswalk: Crosswalk, scale: Scale): readonly Span[] {
  const { language, audience } = page;
  const { crosswalk: words, step } = language.messages.transcript;
  if (crosswalk.by !== "table") return sentenceWith([], () => words[crosswalk.by]);
  const spans = crosswalk.steps.map(({ to }) => {
    const level = scale.levels.find(({ value }) => value === to);
    return level === undefined
      ? name(language.exact(to))
      : levelName(scale, level.id, audience, page);
  });
  return sentenceWith(spans, (...levels) =>
    words.table(
      language.list(
        crosswalk.steps.map(({ from }, at) =>
          step({ step: language.exact(from), level: levels[at] ?? "" }),
        ),
      ),
    ),
  );
}

function transferredRow(page: TranscriptPage, one: TransferredResult): readonly TableRow[] {
  const { index, language, audience } = page;
  const competency = competencyById(index, one.competency);
  const scale = scaleOf(index, one.competency);
  if (competency === undefined || scale === undefined) return [];
  const { verified } = one;
  return [
    tableRow([
      nameOf(competency.name, page),
      sentenceWith([nameOf(one.source, page)], (source = "") =>
        language.messages.transcript.source({
          name: source,
          ...(verified === undefined ? {} : { verified }),
        }),
      ),
      [spanOf(one.recorded, page)],
      crosswalkWords(page, one.conversion, scale),
      strong([levelName(scale, one.level, audience, page)]),
    ]),
  ];
}

/** Results that were brought from elsewhere, with who attests them and how they became levels here. */
export function transferredSection(page: TranscriptPage): readonly Block[] {
  const { transcript: words } = page.language.messages;
  const rows = (page.report.transferred ?? []).flatMap((one) => transferredRow(page, one));
  if (rows.length === 0) return [];
  const { competency, source, recorded, conversion, here } = words.transferredColumns;
  return [
    section(words.transferred, [
      table({
        caption: words.transferredTable,
        columns: [competency, source, recorded, conversion, here],
        rows,
      }),
    ]),
  ];
}
