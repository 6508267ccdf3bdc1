import type { Competency, Outcome } from "@whole-learner/core";
import { columns } from "../../document/columns.ts";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { competencyRow } from "./competency-row.ts";
import { narrativeBlocks } from "./narrative.ts";
import type { Page } from "./page.ts";
import { toldOf } from "./told.ts";

/** The academic part, competency by competency in the rows asked for, kept apart from the whole-learner part. */
export function academicSection(
  page: Page,
  outcomes: readonly Outcome[],
  rowsOf: (page: Page, competency: Competency) => readonly Block[] = (...asked) => [
    competencyRow(...asked),
  ],
): readonly Block[] {
  const { progress } = page.language.messages;
  const told = outcomes.map((outcome) => toldOf(page, outcome));
  const rows = [...new Set(told.flatMap(({ level }) => level))].flatMap((competency) =>
    rowsOf(page, competency),
  );
  const inWords = narrativeBlocks(
    page,
    told.flatMap(({ narrative }) => narrative),
  );
  if (rows.length === 0 && inWords.length === 0) return [];
  return [
    section(progress.academic, [...(rows.length === 0 ? [] : [columns(rows)]), ...inWords], {
      aside: progress.academicAside,
    }),
  ];
}
