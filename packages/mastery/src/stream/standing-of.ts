import { cutsOf, levelAt } from "../level/cuts.ts";
import { modelScale } from "../level/model-scale.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Found } from "../methods/method.ts";
import { type ModelResult, modelOfState } from "../methods/model-result.ts";
import type { Plan } from "../plan/plan.ts";
import type { HeldLevel, MasteryState, Told } from "./mastery-state.ts";
import { foldOf } from "../methods/fold-of.ts";

/** What a state without its pieces comes to; undefined where no piece counts yet. */
export function foundIn({ sections }: Plan, state: MasteryState): Found | undefined {
  const { folded, scale, told } = state;
  if (folded === null || told.pieces === 0) return undefined;
  return foldOf(sections.score, scaleNumbers(scale)).finish(folded.state);
}

/** What the policy's model says of a state without its pieces; undefined where the method has none. */
export function modelIn({ sections }: Plan, state: MasteryState): ModelResult | undefined {
  const { folded, scale, told } = state;
  const { method, model, parameters } = sections.score;
  return model === undefined || folded === null
    ? undefined
    : modelOfState(
        { method, model, parameters },
        { state: folded.state, pieces: told.pieces },
        modelScale(scale, sections),
      );
}

/** The level of what was found. */
export function levelOf(
  { sections }: Plan,
  { scale }: MasteryState,
  found: Found,
): HeldLevel | undefined {
  if (found.status !== "scored") return undefined;
  const { level, score } = sections;
  const cuts = cutsOf(scale, level, score.method.traits.gives) ?? [];
  const leveled = levelAt(found.score, scale, level, cuts);
  return { place: scale.levels.findIndex(({ id }) => id === leveled.level), score: found.score };
}

/** Whether there is enough, recency aside. */
export function isEnough({ sections: { sufficiency } }: Plan, told: Told): boolean {
  const {
    pieces = 0,
    experiences = 0,
    settings = 0,
    voices = 0,
    kinds = 0,
    verified = 0,
  } = sufficiency;
  return (
    told.pieces >= pieces &&
    told.experiences.length >= experiences &&
    told.settings.length >= settings &&
    told.voices.length >= voices &&
    told.kinds.length >= kinds &&
    told.verified >= verified
  );
}
