import {
  addDays,
  type BandId,
  bandPosition,
  beginOf,
  type EntryId,
  type Evidence,
  ancestorsOf,
  type NodeId,
  type Problem,
  progressionsOf,
  type Scale,
} from "@whole-learner/core";
import { admit } from "../admission/admit.ts";
import type {
  CompetencyDetermination,
  CompetencyDeterminationBase,
  Computed,
} from "../determination/determination.ts";
import { judge } from "../judgement/judge.ts";
import { cutsOf, type Leveled, levelAt } from "../level/cuts.ts";
import type { Found, Scored, ScoredSeries } from "../methods/method.ts";
import { selectBand } from "../pieces/band.ts";
import { combine } from "../pieces/combine.ts";
import { order } from "../pieces/order.ts";
import type { Piece } from "../pieces/piece.ts";
import type { TurnedAway, TurnedAwayReasons } from "../pieces/turned-away.ts";
import { applyWindow } from "../pieces/window.ts";
import type { Sections } from "../plan/plan.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { foldSeries } from "../score/score.ts";
import { newestOf, type Requirement, requirementsOf } from "../sufficiency/sufficiency.ts";
import type { Account } from "./account.ts";
import { changesAt } from "./changes-at.ts";
import { decide } from "./decide.ts";
import type { AccountQuestion } from "./question.ts";

/** The highest band that anything was rated against: what an exception for a band asks about, before any stage. */
function highestBand(evidence: readonly Evidence[], question: AccountQuestion): BandId | undefined {
  const rank = (band: BandId): number => bandPosition(question.index, band) ?? -1;
  let highest: BandId | undefined;
  for (const { circumstances } of evidence) {
    const { band } = circumstances;
    if (band !== undefined && (highest === undefined || rank(band) > rank(highest))) highest = band;
  }
  return highest;
}

/** The indicator that a piece is of; a piece of a whole competency, or of several indicators, is of none. */
function indicatorOf({ ratings }: Piece): { readonly indicator?: string } {
  const [{ evidence }] = ratings;
  const { indicator } = evidence;
  return indicator === undefined || ratings.some((one) => one.evidence.indicator !== indicator)
    ? {}
    : { indicator };
}

/** What a method is given of the pieces; undefined where none has a number. */
export function seriesOf(pieces: readonly Piece[]): ScoredSeries | undefined {
  const [first, ...rest] = pieces.flatMap((piece): Scored[] =>
    piece.score === undefined
      ? []
      : [{ score: piece.score, weight: piece.weight, at: piece.at, ...indicatorOf(piece) }],
  );
  return first === undefined ? undefined : [first, ...rest];
}

/** The one number of a series by the policy's method; undefined where no piece has a number. */
export function scorePieces(
  pieces: readonly Piece[],
  { score }: Sections,
  scale: Scale,
): Found | undefined {
  const series = seriesOf(pieces);
  return series === undefined
    ? undefined
    : foldSeries(score.method, score.parameters as never, series, scaleNumbers(scale));
}

const turnAway = (
  stage: Exclude<TurnedAway["stage"], "resolve">,
  ratings: readonly { readonly evidence: Evidence }[],
  reason: Problem<TurnedAwayReasons>,
): readonly TurnedAway[] => ratings.map(({ evidence }) => ({ entry: evidence.id, stage, reason }));

/**
 * One learner, one competency, one scale, from evidence to determination:
 *
 *     admit -> combine -> order -> band -> window -> score -> level -> sufficiency -> hold -> judgement
 */
export function giveAccount(question: AccountQuestion): Account {
  const { plan, index, learner, competency, scale, evidence, asOfDay, until } = question;
  const { zone } = plan;
  const outcomes: readonly NodeId[] = ancestorsOf(index, competency).map(({ node }) => node.id);
  const { sections, exceptions } = sectionsFor(plan, {
    node: "competency",
    learner,
    competency,
    outcomes,
    scale: scale.id,
    band: highestBand(evidence, question),
  });

  // 2. Who takes part.
  const vocabulary = index.framework.vocabulary ?? {};
  const { admitted, refused, blocking } = admit({
    evidence,
    scale,
    admit: sections.admit,
    missing: sections.missing,
    vocabulary,
    zone,
    until,
  });
  // 3. Works as pieces. (4. Attempts of one task come here.)
  const { pieces: combined, undecided } = combine(
    admitted,
    sections.combine,
    sections.order,
    zone,
    scaleNumbers(scale),
  );
  const works = [...combined, ...(question.supposed ?? [])];
  // 5. Their one order, and the grade band that the learner has come to.
  const family =
    progressionsOf(index, competency).find((progression) => progression.scale === scale.id)
      ?.family ?? "within-band";
  const banded = selectBand(order(works), index.framework.gradeBands, family);
  // 6. Which of them are looked at. (7. Weighing comes here; every piece weighs 1.)
  const { lastDays } = sections.window;
  const windowed = applyWindow(banded.pieces, {
    window: sections.window,
    zone,
    lastDaysFrom:
      lastDays === undefined ? undefined : beginOf(addDays(asOfDay, 1 - lastDays), zone),
  });
  const { pieces } = windowed;
  // 8. One number. 9. Its level.
  const found = scorePieces(pieces, sections, scale);
  const cuts = cutsOf(scale, sections.level);
  const leveled: Leveled | undefined =
    found?.status === "scored" && cuts !== undefined
      ? levelAt(found.score, scale, sections.level, cuts)
      : undefined;
  // 10. Whether it is enough.
  const requirements: readonly Requirement[] = requirementsOf({
    pieces,
    section: sections.sufficiency,
    asOfDay,
    zone,
  });

  const shown = pieces.filter(({ score }) => score !== undefined);
  const newest = newestOf(shown)?.happened;
  const changes = changesAt({ question, sections, pieces });
  const base: CompetencyDeterminationBase = {
    learner,
    competency,
    scale: scale.id,
    ...(banded.band === undefined ? {} : { band: banded.band }),
    pieces: shown.map(({ work }): EntryId => work),
    ...(newest === undefined ? {} : { newest }),
    ...(changes === undefined ? {} : { changesAt: changes }),
  };
  const computed: Computed = decide({
    base,
    found,
    leveled,
    requirements,
    blocking,
    undecided: undecided.length,
    statuses: refused.map(({ reason }) => reason.code),
    opportunities: question.opportunities,
  });
  // 11. Hold: the latest result stands. 12. A person's judgement stands in front of it.
  const judged = judge({ question, section: sections.judgement, base, computed, pieces: works });
  const determination: CompetencyDetermination = judged.determination;

  const turnedAway: readonly TurnedAway[] = [
    ...question.setAside,
    ...refused.flatMap(({ evidence: one, reason }) =>
      turnAway("admit", [{ evidence: one }], reason),
    ),
    ...undecided.flatMap(({ ratings, reason }) => turnAway("combine", ratings, reason)),
    ...banded.earlier.flatMap((piece) =>
      turnAway("band", piece.ratings, {
        code: "earlier-band",
        data: { band: piece.band ?? "", current: banded.band ?? "" },
      }),
    ),
    ...windowed.outside.flatMap(({ piece, reason }) => turnAway("window", piece.ratings, reason)),
  ];
  return {
    learner,
    competency,
    scale,
    band: banded.band,
    sections,
    exceptions,
    turnedAway,
    pieces,
    found,
    leveled,
    requirements,
    judgement: judged.judgement,
    determination,
  };
}
