import type { Experience } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { nameOf } from "../words.ts";
import type { TranscriptPage } from "./transcript-page.ts";

const nothing = "—";

/** What the learner took part in, with whom, when and for how long. */
export function experiencesSection(page: TranscriptPage): readonly Block[] {
  const { report, language } = page;
  const { transcript: words } = language.messages;
  const all = report.experiences?.experiences ?? [];
  const found = (report.tookPart ?? []).flatMap((id): readonly Experience[] =>
    all.filter((one) => one.id === id),
  );
  if (found.length === 0) return [];
  const { experience, partner, when } = words.experienceColumns;
  return [
    section(
      words.experiences,
      [
        table({
          caption: words.experienceTable,
          columns: [experience, partner, when],
          rows: found.map(({ name: called, partner: with_, from, until, hours }) =>
            tableRow([
              nameOf(called, page),
              with_ === undefined ? nothing : name(with_.name),
              from === undefined && until === undefined && hours === undefined
                ? nothing
                : words.when({
                    ...(from === undefined ? {} : { from }),
                    ...(until === undefined ? {} : { until }),
                    ...(hours === undefined ? {} : { hours }),
                  }),
            ]),
          ),
        }),
      ],
      { variant: "block" },
    ),
  ];
}
