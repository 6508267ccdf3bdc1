import { type Instant, instantOf, scaleById } from "@whole-learner/core";
import { countedWorks } from "../account/counted-works.ts";
import { giveAccount } from "../account/give-account.ts";
import { compile } from "../compile/compile.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { isShown, type Piece } from "../pieces/piece.ts";
import type { Growth, GrowthWork } from "./growth.ts";
import { ownLog } from "./own-log.ts";
import { positionsOf, standsOf } from "./positions-of.ts";
import { timeline, timelineAt } from "./timeline.ts";
import type { TimelineOptions } from "./timeline-of.ts";

/** Whose growth, of what, over which time. */
export type GrowthOptions = Omit<TimelineOptions, "along">;

/** When a work was first known: when one of its ratings had happened and was written down. */
const knownAt = ({ ratings }: Piece): number =>
  Math.min(...ratings.map(({ evidence }) => Math.max(evidence.at, evidence.knownAt)));

/**
 * How one learner grew in one competency: each work with what it showed by itself and what was determined once it was known, and every
 * position, level and grade band, with the works that came when it changed. A later grade band is a step up whatever its level; a level
 * is compared with the learner's own last one, with nobody else's.
 *
 * Works are those that take part as of the question; positions are those of {@link timeline}, whose errors and costs it has.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { growthOf, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 4, 4],
 *   from: "2026-09-01",
 * });
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const { works, positions } = growthOf(question, { learner: "ana", competency: framework.competencies[0]?.id ?? "" });
 * works.map(({ happened, score }) => [happened, score]); // => [["2026-09-01", 1], ["2026-09-08", 4], ["2026-09-15", 4]]
 * positions.map(({ at, step }) => [at.slice(0, 10), step]); // => [["2026-09-01", "first"], ["2026-09-08", "up"]]
 * ```
 */
export function growthOf(question: Question, options: GrowthOptions): Growth {
  const { learner, competency } = options;
  const { policy, evidence } = question;
  const own = {
    ...question,
    policy: "sections" in policy ? policy : compile(policy),
    learners: [learner],
    evidence: ownLog(evidence, [learner]),
  };
  const told = timeline(own, { ...options, along: "both" });
  const { index, casesOf } = openQuestion(own);
  const asked = casesOf(learner, competency).find(({ scale }) => scale.id === told.scale);
  const scale = asked?.scale ?? scaleById(index, told.scale);
  const pieces = asked === undefined ? [] : giveAccount(asked).works.filter(isShown);
  const countedAt = (at: Instant) => {
    const { casesOf: casesThen } = openQuestion({ ...own, framework: index, asOf: at });
    const then = casesThen(learner, competency).find((one) => one.scale.id === told.scale);
    return then === undefined ? [] : countedWorks(giveAccount(then));
  };
  const workOf = new Map(
    pieces.flatMap(({ work, ratings }) =>
      ratings.map(({ evidence }) => [evidence.id, work] as const),
    ),
  );
  const bands = index.framework.gradeBands.map(({ id }) => id);
  const works = pieces
    .map((piece) => ({ piece, known: instantOf(knownAt(piece)) }))
    .sort((a, b) => a.piece.happenedAt - b.piece.happenedAt)
    .flatMap(({ piece: { work, happened, band, score }, known }): readonly GrowthWork[] => {
      const stood = timelineAt(told, known);
      // Before the time asked for there is no position to tell of.
      return stood === undefined || score === undefined || known > told.until
        ? []
        : [{ work, happened, known, ...(band === undefined ? {} : { band }), score, stood }];
    });
  return {
    learner,
    competency,
    scale: told.scale,
    from: told.from,
    until: told.until,
    bands,
    works,
    positions:
      scale === undefined ? [] : positionsOf(standsOf(told), { scale, bands, workOf, countedAt }),
  };
}
