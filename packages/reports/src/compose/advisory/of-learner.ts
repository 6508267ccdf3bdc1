import {
  compareDays,
  type Competency,
  type Day,
  type Demonstration,
  type Goal,
  goalSummary,
  levelPosition,
  type LearnerId,
  type Outcome,
  scaleById,
} from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { outcomesOf, toldOf } from "../learner-page/told.ts";
import { ownDeterminations } from "../learner-page/own-determinations.ts";
import { civilDay } from "../reader.ts";
import { asOfDay, type StaffPage } from "../staff-page/staff-page.ts";
import type { AdvisoryOverview, ConferenceNote } from "./advisory-input.ts";

/** What is looked at of one learner. */
export interface OfLearner {
  readonly id: LearnerId;
  readonly works: readonly Demonstration[];
  /** Outcomes of which nothing was shown, where there was an opportunity to. */
  readonly notShown: readonly Outcome[];
  /** Outcomes of which nothing was shown, where nobody said whether there was an opportunity. */
  readonly nothingShown: readonly Outcome[];
  /** Outcomes of which nothing was shown, and the school gave no opportunity. */
  readonly noOpportunity: readonly Outcome[];
  readonly due: readonly Goal[];
  readonly reached: readonly Goal[];
  readonly requests: AdvisoryOverview["requests"];
  readonly conference: ConferenceNote | undefined;
  /** Whether one was held since the day that the overview looks back to. */
  readonly held: boolean;
  readonly secondLooks: readonly CompetencyDetermination[];
  /** Levels that are new, or higher than before in the same band. */
  readonly risen: readonly CompetencyDetermination[];
}

type AdvisoryPage = StaffPage<AdvisoryOverview>;

const waitsForLook = (one: CompetencyDetermination): boolean =>
  one.status === "insufficient" && one.lacks.some(({ code }) => code === "moderation");

/** Whether a level is new or higher. One of another grade band is a new one, never a fall. */
function hasRisen(
  { index }: AdvisoryPage,
  after: CompetencyDetermination,
  before: CompetencyDetermination | undefined,
): boolean {
  const is = levelSaid(after);
  if (is === undefined) return false;
  const was = before && levelSaid(before);
  if (was === undefined || before?.band !== after.band || before?.scale !== after.scale)
    return true;
  const scale = scaleById(index, after.scale);
  if (scale === undefined) return false;
  return (levelPosition(scale, is) ?? 0) > (levelPosition(scale, was) ?? 0);
}

/** The next conference that is planned for a learner; without one, the last, held or not. */
function conferenceOf(
  { report }: AdvisoryPage,
  id: LearnerId,
  today: Day,
): ConferenceNote | undefined {
  const own = report.conferences
    .filter(({ learner }) => learner === id)
    .sort((a, b) => compareDays(a.on, b.on));
  const next = own.find(({ on, status }) => status === "planned" && compareDays(on, today) >= 0);
  return next ?? own.at(-1);
}

/** Everything about one learner that the overview tells. */
export function ofLearner(page: AdvisoryPage, id: LearnerId): OfLearner {
  const { report } = page;
  const { determinations, earlier, roster } = report;
  const day = asOfDay(determinations.provenance, page.zone);
  const now = ownDeterminations(determinations, id);
  const before = ownDeterminations(earlier.determinations, id);
  const results = [...now.values()].flatMap((own) => own.slice(0, 1));
  const resultOf = (one: Competency) => now.get(one.id)?.[0];
  const unseen = [...outcomesOf(page, "whole-learner"), ...outcomesOf(page, "academic")].filter(
    (outcome) => {
      const { level } = toldOf(page, outcome);
      return (
        level.length > 0 &&
        level.every((one) => (resultOf(one)?.status ?? "no-evidence") === "no-evidence")
      );
    },
  );
  /** Whether there was an opportunity to show any of it; undefined where nobody said. */
  const wasOffered = (outcome: Outcome): boolean | undefined => {
    const counts = toldOf(page, outcome).level.map((one) => {
      const found = resultOf(one);
      return found?.status === "no-evidence" ? found.opportunities : undefined;
    });
    if (counts.some((count = 0) => count > 0)) return true;
    return counts.includes(undefined) ? undefined : false;
  };
  const goals = roster.goals.filter(({ learner }) => learner === id);
  const isSince = (on: Day): boolean => on > earlier.day && on <= day;
  const since = ({ set, checkIns }: Goal): boolean =>
    [set, ...checkIns.map(({ on }) => on)].some(isSince);
  return {
    id,
    works: report.demonstrations.filter(
      ({ learners, happened }) => learners.includes(id) && civilDay(happened, page) > earlier.day,
    ),
    notShown: unseen.filter((outcome) => wasOffered(outcome) === true),
    nothingShown: unseen.filter((outcome) => wasOffered(outcome) === undefined),
    noOpportunity: unseen.filter((outcome) => wasOffered(outcome) === false),
    due: goalSummary(goals, day).due,
    reached: goals.filter((one) => one.status === "reached" && since(one)),
    requests: report.requests.filter(
      ({ learner, kind, on }) => learner === id && kind !== "agree" && on <= report.issued,
    ),
    conference: conferenceOf(page, id, day),
    held: report.conferences.some(
      ({ learner, status, on }) => learner === id && status === "held" && on > earlier.day,
    ),
    secondLooks: results.filter(waitsForLook),
    risen: results.filter((one) => hasRisen(page, one, before.get(one.competency)?.[0])),
  };
}
