import type { Judgement, JudgementValue, Log } from "@whole-learner/core";
import type { Draws } from "./draws.ts";
import { bands } from "./oracle-framework.ts";
import { dayOf, lastDay } from "./random-log.ts";

// What people judged of one learner and one target, and what became of it: made ahead of time or written down late, for a time or for good, taken back, given
// back, or put in another's place.

const valueOf = (draws: Draws, levels: readonly [string, ...string[]]): JudgementValue =>
  draws.chance(0.75)
    ? {
        kind: "level",
        level: draws.one(levels),
        ...draws.perhaps(0.7, () => ({ band: draws.one([...bands, "young"]) })),
      }
    : { kind: draws.one(["exempt", "no-level"]) };

/** The judgements of one learner and target, with their corrections. */
export function randomJudgements(
  draws: Draws,
  learner: string,
  target: string,
  levels: readonly [string, ...string[]],
): Log["entries"] {
  return Array.from({ length: draws.one([1, 1, 1, 2, 3]) }, (_, nth) => nth).flatMap(
    (nth): Log["entries"] => {
      const id = `${draws.one(["a", "m", "z"])}-${learner}-${target}-j${nth}`;
      const made = draws.whole(40, lastDay + 4);
      const written = made + draws.one([0, 0, 0, 0, 1, 20, -10]);
      const judgement: Judgement = {
        type: "judgement",
        id,
        learner,
        target,
        happened: dayOf(made),
        ...draws.perhaps(0.9, () => ({ recorded: dayOf(written) })),
        by: { role: "educator" },
        reason: "Looked at together.",
        value: valueOf(draws, levels),
        ...draws.perhaps(0.2, () => ({ from: dayOf(made + draws.whole(-20, 60)) })),
        ...draws.perhaps(0.2, () => ({ until: dayOf(made + draws.whole(60, 200)) })),
      };
      const later = Math.max(made, written) + draws.whole(0, 60);
      const on = { happened: dayOf(later), recorded: dayOf(later) };
      const fate = draws.whole(0, 11);
      if (fate === 0) return [judgement, { type: "retraction", id: `${id}-back`, of: id, ...on }];
      if (fate === 1) {
        const again = dayOf(later + draws.whole(0, 30));
        return [
          judgement,
          { type: "retraction", id: `${id}-back`, of: id, ...on },
          {
            type: "retraction",
            id: `${id}-again`,
            of: `${id}-back`,
            happened: again,
            recorded: again,
          },
        ];
      }
      if (fate > 3) return [judgement];
      const instead: Judgement = {
        ...judgement,
        id: `${id}-instead`,
        ...draws.perhaps(0.5, () => on),
        value: valueOf(draws, levels),
      };
      return [
        judgement,
        { type: "replacement", id: `${id}-corrected`, of: id, with: instead, ...on },
      ];
    },
  );
}
