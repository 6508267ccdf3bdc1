import {
  competenciesUnder,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type OutcomeId,
  type Sighting,
  type Spread,
  spreadOf,
} from "@whole-learner/core";
import type { LedgerRating, LedgerWork } from "./ledger.ts";

/** How widely something under an outcome was shown. */
export interface OutcomeSpread {
  readonly outcome: OutcomeId;
  readonly spread: Spread;
}

/** How widely things were shown: in all, and under each outcome. */
export interface LedgerSpread {
  readonly spread: Spread;
  /** Outcomes under which something was shown, as the framework lists them. A work that shows two outcomes is in both. */
  readonly byOutcome: readonly OutcomeSpread[];
}

/** What a rating is a sighting of; none where it shows nothing or was set aside. */
function seenIn(
  { work, circumstances }: LedgerWork,
  { role, setting = circumstances.setting, status, setAside }: LedgerRating,
): readonly Sighting[] {
  if (status !== undefined || setAside !== undefined) return [];
  return [{ work, role, ...(setting === undefined ? {} : { setting }) }];
}

/**
 * How widely the works of a ledger were shown, by setting and voice, in all and under each outcome. Give it the works that the reader may
 * see: a count tells of the others too.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { ledgerOf, ledgerSpread, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const { works } = ledgerOf({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }, "ana");
 * ledgerSpread(works, framework).spread; // => { works: 2, settings: [{ works: 2 }], voices: [{ role: "educator", works: 2 }] }
 * ```
 */
export function ledgerSpread(
  works: readonly LedgerWork[],
  framework: Framework | FrameworkIndex,
): LedgerSpread {
  const index = "format" in framework ? indexFramework(framework) : framework;
  const within = (isOne: (rating: LedgerRating) => boolean): Spread =>
    spreadOf(
      works.flatMap((work) => work.ratings.filter(isOne).flatMap((one) => seenIn(work, one))),
    );
  return {
    spread: within(() => true),
    byOutcome: index.framework.outcomes.flatMap(({ id }) => {
      const under = new Set(competenciesUnder(index, id).map((one) => one.id));
      const spread = within(({ competency }) => competency !== undefined && under.has(competency));
      return spread.works === 0 ? [] : [{ outcome: id, spread }];
    }),
  };
}
