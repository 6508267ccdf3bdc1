import {
  type Competency,
  competenciesUnder,
  type FrameworkIndex,
  type Outcome,
  type OutcomeId,
} from "@whole-learner/core";
import type { Page } from "./page.ts";

/** The competencies of an outcome that are told of: with a level, or in words alone. */
export interface Told {
  readonly level: readonly Competency[];
  readonly narrative: readonly Competency[];
}

/** What was found in a framework is kept as long as its index: a page asks several times of each outcome, and a school has many pages. */
const known = new WeakMap<FrameworkIndex, Map<OutcomeId, Told>>();

function lookUp(index: FrameworkIndex, outcome: OutcomeId): Told {
  const all = competenciesUnder(index, outcome).filter(({ retired }) => retired === undefined);
  return {
    level: all.filter(({ reporting }) => reporting === "level"),
    narrative: all.filter(({ reporting }) => reporting === "narrative"),
  };
}

/** What of an outcome is told. */
export function toldOf({ index }: Pick<Page, "index">, { id }: Pick<Outcome, "id">): Told {
  const ofIndex = known.get(index) ?? new Map<OutcomeId, Told>();
  known.set(index, ofIndex);
  const found = ofIndex.get(id) ?? lookUp(index, id);
  ofIndex.set(id, found);
  return found;
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
