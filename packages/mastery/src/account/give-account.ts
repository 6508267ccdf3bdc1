import { type BandId, bandPosition, type Evidence, type Vocabulary } from "@whole-learner/core";
import { type Admitted, admit } from "../admission/admit.ts";
import type { CompetencyDeterminationBase } from "../determination/determination.ts";
import { hold } from "../hold/hold.ts";
import { standingNow, standings } from "../hold/standings.ts";
import { judge } from "../judgement/judge.ts";
import { combine } from "../pieces/combine.ts";
import type { Piece } from "../pieces/piece.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import { newestOf } from "../sufficiency/sufficiency.ts";
import type { Account } from "./account.ts";
import { changesAt } from "./changes-at.ts";
import { decide } from "./decide.ts";
import { type InForce, inForceOn } from "./in-force.ts";
import type { AccountQuestion } from "./question.ts";
import { modelOf } from "./score-pieces.ts";
import { runStages, type StagesQuestion } from "./run-stages.ts";
import { worksOf } from "./works-of.ts";

const none: Vocabulary = {};

/** Stage 2, with ratings read as numbers of the scale. */
function admitAll(question: AccountQuestion, { sections, reading }: InForce): Admitted {
  const { plan, index, evidence, covering, until } = question;
  return admit({
    evidence,
    covering,
    admit: sections.admit,
    missing: sections.missing,
    reading,
    vocabulary: index.framework.vocabulary ?? none,
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
function inForce(question: AccountQuestion): InForce {
  const { plan, index, learner, competency, scale, on } = question;
  if (on.inForce !== undefined) return on.inForce;
  const of = {
    node: "competency" as const,
    learner,
    competency,
    outcomes: on.outcomes,
    scale: scale.id,
    band: undefined,
  };
  const place = { index, competency, scale, numbers: on.numbers };
  const plain = inForceOn(sectionsFor(plan, of), place);
  if (plan.exceptions.every(({ when }) => when.band === undefined)) return plain;
  const band = highestBand(admitAll(question, plain), question);
  return inForceOn(sectionsFor(plan, { ...of, band }), place);
}

const isRow = ({ rating }: Evidence): boolean => rating.criterion !== undefined;
const hasScore = ({ score }: Piece): boolean => score !== undefined;

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
  const { plan, index, learner, competency, scale, on, asOfDay, until } = question;
  const { zone } = plan;
  const { family } = on;
  const rules = inForce(question);
  const { sections, exceptions, modified } = rules;

  // 2. Who takes part, with which number. 3. Works as pieces.
  const door = admitAll(question, rules);
  const { refused, blocking } = door;
  const combined = combine(door, sections.combine, sections.order, zone, on.numbers);
  const { undecided } = combined;
  const { supposed } = question;
  const works = supposed === undefined ? combined.pieces : [...combined.pieces, ...supposed];
  // 4 to 10. Tries, order, band, window and weights; one number, its level, and whether it is enough.
  const asked: StagesQuestion = {
    sections,
    index,
    scale,
    numbers: on.numbers,
    cuts: rules.cuts,
    loop: rules.loop,
    family,
    zone,
    asOfDay,
    countedFrom: asOfDay,
  };
  const staged = runStages(works, asked);
  const { band, pieces, found, leveled, requirements } = staged;
  // What levels rest on: the one computed now and, where the highest holds, those before. Nobody asks where none can hold or end.
  const { rule, expires } = sections.hold;
  const holds = rule === "high-water";
  const now = holds || expires !== undefined ? standingNow(staged, asked) : undefined;
  const before = holds ? standings(works, staged, asked) : [];

  const shown = pieces.every(hasScore) ? pieces : pieces.filter(hasScore);
  const newest = newestOf(shown)?.happened;
  const changes = changesAt({
    question,
    sections,
    pieces,
    works,
    standings: now === undefined ? before : [now, ...before],
    notDueYet: refused.flatMap(({ evidence, reason }) =>
      reason.code === "not-due-yet" ? [evidence] : [],
    ),
    unseen: found === undefined,
  });
  // Written out for speed, in the order in which it is told: there are as many of these as there are results.
  const base: {
    -readonly [K in keyof CompetencyDeterminationBase]: CompetencyDeterminationBase[K];
  } =
    band === undefined
      ? { learner, competency, scale: scale.id, pieces: worksOf(shown) }
      : { learner, competency, scale: scale.id, band, pieces: worksOf(shown) };
  if (newest !== undefined) base.newest = newest;
  if (changes !== undefined) base.changesAt = changes;
  if (modified) base.modified = modified;
  const decided = decide({
    base,
    found,
    scoreDomain: scoreDomainOf(sections),
    model: found?.status === "scored" ? modelOf(pieces, sections, scale) : undefined,
    leveled,
    requirements,
    blocking,
    undecided: undecided.map(({ reason }) => reason.code),
    seen: undecided.some(({ ratings }) => ratings.length > 0),
    statuses: refused.flatMap(({ evidence, reason }) => (isRow(evidence) ? [] : [reason.code])),
    rowStatuses: refused.flatMap(({ evidence, reason }) => (isRow(evidence) ? [reason.code] : [])),
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
