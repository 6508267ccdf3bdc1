import type { Log } from "../evidence/log.ts";
import type { Rating } from "../evidence/rating.ts";
import type { EvidenceKind, Role, Setting } from "../evidence/terms.ts";
import type { Framework } from "../framework/framework.ts";
import { findTarget } from "../framework/lookup/find-target.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { LearnerId } from "../identity/ids.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { addDays } from "../time/add-days.ts";
import { momentOf } from "../time/moment-of.ts";
import type { Day } from "../time/moment.ts";

/** A few ratings of one learner and one competency, in a few words. */
export interface EvidenceSketch {
  readonly learner: LearnerId;
  /** The competency's id or code. */
  readonly competency: string;
  /** What was rated, oldest first, as numbers on the scale. */
  readonly levels: readonly number[];
  /** The day of the first. */
  readonly from: Day;
  /** Days from one to the next; 7 if left out. */
  readonly every?: number;
  readonly role?: Role;
  readonly kind?: EvidenceKind;
  readonly setting?: Setting;
}

/**
 * A real log in a few lines: one rating a week from the day given, written down when it happened. Takes several sketches too. Throws
 * `InvalidInputError` for a competency that the framework does not have or a day that no calendar has.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * log.entries.map(({ id, happened }) => [id, happened]); // => [["ana/Presents ideas/1", "2026-09-01"], ["ana/Presents ideas/2", "2026-09-08"]]
 * ```
 */
export function sketchEvidence(
  framework: Framework,
  sketch: EvidenceSketch | readonly EvidenceSketch[],
): Log {
  const index = indexFramework(framework);
  const sketches = Array.isArray(sketch)
    ? (sketch as readonly EvidenceSketch[])
    : [sketch as EvidenceSketch];
  const entries = sketches.flatMap(
    ({ learner, competency, levels, from, every = 7, role, kind, setting }, position) => {
      const target = findTarget(index, competency)?.node;
      if (target === undefined) {
        throw new InvalidInputError([
          issue("unknown-competency", [position, "competency"], { target: competency }),
        ]);
      }
      if (momentOf(from)?.length !== "2026-09-01".length) {
        throw new InvalidInputError([issue("not-a-day", [position, "from"], { found: from })]);
      }
      return levels.map((number, nth): Rating => {
        const happened = addDays(from, nth * every);
        return {
          type: "rating",
          id: `${learner}/${target.id}/${nth + 1}`,
          happened,
          recorded: happened,
          learner,
          target: target.id,
          value: { kind: "number", number },
          ...(role === undefined ? {} : { rater: { role } }),
          ...(kind === undefined ? {} : { kind }),
          ...(setting === undefined ? {} : { setting }),
        };
      });
    },
  );
  return { format: "whole-learner/log@1", entries };
}
