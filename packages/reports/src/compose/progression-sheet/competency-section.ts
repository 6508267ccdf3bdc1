import {
  type Competency,
  outcomeOf,
  type Progression,
  progressionsOf,
  scaleById,
} from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { nameOf, spanOf } from "../words.ts";
import { bandTable } from "./band-table.ts";
import { continuumTable } from "./continuum-table.ts";
import { expectedLines } from "./expected-lines.ts";
import type { SheetPage } from "./sheet-page.ts";

function progressionBlocks(page: SheetPage, progression: Progression): readonly Block[] {
  const scale = scaleById(page.index, progression.scale);
  if (scale === undefined) return [];
  const { within, across } = page.language.messages.sheets.progression;
  return progression.family === "continuum"
    ? [paragraph(across, "aside"), continuumTable(page, progression, scale)]
    : [
        paragraph(within, "aside"),
        bandTable(page, progression, scale),
        ...expectedLines(page, progression, scale),
      ];
}

/** A competency with its progressions; nothing of one that has none. */
export function competencySection(page: SheetPage, competency: Competency): readonly Block[] {
  const progressions = progressionsOf(page.index, competency.id);
  if (progressions.length === 0) return [];
  const outcome = outcomeOf(page.index, competency.id);
  const { statement } = competency;
  return [
    section(
      [nameOf(competency.name, page)],
      [
        ...(statement === undefined ? [] : [paragraph([spanOf(statement, page)])]),
        ...progressions.flatMap((progression) => progressionBlocks(page, progression)),
      ],
      outcome === undefined ? {} : { aside: [nameOf(outcome.name, page)] },
    ),
  ];
}
