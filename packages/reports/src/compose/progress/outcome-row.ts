import {
  type Competency,
  competenciesUnder,
  type ExperienceCatalogue,
  levelPosition,
  type Outcome,
} from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { row } from "../../document/row.ts";
import type { StateSpan } from "../../document/state.ts";
import { stateOf } from "../state-of.ts";
import { profileStrip } from "../strip-of.ts";
import { nameOf, quotedOf } from "../words.ts";
import { comingExperience } from "./coming.ts";
import type { Page } from "./page.ts";
import { shownOf } from "./shown.ts";

interface Placed {
  readonly competency: Competency;
  readonly determination: CompetencyDetermination;
  readonly position: number;
}

/** The competency that shows most: the highest level; of equal ones, the one shown last, then the first listed. */
function telling(page: Page, competencies: readonly Competency[]): Placed | undefined {
  let best: Placed | undefined;
  for (const competency of competencies) {
    const determination = page.determinations.get(competency.id);
    const scale = page.scale(competency);
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

/** The states of competencies without a level, each once: how many are where is told by the detail. */
function statesOf(page: Page, competencies: readonly Competency[]): readonly StateSpan[] {
  const { language, languages } = page;
  const found = new Map<string, StateSpan>();
  for (const competency of competencies) {
    const determination = page.determinations.get(competency.id);
    const scale = page.scale(competency);
    if (determination === undefined || scale === undefined) continue;
    const state = stateOf(determination, scale, language, languages);
    if (state !== undefined && !found.has(state.state)) found.set(state.state, state);
  }
  return [...found.values()];
}

/** An outcome that is told in words: only what the learner chose to share. */
function narrativeRow(page: Page, outcome: Outcome, competencies: readonly Competency[]): Block {
  const { report, language, languages, learner } = page;
  const { progress } = language.messages;
  const told = (report.narratives ?? []).filter(({ competency }) =>
    competencies.some(({ id }) => id === competency),
  );
  const blocks =
    told.length === 0
      ? [paragraph(progress.narrativeNothing)]
      : told.map(({ text }) =>
          paragraph([progress.narrative(learner.name), " ", quotedOf(text, language, languages)]),
        );
  return row([nameOf(outcome.name, language, languages)], blocks);
}

const nothingSeen = (page: Page, competencies: readonly Competency[]): boolean =>
  competencies.every(
    ({ id }) => (page.determinations.get(id)?.status ?? "no-evidence") === "no-evidence",
  );

/** The first chance to show any of the competencies. */
function notLookedAt(
  page: Page,
  outcome: Outcome,
  competencies: readonly Competency[],
  catalogue?: ExperienceCatalogue,
): Block {
  const { language, languages, words } = page;
  const chance = comingExperience(page, competencies, catalogue);
  const { notLookedAt: sentence } = language.messages.progress;
  return row(
    [nameOf(outcome.name, language, languages)],
    [
      paragraph(
        chance?.from === undefined
          ? sentence()
          : sentence({ name: words(chance.name), from: chance.from }),
      ),
    ],
  );
}

/** One outcome: where its competencies are, what was shown, what comes next. Nothing looked at is one line, not an empty row. */
export function outcomeRow(page: Page, outcome: Outcome): Block | undefined {
  const { index, language, languages, report } = page;
  const all = competenciesUnder(index, outcome.id).filter(({ retired }) => retired === undefined);
  const competencies = all.filter(({ reporting }) => reporting === "level");
  const narrative = all.filter(({ reporting }) => reporting === "narrative");
  if (competencies.length === 0) {
    return narrative.length === 0 ? undefined : narrativeRow(page, outcome, narrative);
  }
  const [first] = competencies;
  const scale = first && page.scale(first);
  const found = page.outcomes.get(outcome.id);
  if (nothingSeen(page, competencies) || scale === undefined || found === undefined) {
    return notLookedAt(page, outcome, competencies, report.experiences);
  }
  const { profile } = found;
  const best = telling(page, competencies);
  return row(
    [nameOf(outcome.name, language, languages)],
    best === undefined ? [] : shownOf(page, best.competency, best.determination),
    {
      aside: language.messages.progress.atGoal({ atGoal: profile.atGoal, of: profile.children }),
      strip: profileStrip(scale, profile.levels, language, languages),
      states: statesOf(page, competencies),
    },
  );
}
