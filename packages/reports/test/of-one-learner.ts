import { type Goal, type Outcome, utc } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import type { AdvisoryOverview } from "../src/compose/advisory/advisory-input.ts";
import { ofLearner } from "../src/compose/advisory/of-learner.ts";
import { openStaffPage } from "../src/compose/staff-page/staff-page.ts";
import { en } from "../src/language/en/index.ts";
import * as fixture from "./staff-school.ts";

// The overview looks back to 30 January 2026, is of 29 May and given out on 3 June. The fixture's outcomes in order, with what is told with a
// level: TEAM (TEAM.1, TEAM.2), STEER (STEER.1 to 3), GOOD (GOOD.1), CARE (nothing but words), MATH (MATH.1, MATH.2).

const base = { learner: "ana", scale: "harbour", pieces: [] } as const;

export const none = (competency: string, opportunities?: number): CompetencyDetermination => ({
  ...base,
  competency,
  status: "no-evidence",
  ...(opportunities === undefined ? {} : { opportunities }),
});

export const at = (
  level: string,
  rest: { readonly band?: string; readonly scale?: string } = {},
): CompetencyDetermination => ({
  ...base,
  competency: "STEER.1",
  status: "determined",
  level,
  score: 3,
  ...rest,
});

export const judged = (level: string): CompetencyDetermination => ({
  ...base,
  competency: "STEER.1",
  status: "judged",
  level,
  judgement: "j",
  computed: { ...base, competency: "STEER.1", status: "no-evidence" },
  newEvidence: false,
});

export const lacking = (
  competency: string,
  ...[first, ...rest]: readonly ["pieces" | "moderation", ...("pieces" | "moderation")[]]
): CompetencyDetermination => {
  const lack = (code: "pieces" | "moderation") =>
    code === "pieces"
      ? ({ code, data: { have: 1, need: 2 } } as const)
      : ({ code, data: { works: 1 } } as const);
  return { ...base, competency, status: "insufficient", lacks: [lack(first), ...rest.map(lack)] };
};

interface Given extends Partial<AdvisoryOverview> {
  readonly now?: readonly CompetencyDetermination[];
  readonly before?: readonly CompetencyDetermination[];
  readonly goals?: readonly Goal[];
}

/** What is looked at of Ana, where there is nothing but what is given; works, goals, requests and outcomes by their ids. */
export function found({ now = [], before = [], goals = [], ...rest }: Given) {
  const { advisory, determinations, roster } = fixture;
  const report: AdvisoryOverview = deepFreeze({
    ...advisory,
    determinations: { ...determinations, competencies: now },
    earlier: { ...advisory.earlier, determinations: { ...determinations, competencies: before } },
    roster: { ...roster, goals },
    demonstrations: [],
    requests: [],
    conferences: [],
    ...rest,
  });
  const one = ofLearner(openStaffPage(report, en, utc), "ana");
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const outcomes = (all: readonly Outcome[]) => ids(all);
  return {
    ...one,
    works: ids(one.works),
    notShown: outcomes(one.notShown),
    nothingShown: outcomes(one.nothingShown),
    noOpportunity: outcomes(one.noOpportunity),
    due: ids(one.due),
    reached: ids(one.reached),
    requests: ids(one.requests),
    secondLooks: one.secondLooks.map(({ competency }) => competency),
    risen: one.risen.map(({ competency }) => competency),
  };
}

/** What is found where nothing is given. */
export const nothing = {
  id: "ana",
  works: [],
  notShown: [],
  nothingShown: ["TEAM", "STEER", "GOOD", "MATH"],
  noOpportunity: [],
  due: [],
  reached: [],
  requests: [],
  conference: undefined,
  held: false,
  secondLooks: [],
  risen: [],
};
