import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { table, tableRow } from "../../document/table.ts";
import { sentenceWith } from "../sentence.ts";
import { termName } from "../term-name.ts";
import { nameOf, quotedOf } from "../words.ts";
import type { TranscriptDefence } from "./transcript-input.ts";
import type { TranscriptPage } from "./transcript-page.ts";

function defenceWords(
  page: TranscriptPage,
  { name: called, work, on }: TranscriptDefence,
): readonly Span[] {
  const { defence } = page.language.messages.transcript;
  const spans = [nameOf(called, page), ...(work === undefined ? [] : [name(quotedOf(work, page))])];
  return sentenceWith(spans, (what = "", about) =>
    defence({ name: what, on, ...(about === undefined ? {} : { work: about }) }),
  );
}

/** The roles of a panel, each once. */
function panelWords(page: TranscriptPage, { panel }: TranscriptDefence): readonly Span[] {
  const { vocabulary } = page.index.framework;
  const roles = [...new Set(panel)].map((role) => termName("roles", role, vocabulary, page));
  return sentenceWith(roles, (...all) => page.language.list(all));
}

/** Defences that passed. One that led to a revision is part of learning, and nobody else's to read. */
export function defencesSection(page: TranscriptPage): readonly Block[] {
  const { transcript: words, panel } = page.language.messages;
  const passed = (page.report.defences ?? []).filter(({ decision }) => decision === "pass");
  if (passed.length === 0) return [];
  const { defence, panel: who, decision } = words.defenceColumns;
  return [
    section(
      words.defences,
      [
        table({
          caption: words.defenceTable,
          columns: [defence, who, decision],
          rows: passed.map((one) =>
            tableRow([
              defenceWords(page, one),
              panelWords(page, one),
              strong(panel.decisions.pass),
            ]),
          ),
        }),
      ],
      { variant: "block" },
    ),
  ];
}
