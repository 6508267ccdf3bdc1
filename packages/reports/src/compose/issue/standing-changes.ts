import type { CompetencyDetermination, Determinations } from "@whole-learner/mastery";
import { levelSaid } from "@whole-learner/mastery";
import type { LearnerId } from "@whole-learner/core";
import { stateNameOf } from "../state-of.ts";
import type { Standing, StandingChange } from "./report-changes.ts";

interface Shown extends Pick<StandingChange, "target" | "scale"> {
  readonly standing: Standing;
}

function standingOf(found: CompetencyDetermination): Standing | undefined {
  const level = levelSaid(found);
  if (level === undefined) {
    const state = stateNameOf(found);
    return state === undefined ? undefined : { kind: "state", state };
  }
  const { band } = found;
  return { kind: "level", level, ...(band === undefined ? {} : { band }) };
}

/** What a report shows, by target and scale: every competency, and the outcomes that a person judged as a whole. */
function shownOf(
  { competencies, outcomes }: Determinations,
  learner: LearnerId,
): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const note = (one: Shown): void => {
    const key = JSON.stringify([one.target, one.scale]);
    if (!shown.has(key)) shown.set(key, one);
  };
  for (const found of competencies) {
    if (found.learner !== learner) continue;
    const standing = standingOf(found);
    if (standing !== undefined) {
      note({ target: found.competency, scale: found.scale, standing });
    }
  }
  for (const found of outcomes) {
    if (found.learner !== learner || found.status !== "judged" || found.scale === undefined) {
      continue;
    }
    const { outcome: target, scale, level, band } = found;
    note({
      target,
      scale,
      standing: { kind: "level", level, ...(band === undefined ? {} : { band }) },
    });
  }
  return shown;
}

const same = (a: Standing | undefined, b: Standing | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Where two reports show another level, band or state, in the order of the later one; what only the earlier showed comes last. */
export function standingChanges(
  before: Determinations,
  after: Determinations,
  learner: LearnerId,
): readonly Omit<StandingChange, "cause">[] {
  const [then, now] = [shownOf(before, learner), shownOf(after, learner)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key) => {
    const [from, to] = [then.get(key), now.get(key)];
    const one = to ?? from;
    if (one === undefined || same(from?.standing, to?.standing)) return [];
    return [
      {
        target: one.target,
        scale: one.scale,
        ...(from === undefined ? {} : { from: from.standing }),
        ...(to === undefined ? {} : { to: to.standing }),
      },
    ];
  });
}
