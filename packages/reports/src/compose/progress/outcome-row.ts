import {
  type Competency,
  levelPosition,
  type Outcome,
  type Scale,
  scaleOf,
} from "@whole-learner/core";
import {
  type CompetencyDetermination,
  levelSaid,
  type OutcomeDetermination,
} from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { row } from "../../document/row.ts";
import type { StateSpan } from "../../document/state.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { levelName } from "../level-name.ts";
import { problemWords } from "../problem-words.ts";
import { sentenceWith } from "../sentence.ts";
import { stateNameOf, stateOf } from "../state-of.ts";
import { profileStrip } from "../strip-of.ts";
import { nameOf } from "../words.ts";
import { agreedBlocks } from "./agreed.ts";
import { narrativeBlocks } from "./narrative.ts";
import { nothingSeen, notLookedAt } from "./not-looked-at.ts";
import { determinationOf, type Page } from "./page.ts";
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

/** A level that the policy rolls up, or why there is none: for who sees numbers, where a policy asks for more than the profile. */
function rolledUp(page: Page, found: OutcomeDetermination, scale: Scale): readonly Block[] {
  const { language, plan, audience } = page;
  if (!mayShow("score", audience)) return [];
  const { progress, notRolledUp } = language.messages;
  switch (found.status) {
    case "determined": {
      const { rounding } = plan.sections.display;
      const score = language.number(round(found.score, rounding), rounding.places);
      return [
        paragraph(
          sentenceWith([levelName(scale, found.level, audience, page)], (level = "") =>
            progress.rolledUp({ score, level }),
          ),
          "aside",
        ),
      ];
    }
    case "undetermined":
      return [
        paragraph(
          problemWords(found.reason, notRolledUp, {
            reader: page,
            framework: page.index.framework,
          }),
          "aside",
        ),
      ];
    case "no-evidence":
    case "profile":
      return [];
    default:
      return found satisfies never;
  }
}

/** One outcome: where its competencies are, what was shown, what comes next. Undefined for one that nothing is told of. */
export function outcomeRow(page: Page, outcome: Outcome): Block | undefined {
  const { progress } = page.language.messages;
  const { level: competencies, narrative } = toldOf(page, outcome);
  const inWords = narrativeBlocks(page, narrative);
  if (competencies.length === 0) {
    if (narrative.length === 0) return undefined;
    const nothing = [paragraph(progress.narrativeNothing[page.audience])];
    return row([nameOf(outcome.name, page)], inWords.length === 0 ? nothing : inWords);
  }
  const [first] = competencies;
  const scale = first && scaleOf(page.index, first.id);
  const found = page.outcomes.get(outcome.id);
  if (nothingSeen(page, competencies) || scale === undefined || found === undefined) {
    return notLookedAt(page, outcome.name, competencies);
  }
  const { profile } = found;
  const best = telling(page, competencies);
  return row(
    [nameOf(outcome.name, page)],
    [
      ...(best === undefined ? [] : statementsOf(page, best.competency, best.determination)),
      ...agreedBlocks(page, competencies),
      ...rolledUp(page, found, scale),
      ...inWords,
    ],
    {
      ...(profile.children === 0
        ? {}
        : { aside: progress.atGoal({ atGoal: profile.atGoal, of: profile.children }) }),
      strip: profileStrip(scale, profile.levels, page),
      states: statesOf(page, competencies),
    },
  );
}
