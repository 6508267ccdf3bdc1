import {
  type Competency,
  competenciesUnder,
  levelPosition,
  type Outcome,
} from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import { columns } from "../../document/columns.ts";
import type { Block } from "../../document/node.ts";
import { row } from "../../document/row.ts";
import { section } from "../../document/section.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { nameOf } from "../words.ts";
import type { Page } from "./page.ts";
import { shownOf } from "./shown.ts";

function competencyRow(page: Page, competency: Competency): readonly Block[] {
  const { language, languages } = page;
  const { progress } = language.messages;
  const determination = page.determinations.get(competency.id);
  const scale = page.scale(competency);
  if (determination === undefined || scale === undefined) return [];
  const level = levelSaid(determination);
  const at = level === undefined ? undefined : levelPosition(scale, level);
  const goal = levelPosition(scale, scale.goal) ?? 0;
  const state = stateOf(determination, scale, language, languages);
  return [
    row([nameOf(competency.name, language, languages)], shownOf(page, competency, determination), {
      ...(at === undefined
        ? {}
        : { aside: at >= goal ? progress.competencyAtGoal : progress.competencyOnTheWay }),
      strip: singleStrip(scale, level, language, languages),
      states: state === undefined ? [] : [state],
    }),
  ];
}

/** The academic part, competency by competency, kept apart from the whole-learner part. */
export function academicSection(page: Page, outcomes: readonly Outcome[]): readonly Block[] {
  const { progress } = page.language.messages;
  const competencies = new Set(outcomes.flatMap(({ id }) => competenciesUnder(page.index, id)));
  const rows = [...competencies]
    .filter(({ reporting, retired }) => reporting === "level" && retired === undefined)
    .flatMap((competency) => competencyRow(page, competency));
  if (rows.length === 0) return [];
  return [section(progress.academic, [columns(rows)], { aside: progress.academicAside })];
}
