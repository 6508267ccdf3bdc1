import {
  ancestorsOf,
  type BandId,
  bandPosition,
  type EntryId,
  type Evidence,
  progressionsOf,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import { type Admitted, admit } from "../admission/admit.ts";
import type { CompetencyDeterminationBase } from "../determination/determination.ts";
import { hold } from "../hold/hold.ts";
import { standingNow, standings } from "../hold/standings.ts";
import { judge } from "../judgement/judge.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { combine } from "../pieces/combine.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import type { Sections } from "../plan/plan.ts";
import { type SectionsInForce, sectionsFor } from "../plan/sections-for.ts";
import { newestOf } from "../sufficiency/sufficiency.ts";
import type { Account } from "./account.ts";
import { changesAt } from "./changes-at.ts";
import { decide } from "./decide.ts";
import type { AccountQuestion } from "./question.ts";
import { runStages, type StagesQuestion } from "./run-stages.ts";

/** Stage 2, with ratings read as numbers of the scale. */
function admitAll(question: AccountQuestion, sections: Sections): Admitted {
  const { plan, index, scale, evidence, covering, until } = question;
  const own = scaleOf(index, question.competency);
  return admit({
    evidence,
    covering,
    admit: sections.admit,
    missing: sections.missing,
    reading: {
      read: sections.read,
      scale,
      ratedOn: ({ rating, competency }) =>
        rating.scale !== undefined
          ? scaleById(index, rating.scale)
          : competency === question.competency
            ? own
            : scaleOf(index, competency),
      readsMet: sections.score.method.traits.reads === "met",
    },
    vocabulary: index.framework.vocabulary ?? {},
    zone: plan.zone,
    until,
  });
}

/** The highest band that anything was shown against: what an exception for a band asks about. */
function highestBand({ admitted }: Admitted, question: AccountQuestion): BandId | undefined {
  const rank = (band: BandId): number => bandPosition(question.index, band) ?? -1;
  let highest: BandId | undefined;
  for (const { evidence, missing } of admitted) {
    const { band } = evidence.circumstances;
    if (band === undefined || missing) continue;
    if (highest === undefined || rank(band) > rank(highest)) highest = band;
  }
  return highest;
}

/**
 * The sections in force. An exception for a band asks in which band the learner is, by what takes part under the sections without such exceptions: evidence
 * that is turned away moves nobody on.
 */
function sectionsInForce(question: AccountQuestion): SectionsInForce {
  const { plan, index, learner, competency, scale } = question;
  const outcomes = ancestorsOf(index, competency).map(({ node }) => node.id);
  const of = {
    node: "competency" as const,
    learner,
    competency,
    outcomes,
    scale: scale.id,
    band: undefined,
  };
  const plain = sectionsFor(plan, of);
  if (plan.exceptions.every(({ when }) => when.band === undefined)) return plain;
  const band = highestBand(admitAll(question, plain.sections), question);
  return sectionsFor(plan, { ...of, band });
}

const turnAway = (
  stage: Exclude<TurnedAway["stage"], "resolve">,
  ratings: readonly { readonly evidence: Evidence }[],
  reason: Exclude<TurnedAway, { readonly stage: "resolve" }>["reason"],
): readonly TurnedAway[] => ratings.map(({ evidence }) => ({ entry: evidence.id, stage, reason }));

/**
 * One learner, one competency, one scale, from evidence to determination:
 *
 *     admit -> read -> combine -> attempts -> order -> band -> window -> weigh -> score -> level -> sufficiency -> hold -> judgement
 */
export function giveAccount(question: AccountQuestion): Account {
  const { plan, index, learner, competency, scale, asOfDay, until } = question;
  const { zone } = plan;
  const { sections, exceptions, modified } = sectionsInForce(question);
  const family =
    progressionsOf(index, competency).find((progression) => progression.scale === scale.id)
      ?.family ?? "within-band";

  // 2. Who takes part, with which number. 3. Works as pieces.
  const { admitted, refused, blocking } = admitAll(question, sections);
  const { combine: rules, order } = sections;
  const combined = combine(admitted, rules, order, zone, scaleNumbers(scale));
  const { undecided } = combined;
  const works = [...combined.pieces, ...(question.supposed ?? [])];
  // 4 to 10. Tries, order, band, window and weights; one number, its level, and whether it is enough.
  const asked: StagesQuestion = {
    sections,
    index,
    scale,
    family,
    zone,
    asOfDay,
    countedFrom: asOfDay,
  };
  const staged = runStages(works, asked);
  const { band, pieces, found, leveled, requirements } = staged;
  // What levels rest on: the one computed now and, where the highest holds, those before.
  const now = standingNow(staged, asked);
  const before = sections.hold.rule === "high-water" ? standings(works, staged, asked) : [];

  const shown = pieces.filter(({ score }) => score !== undefined);
  const newest = newestOf(shown)?.happened;
  const changes = changesAt({
    question,
    sections,
    pieces,
    works,
    standings: [...(now === undefined ? [] : [now]), ...before],
    notDueYet: refused.flatMap(({ evidence, reason }) =>
      reason.code === "not-due-yet" ? [evidence] : [],
    ),
    unseen: found === undefined,
  });
  const base: CompetencyDeterminationBase = {
    learner,
    competency,
    scale: scale.id,
    ...(band === undefined ? {} : { band }),
    pieces: shown.flatMap(({ work, works: several = [work] }): readonly EntryId[] => several),
    ...(newest === undefined ? {} : { newest }),
    ...(changes === undefined ? {} : { changesAt: changes }),
    ...(modified ? { modified } : {}),
  };
  const decided = decide({
    base,
    found,
    leveled,
    requirements,
    blocking,
    undecided: undecided.map(({ reason }) => reason.code),
    statuses: refused.map(({ reason }) => reason.code),
    opportunities: question.opportunities,
  });
  // 11. Whether an earlier level holds. 12. A person's judgement stands in front of it.
  const computed = hold({
    question: asked,
    base,
    computed: decided,
    now,
    standings: before,
    until,
  });
  const judged = judge({ question, section: sections.judgement, base, computed, works, family });

  return {
    learner,
    competency,
    scale,
    band,
    sections,
    exceptions,
    turnedAway: [
      ...question.setAside,
      ...refused.flatMap(({ evidence, stage, reason }) => turnAway(stage, [{ evidence }], reason)),
      ...undecided.flatMap(({ ratings, reason }) => turnAway("combine", ratings, reason)),
      ...staged.away.flatMap(({ stage, piece, reason }) => turnAway(stage, piece.ratings, reason)),
    ],
    pieces,
    works,
    found,
    leveled,
    requirements,
    judgement: judged.judgement,
    determination: judged.determination,
  };
}
