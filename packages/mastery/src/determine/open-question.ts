import {
  type AsOf,
  asOfBounds,
  beginOf,
  type CompetencyId,
  competencyOf,
  type Day,
  dayOf,
  earliest,
  type Evidence,
  findTarget,
  type FrameworkIndex,
  type Gathered,
  gather,
  indexFramework,
  type Judgement,
  type LearnerId,
  type Log,
  nodeOf,
  type OutcomeId,
  opportunitiesFor,
  progressionsOf,
  type Rating,
  relationsTo,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import type { AccountQuestion } from "../account/question.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import { judgementInForce } from "../judgement/judge.ts";
import { compile } from "../compile/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { checkPlan } from "../policy/check-plan.ts";
import type { Question } from "./question.ts";

/** Values under two keys, learner and competency: two maps, so that no separator in an id can join two cases. */
type ByCase<T> = Map<LearnerId, Map<CompetencyId | OutcomeId, T[]>>;

function put<T>(
  cases: ByCase<T>,
  learner: LearnerId,
  target: CompetencyId | OutcomeId,
  values: readonly T[],
): void {
  const under = cases.get(learner) ?? new Map<CompetencyId | OutcomeId, T[]>();
  cases.set(learner, under);
  const list = under.get(target) ?? [];
  under.set(target, list);
  list.push(...values);
}

const at = <T>(
  cases: ByCase<T>,
  learner: LearnerId,
  target: CompetencyId | OutcomeId,
): readonly T[] => cases.get(learner)?.get(target) ?? [];

/** A question made ready: documents as lookups, evidence gathered and sorted into cases. */
export interface OpenQuestion {
  readonly index: FrameworkIndex;
  readonly plan: Plan;
  readonly gathered: Gathered;
  readonly learners: readonly LearnerId[];
  readonly asOfDay: Day;
  /** The first instant after the time asked for, in epoch milliseconds. */
  readonly until: number;
  /** The judgements of outcomes that are in force for a learner. */
  readonly outcomeJudgementsOf: (
    learner: LearnerId,
    /** As of another time than the one asked for, by what is known now. */
    before?: number,
  ) => ReadonlyMap<OutcomeId, Judgement>;
  /** What is asked of one learner and one competency: once for each scale that it is shown on. */
  readonly casesOf: (learner: LearnerId, competency: CompetencyId) => readonly AccountQuestion[];
}

const isIndex = (framework: Question["framework"]): framework is FrameworkIndex =>
  !("format" in framework);

const isPlan = (policy: Question["policy"]): policy is Plan => "sections" in policy;

/** The rating that an entry of the log brings, its own or as a replacement. */
const ratingAt = ({ entries }: Log, position: number): Rating | undefined => {
  const entry = entries[position];
  if (entry?.type === "rating") return entry;
  return entry?.type === "replacement" && entry.with.type === "rating" ? entry.with : undefined;
};

/** What gathering set aside, by case. Erased content belongs to none: nothing of it is told. */
function setAsideByCase(
  { setAside }: Gathered,
  log: Log,
  index: FrameworkIndex,
): ByCase<TurnedAway> {
  const cases: ByCase<TurnedAway> = new Map();
  for (const { entry, position, reason } of setAside) {
    if (reason.code === "erased") continue;
    const rating = ratingAt(log, position);
    const target = rating && findTarget(index, rating.target);
    const competency = target && competencyOf(index, target.node.id);
    if (rating === undefined || competency === undefined) continue;
    put(cases, rating.learner, competency.id, [{ entry, stage: "resolve", reason }]);
  }
  return cases;
}

const dayAsked = (asOf: AsOf, plan: Plan): Day => {
  const moment = typeof asOf === "string" ? asOf : asOf.happened;
  return dayOf(moment, plan.zone);
};

/** The scales on which a competency can be shown: its own first, then those of its other progressions. */
function scalesOf(index: FrameworkIndex, competency: CompetencyId): readonly Scale[] {
  const own = scaleOf(index, competency);
  const others = progressionsOf(index, competency).flatMap(
    ({ scale }) => scaleById(index, scale) ?? [],
  );
  return [...new Set([...(own === undefined ? [] : [own]), ...others])];
}

/** The competencies of which evidence is evidence of this one as well, whether they say so themselves or through others. */
function coverersOf(index: FrameworkIndex, competency: CompetencyId): readonly CompetencyId[] {
  const met = new Set<CompetencyId>([competency]);
  // The set grows while it is walked: those found are also those still to ask.
  for (const one of met) {
    for (const { from } of relationsTo(index, one, "covers")) {
      const node = nodeOf(index, from);
      if (node?.kind === "competency") met.add(node.node.id);
    }
  }
  return [...met].filter((id) => id !== competency);
}

/** The next day on which a learner may have more opportunities: an experience, a community or an enrolment begins. */
function nextOpportunity(
  { experiences, roster }: Question,
  learner: LearnerId,
  competency: CompetencyId,
  after: Day,
): Day | undefined {
  const offered = (experiences?.experiences ?? []).filter(({ competencies }) =>
    competencies.includes(competency),
  );
  if (offered.length === 0) return undefined;
  const own = roster?.learners.find(({ id }) => id === learner);
  const begins = [
    ...offered,
    ...(roster?.communities ?? []),
    ...(own?.memberships ?? []),
    ...(own?.enrolments ?? []),
  ].flatMap(({ from }) => (from === undefined || from <= after ? [] : [from]));
  return earliest(begins);
}

/**
 * Opens a question: index, compile, gather. Throws `InvalidInputError` where the policy does not fit the framework; never on evidence.
 */
export function openQuestion(question: Question): OpenQuestion {
  const { framework, evidence: log, asOf, roster, experiences } = question;
  const index = isIndex(framework) ? framework : indexFramework(framework);
  const plan = isPlan(question.policy) ? question.policy : compile(question.policy);
  const issues = checkPlan(plan, index);
  if (issues.some(({ severity }) => severity === "error")) {
    throw new InvalidInputError<MasteryFindings>(issues);
  }
  const known = question.learners ?? roster?.learners.map(({ id }) => id);
  const gathered = gather({
    framework: index,
    log,
    asOf,
    zone: plan.zone,
    ...(known === undefined ? {} : { learners: known }),
  });

  const evidence: ByCase<Evidence> = new Map();
  for (const series of gathered.series)
    put(evidence, series.learner, series.competency, series.evidence);
  const judgements: ByCase<Judgement> = new Map();
  for (const judgement of gathered.judgements) {
    put(judgements, judgement.learner, judgement.target, [judgement]);
  }
  const setAside = setAsideByCase(gathered, log, index);
  const asOfDay = dayAsked(asOf, plan);
  const until = asOfBounds(asOf, plan.zone).happenedBefore;

  const coveringOf = (learner: LearnerId, competency: CompetencyId): readonly Evidence[] =>
    coverersOf(index, competency).flatMap((coverer) => at(evidence, learner, coverer));

  const casesOf = (learner: LearnerId, competency: CompetencyId): readonly AccountQuestion[] => {
    const [own, ...others] = scalesOf(index, competency);
    if (own === undefined) return [];
    const all = at(evidence, learner, competency);
    const isOther = (one: Evidence): boolean => others.some(({ id }) => id === one.rating.scale);
    const ask = (scale: Scale, ofScale: readonly Evidence[], main: boolean): AccountQuestion => ({
      plan,
      index,
      learner,
      competency,
      scale,
      evidence: ofScale,
      covering: main ? coveringOf(learner, competency) : [],
      setAside: main ? at(setAside, learner, competency) : [],
      judgements: main ? at(judgements, learner, competency) : [],
      opportunities:
        experiences === undefined
          ? undefined
          : opportunitiesFor({
              catalogue: experiences,
              ...(roster === undefined ? {} : { roster }),
              learner,
              competency,
              until: asOfDay,
            }).length,
      nextOpportunity: nextOpportunity(question, learner, competency, asOfDay),
      asOfDay,
      until,
    });
    const mainEvidence = all.filter((one) => !isOther(one));
    return [
      ask(own, mainEvidence, true),
      ...others.flatMap((scale) => {
        const shown = all.filter(({ rating }) => rating.scale === scale.id);
        return shown.length === 0 ? [] : [ask(scale, shown, false)];
      }),
    ];
  };

  const outcomeIds = index.framework.outcomes.map(({ id }) => id);
  const outcomeJudgementsOf = (
    learner: LearnerId,
    before: number = until,
  ): ReadonlyMap<OutcomeId, Judgement> =>
    new Map(
      outcomeIds.flatMap((id) => {
        const made = at(judgements, learner, id).filter(
          ({ happened }) => beginOf(happened, plan.zone) < before,
        );
        const found = judgementInForce(made, before, plan.zone);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );

  const learners = known ?? [...new Set([...evidence.keys(), ...judgements.keys()])];
  return { index, plan, gathered, learners, asOfDay, until, outcomeJudgementsOf, casesOf };
}
