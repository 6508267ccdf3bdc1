import { type EntryId, instantOf, type Scale, scaleById } from "@whole-learner/core";
import { giveAccount } from "../account/give-account.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { isShown, type Piece } from "../pieces/piece.ts";
import { levelSaid } from "../roll-up/level-said.ts";
import type { Growth, GrowthPosition, GrowthStep, GrowthWork } from "./growth.ts";
import { ownLog } from "./own-log.ts";
import { timeline, timelineAt } from "./timeline.ts";
import type { Timeline, TimelineChange, TimelineOptions } from "./timeline-of.ts";

/** Whose growth, of what, over which time. */
export type GrowthOptions = Omit<TimelineOptions, "along">;

/** What makes two determinations the same position: level and band, else why there is no level. */
function placeOf(determination: CompetencyDetermination): string {
  const level = levelSaid(determination);
  if (level !== undefined) return JSON.stringify([level, determination.band ?? null]);
  switch (determination.status) {
    case "insufficient":
      return JSON.stringify([
        determination.status,
        ...determination.lacks.map(({ code }) => code).sort(),
      ]);
    case "undetermined":
      return JSON.stringify([determination.status, determination.reason.code]);
    default:
      return JSON.stringify([determination.status]);
  }
}

/** A position's rank: its grade band's, then its level's; one without a band is below all bands. */
interface Ranked {
  readonly band: number;
  readonly level: number;
}

function stepBetween(before: Ranked | undefined, now: Ranked | undefined): GrowthStep {
  if (now === undefined) return "none";
  if (before === undefined) return "first";
  if (now.band !== before.band) return now.band > before.band ? "new-band" : "earlier-band";
  if (now.level === before.level) return "again";
  return now.level > before.level ? "up" : "down";
}

/** A moment of the timeline: what was determined from then on. */
interface Stand {
  readonly at: string;
  readonly determination: CompetencyDetermination;
  readonly events: GrowthPosition["events"];
}

const standsOf = ({ from, first, changes }: Timeline): readonly Stand[] => [
  { at: from, determination: first, events: [] },
  ...changes.map(({ at, determination, events }: TimelineChange) => ({
    at,
    determination,
    events,
  })),
];

function positionsOf(
  stands: readonly Stand[],
  scale: Scale,
  bands: readonly string[],
  workOf: ReadonlyMap<EntryId, EntryId>,
): readonly GrowthPosition[] {
  const positions: GrowthPosition[] = [];
  let last: Ranked | undefined;
  let place: string | undefined;
  for (const { at, determination, events } of stands) {
    const here = placeOf(determination);
    const nothingYet = place === undefined && determination.status === "no-evidence";
    if (here === place || nothingYet) continue;
    place = here;
    const level = levelSaid(determination);
    const { band } = determination;
    const now =
      level === undefined
        ? undefined
        : {
            band: band === undefined ? -1 : bands.indexOf(band),
            level: scale.levels.findIndex(({ id }) => id === level),
          };
    const came = events.flatMap((event) =>
      event.code === "came" ? (workOf.get(event.data.entry) ?? []) : [],
    );
    positions.push({
      at,
      step: stepBetween(last, now),
      ...(level === undefined ? {} : { level }),
      ...(level === undefined || band === undefined ? {} : { band }),
      came: [...new Set(came)],
      events,
      determination,
    });
    last = now ?? last;
  }
  return positions;
}

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
  const told = timeline(question, { ...options, along: "both" });
  const { index, casesOf } = openQuestion({
    ...question,
    learners: [learner],
    evidence: ownLog(question.evidence, [learner]),
  });
  const asked = casesOf(learner, competency).find(({ scale }) => scale.id === told.scale);
  const scale = asked?.scale ?? scaleById(index, told.scale);
  const pieces = asked === undefined ? [] : giveAccount(asked).works.filter(isShown);
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
    positions: scale === undefined ? [] : positionsOf(standsOf(told), scale, bands, workOf),
  };
}
