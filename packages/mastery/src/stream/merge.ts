import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { policyIssue } from "../issue/issue.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Plan } from "../plan/plan.ts";
import { add } from "./add.ts";
import { checkState } from "./check-state.ts";
import type { MasteryState, Told } from "./mastery-state.ts";
import { comparePlaces } from "./place-of.ts";
import { foldOf } from "../methods/fold-of.ts";

const refuse = (why: MasteryFindings["states-do-not-merge"]["why"]): never => {
  throw new InvalidInputError<MasteryFindings>([policyIssue("states-do-not-merge", [], { why })]);
};

function joinTold(a: Told, b: Told): Told {
  const names = (one: readonly string[], other: readonly string[]): readonly string[] => [
    ...new Set([...one, ...other]),
  ];
  return {
    pieces: a.pieces + b.pieces,
    experiences: names(a.experiences, b.experiences),
    settings: names(a.settings, b.settings),
    voices: names(a.voices, b.voices),
    kinds: names(a.kinds, b.kinds),
    verified: a.verified + b.verified,
  };
}

/**
 * Two states of one learner and competency as one, the older first: as if the newer one's pieces had been added. Where pieces are kept they may overlap; without
 * them all of the newer have to come after all of the older. Throws `InvalidInputError` where they do not, where the method's states do not merge or where an
 * earlier level holds, since what was reached on the way cannot be told from two states.
 */
export function merge(plan: Plan, older: MasteryState, newer: MasteryState): MasteryState {
  checkState(plan, older);
  checkState(plan, newer);
  if (older.series !== null && newer.series !== null) {
    return newer.series.reduce((state, piece) => add(plan, state, piece).state, older);
  }
  if (older.folded === null || newer.folded === null) return refuse("pieces");
  const fold = foldOf(plan.sections.score, scaleNumbers(older.scale));
  if (older.last === null) return newer;
  if (newer.first === null) return older;
  if (comparePlaces(newer.first, older.last) <= 0) return refuse("overlap");
  if (plan.sections.hold.rule === "high-water") return refuse("hold");
  const state = fold.merge?.(older.folded.state, newer.folded.state);
  return state === undefined
    ? refuse("method")
    : {
        ...older,
        last: newer.last,
        newest: newer.newest ?? older.newest,
        folded: { state },
        told: joinTold(older.told, newer.told),
      };
}
