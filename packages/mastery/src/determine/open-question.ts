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
  type OutcomeId,
  opportunitiesFor,
  type Rating,
} from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import type { OnScale } from "../account/on-scale.ts";
import type { AccountQuestion } from "../account/question.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import type { TurnedAway } from "../pieces/turned-away.ts";
import { judgementInForce } from "../judgement/judge.ts";
import { compile } from "../compile/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { checkPlan } from "../policy/check-plan.ts";
import { actsLater, type ActsLater } from "./acts-later.ts";
import { at, type ByCase, none, put, seriesByCase } from "./by-case.ts";
import { planIn } from "./plan-in.ts";
import type { Question } from "./question.ts";

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
    put(cases, rating.learner, competency.id, { entry, stage: "resolve", reason });
  }
  return cases;
}

const dayAsked = (asOf: AsOf, plan: Plan): Day => {
  const moment = typeof asOf === "string" ? asOf : asOf.happened;
  return dayOf(moment, plan.zone);
};

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
  // Named twice, a learner is still asked about once.
  const asked = question.learners && [...new Set(question.learners)];
  const known = asked ?? roster?.learners.map(({ id }) => id);
  const gathered = gather({
    framework: index,
    log,
    asOf,
    zone: plan.zone,
    ...(known === undefined ? {} : { learners: known }),
  });

  const evidence = seriesByCase(gathered);
  const judgements: ByCase<Judgement> = new Map();
  for (const judgement of gathered.judgements) {
    put(judgements, judgement.learner, judgement.target, judgement);
  }
  const ahead = actsLater(gathered, log, index, plan.zone);
  const setAside = setAsideByCase(gathered, log, index);
  const asOfDay = dayAsked(asOf, plan);
  const until = asOfBounds(asOf, plan.zone).happenedBefore;

  const { frameOf } = planIn(index, plan);

  const casesOf = (learner: LearnerId, competency: CompetencyId): readonly AccountQuestion[] => {
    const { scales, coverers } = frameOf(competency);
    const [own, ...others] = scales;
    if (own === undefined) return [];
    const all = at(evidence, learner, competency);
    const isOther = ({ scale }: Rating): boolean => others.some((on) => on.scale.id === scale);
    /** When what was written down ahead of its time begins to act on one of the scales. */
    const laterOn = (of: CompetencyId, acts: (entry: ActsLater["entry"]) => boolean) => {
      const later = at(ahead, learner, of);
      return later.length === 0
        ? none
        : later.flatMap((one) => (acts(one.entry) ? [one.at] : none));
    };
    const ask = (on: OnScale, ofScale: readonly Evidence[], main: boolean): AccountQuestion => ({
      plan,
      index,
      learner,
      competency,
      scale: on.scale,
      on,
      evidence: ofScale,
      covering:
        main && coverers.length > 0
          ? coverers.flatMap((coverer) => at(evidence, learner, coverer))
          : none,
      setAside: main ? at(setAside, learner, competency) : none,
      judgements: main ? at(judgements, learner, competency) : none,
      later: laterOn(competency, (entry) =>
        entry.type === "rating"
          ? main
            ? !isOther(entry)
            : entry.scale === on.scale.id
          : main || entry.type !== "judgement",
      ),
      laterCovering: main
        ? coverers.flatMap((coverer) => laterOn(coverer, ({ type }) => type !== "judgement"))
        : none,
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
      nextOpportunity:
        experiences === undefined
          ? undefined
          : nextOpportunity(question, learner, competency, asOfDay),
      asOfDay,
      until,
    });
    if (others.length === 0) return [ask(own, all, true)];
    return [
      ask(
        own,
        all.filter(({ rating }) => !isOther(rating)),
        true,
      ),
      ...others.flatMap((on) => {
        const shown = all.filter(({ rating }) => rating.scale === on.scale.id);
        return shown.length === 0 ? [] : [ask(on, shown, false)];
      }),
    ];
  };

  const outcomeIds = index.framework.outcomes.map(({ id }) => id);
  const outcomeJudgementsOf = (
    learner: LearnerId,
    before: number = until,
  ): ReadonlyMap<OutcomeId, Judgement> =>
    new Map(
      (judgements.has(learner) ? outcomeIds : none).flatMap((id) => {
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
