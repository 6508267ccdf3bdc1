import type { Day, Experience } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { nameOf } from "../words.ts";
import type { TookPart } from "./transcript-input.ts";
import type { TranscriptPage } from "./transcript-page.ts";

const nothing = "—";

/** What is known of the learner's own time in an experience. */
interface OwnTime {
  readonly from?: Day;
  readonly until?: Day;
  readonly hours?: number;
}

interface Found {
  readonly experience: Experience;
  readonly time: OwnTime;
}

/** The experiences that the catalogue has, each with the learner's own time and never with the catalogue's, which was offered to everybody. */
const foundOf = ({ report }: TranscriptPage): readonly Found[] =>
  (report.tookPart ?? []).flatMap((one): readonly Found[] => {
    const { experience: id, ...time }: TookPart =
      typeof one === "string" ? { experience: one } : one;
    const experience = report.experiences?.experiences.find((each) => each.id === id);
    return experience === undefined ? [] : [{ experience, time }];
  });

const isKnown = ({ from, until, hours }: OwnTime): boolean =>
  from !== undefined || until !== undefined || hours !== undefined;

/** What the learner took part in, with whom, and where it is known when and for how long. */
export function experiencesSection(page: TranscriptPage): readonly Block[] {
  const { transcript: words } = page.language.messages;
  const found = foundOf(page);
  if (found.length === 0) return [];
  const { experience, partner, when } = words.experienceColumns;
  const isTimed = found.some(({ time }) => isKnown(time));
  return [
    section(
      words.experiences,
      [
        table({
          caption: words.experienceTable,
          columns: [experience, partner, ...(isTimed ? [when] : [])],
          rows: found.map(({ experience: { name: called, partner: with_ }, time }) =>
            tableRow([
              nameOf(called, page),
              with_ === undefined ? nothing : name(with_.name),
              ...(isTimed ? [isKnown(time) ? words.when(time) : nothing] : []),
            ]),
          ),
        }),
      ],
      { variant: "block" },
    ),
  ];
}
