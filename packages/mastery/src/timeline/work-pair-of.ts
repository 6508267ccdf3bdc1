import type { CompetencyId } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { Growth, GrowthWork } from "./growth.ts";

/** Two works of one competency, of which the later shows more. */
export interface WorkPair {
  readonly competency: CompetencyId;
  readonly before: GrowthWork;
  readonly after: GrowthWork;
}

/**
 * Work before and after: the last work that shows the most a learner has shown of a competency, and the first work before it, which shows
 * less. Work of a later grade band shows more than work of an earlier one. Undefined where no two works differ so.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { growthOf, policies, workPairOf } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2, 3], from: "2026-09-01" });
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const pair = workPairOf(growthOf(question, { learner: "ana", competency: framework.competencies[0]?.id ?? "" }));
 * [pair?.before.happened, pair?.after.happened]; // => ["2026-09-01", "2026-09-15"]
 * ```
 */
export function workPairOf({ competency, bands, works }: Growth): WorkPair | undefined {
  const more = (a: GrowthWork, b: GrowthWork): number =>
    bandRank(a, bands) - bandRank(b, bands) || compareSnapped(a.score, b.score);
  let after: GrowthWork | undefined;
  for (const work of works) if (after === undefined || more(work, after) >= 0) after = work;
  if (after === undefined) return undefined;
  const top = after;
  const before = works.slice(0, works.indexOf(top)).find((work) => more(work, top) < 0);
  return before === undefined ? undefined : { competency, before, after: top };
}

const bandRank = ({ band }: GrowthWork, bands: Growth["bands"]): number =>
  band === undefined ? -1 : bands.indexOf(band);
