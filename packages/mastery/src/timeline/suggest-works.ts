import {
  beginOf,
  type CompetencyId,
  type EntryId,
  type Instant,
  type Moment,
} from "@whole-learner/core";
import type { Growth, GrowthPosition, GrowthStep } from "./growth.ts";

/** A work that a learner could choose to be proud of, and why a rule thinks so. */
export interface SuggestedWork {
  readonly work: EntryId;
  readonly competency: CompetencyId;
  readonly step: Extract<GrowthStep, "first" | "up" | "new-band">;
  readonly at: Instant;
}

/** How many to suggest, and from when on. */
export interface SuggestOptions {
  /** Default: 5. */
  readonly most?: number;
  /** Only steps from this moment on. */
  readonly since?: Moment;
}

/**
 * Works with which a learner took a step up, newest first, each work and each competency once: a first level, a higher one, or one in a
 * new grade band. A rule only suggests; what a learner is proud of the learner chooses. Each learner is looked at alone: nothing in it
 * compares one with another.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { growthOf, policies, suggestWorks } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 3], from: "2026-09-01" });
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const growth = growthOf(question, { learner: "ana", competency: framework.competencies[0]?.id ?? "" });
 * suggestWorks([growth]).map(({ at, step }) => [at.slice(0, 10), step]); // => [["2026-09-08", "up"]]
 * ```
 */
export function suggestWorks(
  growths: readonly Growth[],
  { most = 5, since }: SuggestOptions = {},
): readonly SuggestedWork[] {
  const from = since === undefined ? -Infinity : beginOf(since);
  const found = growths
    .flatMap(({ competency, positions }) => {
      const last = positions.filter(isStepUp).at(-1);
      const work = last?.came.at(-1);
      return last === undefined || work === undefined || beginOf(last.at) < from
        ? []
        : [{ work, competency, step: last.step, at: last.at }];
    })
    .sort((a, b) => beginOf(b.at) - beginOf(a.at));
  const works = new Set<EntryId>();
  return found
    .filter(({ work }) => {
      const isNew = !works.has(work);
      works.add(work);
      return isNew;
    })
    .slice(0, most);
}

type StepUp = SuggestedWork["step"];

/** Whether a position is a step up that some work brought: one by judgement or by correction has none to choose. */
const isStepUp = (one: GrowthPosition): one is GrowthPosition & { readonly step: StepUp } =>
  one.came.length > 0 && (one.step === "first" || one.step === "up" || one.step === "new-band");
