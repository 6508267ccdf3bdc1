import type { Experience } from "@whole-learner/core";
import type { Block, Span } from "../../document/node.ts";
import { name } from "../../document/name.ts";
import { section } from "../../document/section.ts";
import { type CellWords, numeric, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { sentenceWith } from "../sentence.ts";
import { between, joined } from "../staff-page/joined.ts";
import { nothing } from "../staff-page/nothing.ts";
import { competencyName, type StaffPage } from "../staff-page/staff-page.ts";
import { termName } from "../term-name.ts";
import { nameOf } from "../words.ts";
import { countWords } from "../staff-page/count-words.ts";
import type { OpportunityReport } from "./opportunity-report.ts";
import type { ShownCounts } from "./shown-counts.ts";

type MapPage = StaffPage<OpportunityReport>;

/** Where and with whom, and how long. */
function whereOf(page: MapPage, { setting, partner, hours }: Experience): CellWords {
  const { opportunity: words } = page.staff;
  const place =
    setting === undefined
      ? undefined
      : termName("settings", setting, page.index.framework.vocabulary, page);
  const who = partner === undefined ? undefined : name(partner.name);
  const where: readonly Span[] =
    place !== undefined && who !== undefined
      ? sentenceWith([place, who], (at = "", whom = "") =>
          words.partner({ setting: at, partner: whom }),
        )
      : [place ?? who].filter((one) => one !== undefined);
  const parts = [
    ...(where.length === 0 ? [] : [where]),
    ...(hours === undefined ? [] : [[text(words.hours(page.language.exact(hours)))]]),
  ];
  return parts.length === 0 ? nothing : between(" · ", parts);
}

function featuresOf({ staff, language }: MapPage, { features }: Experience): CellWords {
  const ours: Readonly<Record<string, string>> = staff.opportunity.features;
  const words = features.map((one) => (Object.hasOwn(ours, one) ? (ours[one] ?? one) : one));
  return words.length === 0 ? nothing : language.list(words);
}

/** Every experience: when, where and with whom, what can be shown in it, and how many took part. */
export function experiencesSection(page: MapPage, counts: ShownCounts): Block {
  const { opportunity: words } = page.staff;
  const { experiences, opportunities } = page.report;
  const inDays = experiences.experiences.filter(({ id }) => opportunities.participants.has(id));
  return section(words.what, [
    table({
      caption: words.whatTable(inDays.length),
      columns: [
        words.columns.experience,
        words.columns.when,
        words.columns.where,
        words.columns.features,
        words.columns.shows,
        numeric(words.columns.tookPart),
      ],
      rows: inDays.map((experience) => {
        const { id, from, until, competencies } = experience;
        return tableRow([
          nameOf(experience.name, page),
          words.days({
            ...(from === undefined ? {} : { from }),
            ...(until === undefined ? {} : { until }),
          }),
          whereOf(page, experience),
          featuresOf(page, experience),
          competencies.length === 0
            ? nothing
            : joined(
                competencies.map((one) => competencyName(page, one)),
                page,
              ),
          countWords(page, counts.tookPart(id)),
        ]);
      }),
    }),
  ]);
}
