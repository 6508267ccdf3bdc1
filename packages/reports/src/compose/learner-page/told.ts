import { type Competency, competenciesUnder, type Outcome } from "@whole-learner/core";
import type { Page } from "./page.ts";

/** The competencies of an outcome that are told of: with a level, or in words alone. */
export interface Told {
  readonly level: readonly Competency[];
  readonly narrative: readonly Competency[];
}

/** What of an outcome is told. */
export function toldOf({ index }: Pick<Page, "index">, outcome: Outcome): Told {
  const all = competenciesUnder(index, outcome.id).filter(({ retired }) => retired === undefined);
  return {
    level: all.filter(({ reporting }) => reporting === "level"),
    narrative: all.filter(({ reporting }) => reporting === "narrative"),
  };
}

/** The outcomes of a part, in the order in which the portrait tells them, then as the framework lists them. */
export function outcomesOf(
  { index: { framework } }: Pick<Page, "index">,
  part: Outcome["part"],
): readonly Outcome[] {
  const order = new Map((framework.portrait?.outcomes ?? []).map((id, at) => [id, at] as const));
  const place = ({ id }: Outcome): number => order.get(id) ?? order.size;
  return framework.outcomes
    .filter((outcome) => outcome.part === part && outcome.retired === undefined)
    .sort((a, b) => place(a) - place(b));
}
