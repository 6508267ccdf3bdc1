import { type Competency, levelPosition, type Outcome, scaleOf } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { row } from "../../document/row.ts";
import type { StateSpan } from "../../document/state.ts";
import { stateNameOf, stateOf } from "../state-of.ts";
import { profileStrip } from "../strip-of.ts";
import { nameOf } from "../words.ts";
import { agreedBlocks } from "./agreed.ts";
import { narrativeBlocks } from "./narrative.ts";
import { nothingSeen, notLookedAt } from "./not-looked-at.ts";
import { determinationOf, type Page } from "./page.ts";
import { outcomeState, saidOfOutcome } from "./said-of-outcome.ts";
import { statementsOf } from "./statements.ts";
import { toldOf } from "./told.ts";

interface Placed {
  readonly competency: Competency;
  readonly determination: CompetencyDetermination;
  readonly position: number;
}

/** The competency that shows most: the highest level; of equal ones, the one shown last, then the first listed. */
function telling(page: Page, competencies: readonly Competency[]): Placed | undefined {
  let best: Placed | undefined;
  for (const competency of competencies) {
    const determination = determinationOf(page, competency.id);
    const scale = scaleOf(page.index, competency.id);
    const level = determination && levelSaid(determination);
    if (determination === undefined || scale === undefined || level === undefined) continue;
    const position = levelPosition(scale, level) ?? 0;
    const newer = (determination.newest ?? "") > (best?.determination.newest ?? "");
    if (best === undefined || position > best.position || (position === best.position && newer)) {
      best = { competency, determination, position };
    }
  }
  return best;
}

/** The states of competencies without a level, each once: which of them is told on page two. */
function statesOf(page: Page, competencies: readonly Competency[]): readonly StateSpan[] {
  const found = new Map<string, StateSpan>();
  for (const { id } of competencies) {
    const determination = determinationOf(page, id);
    const scale = scaleOf(page.index, id);
    if (determination === undefined || scale === undefined) continue;
    const name = stateNameOf(determination);
    const state = stateOf(determination, scale, page);
    if (name !== undefined && state !== undefined && !found.has(name)) found.set(name, state);
  }
  return [...found.values()];
}

/** One outcome: where its competencies are, what was shown, what comes next. Undefined for one that nothing is told of. */
export function outcomeRow(page: Page, outcome: Outcome): Block | undefined {
  const { progress } = page.language.messages;
  const { level: competencies, narrative } = toldOf(page, outcome);
  const inWords = narrativeBlocks(page, narrative);
  if (competencies.length === 0) {
    if (narrative.length === 0) return undefined;
    const nothing = [paragraph(progress.narrativeNothing[page.register])];
    return row([nameOf(outcome.name, page)], inWords.length === 0 ? nothing : inWords);
  }
  const [first] = competencies;
  const scale = first && scaleOf(page.index, first.id);
  const found = page.outcomes.get(outcome.id);
  if (scale === undefined || found === undefined) {
    return notLookedAt(page, outcome.name, competencies);
  }
  const said = saidOfOutcome(page, found, scale);
  const own = outcomeState(found, scale, page);
  if (nothingSeen(page, competencies) && said.length === 0 && own === undefined) {
    return notLookedAt(page, outcome.name, competencies);
  }
  const { profile } = found;
  const best = telling(page, competencies);
  return row(
    [nameOf(outcome.name, page)],
    [
      ...(best === undefined ? [] : statementsOf(page, best.competency, best.determination)),
      ...agreedBlocks(page, competencies),
      ...said,
      ...inWords,
    ],
    {
      ...(profile.children === 0
        ? {}
        : { aside: progress.atGoal({ atGoal: profile.atGoal, of: profile.children }) }),
      strip: profileStrip(scale, profile.levels, page),
      states: own === undefined ? statesOf(page, competencies) : [own],
    },
  );
}
