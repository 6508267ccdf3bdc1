import {
  type BandId,
  type CompetencyId,
  type Day,
  type Demonstration,
  dayOf,
  type FrameworkIndex,
  indexFramework,
  inSpan,
  type Learner,
  type OutcomeId,
} from "@whole-learner/core";
import type { CompetencyDetermination, OutcomeDetermination, Plan } from "@whole-learner/mastery";
import type { Language } from "../../language/language.ts";
import type { Audience, Register } from "../../privacy/audience.ts";
import { registerOf } from "../../privacy/register-of.ts";
import { planOf } from "../plan-of.ts";
import { type Reader, readerOf } from "../reader.ts";
import type { LearnerReport } from "./learner-report.ts";
import { type OwnDeterminations, ownDeterminations } from "./own-determinations.ts";

/** A report's input with everything looked up that its parts ask for. */
export interface Page<R extends LearnerReport = LearnerReport> extends Reader {
  readonly report: R;
  readonly audience: Audience;
  /** How sentences speak to the audience. */
  readonly register: Register;
  readonly index: FrameworkIndex;
  readonly plan: Plan;
  readonly learner: Learner;
  readonly asOf: Day;
  /** The band that the learner is in on the day, by enrolment. */
  readonly band: BandId | undefined;
  readonly determinations: OwnDeterminations;
  readonly outcomes: ReadonlyMap<OutcomeId, OutcomeDetermination>;
  readonly demonstrations: ReadonlyMap<string, Demonstration>;
}

/** The one determination that a competency is reported by; undefined where there is none. */
export const determinationOf = (
  { determinations }: Pick<Page, "determinations">,
  competency: CompetencyId,
): CompetencyDetermination | undefined => determinations.get(competency)?.[0];

/** A learner that the roster does not have is known by id alone. */
const unlisted = (id: string): Learner => ({
  id,
  name: id,
  households: [],
  enrolments: [],
  memberships: [],
  expectations: [],
});

function byId(demonstrations: readonly Demonstration[]): ReadonlyMap<string, Demonstration> {
  const found = new Map<string, Demonstration>();
  for (const one of demonstrations) found.set(one.id, one);
  return found;
}

/** Opens a report: framework as an index, policy as a plan, determinations and works by id. */
export function openPage<R extends LearnerReport>(report: R, language: Language): Page<R> {
  const { framework, roster, learner: id, determinations, demonstrations, household } = report;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const plan = planOf(report.policy);
  const learner = roster.learners.find((one) => one.id === id) ?? unlisted(id);
  const { asOf } = determinations.provenance;
  const day = dayOf(typeof asOf === "string" ? asOf : asOf.happened, plan.zone);
  const home = learner.households.find((one) => one.id === household);
  return {
    ...readerOf(language, {
      main: index.framework.languages[0],
      zone: plan.zone,
      ...(home === undefined ? {} : { also: home.languages }),
    }),
    report,
    audience: report.audience,
    register: registerOf(report.audience),
    index,
    plan,
    learner,
    asOf: day,
    band: learner.enrolments.find((enrolment) => inSpan(enrolment, day))?.band,
    determinations: ownDeterminations(determinations, id),
    outcomes: new Map(
      determinations.outcomes
        .filter((one) => one.learner === id)
        .map((one) => [one.outcome, one] as const),
    ),
    demonstrations: byId(demonstrations),
  };
}
