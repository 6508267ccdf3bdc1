import type { Roster } from "@whole-learner/core";
import { gather } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type Assignment, evidenceLoad, ratingsEntered } from "../src/load/index.ts";
import type { Policy } from "../src/policy/policy.ts";
import type { Period } from "../src/policy/sections.ts";
import { framework, log, policy, ratings } from "./school.ts";
import { asJson } from "./as-json.ts";

const terms: readonly [Period, ...Period[]] = [
  { id: "t1", from: "2025-09-01", until: "2025-11-07" },
  { id: "t2", from: "2025-11-10", until: "2026-01-30" },
  { id: "t3", from: "2026-02-02", until: "2026-04-10" },
  { id: "t4", from: "2026-04-20", until: "2026-06-19" },
];
const one: readonly Assignment[] = [
  { educator: "anand", learners: ["mina"], competencies: ["share"] },
];

const load = (
  sections: Partial<Policy> = {},
  assignments: readonly Assignment[] = one,
  rest: { readonly roster?: Roster; readonly terms?: readonly [Period, ...Period[]] } = {},
) =>
  asJson(
    evidenceLoad(deepFreeze({ framework, policy: policy(sections), terms, assignments, ...rest })),
  );

describe("the ratings that a policy needs of one learner in one competency over four terms", () => {
  // By hand from the sections: 292 days from 1 September to 19 June.
  it.each<[string, Partial<Policy>, number, number]>([
    ["one, where nothing is asked", {}, 1, 0],
    ["so many pieces", { sufficiency: { pieces: 3 } }, 3, 0],
    [
      "the most of what one rating can satisfy together",
      { sufficiency: { pieces: 2, experiences: 3, settings: 2, kinds: 1, verified: 1 } },
      3,
      0,
    ],
    ["one for each voice, all but one of others", { sufficiency: { pieces: 1, voices: 3 } }, 3, 2],
    [
      "as many as the method waits for",
      { score: { method: "n-times", parameters: { times: 4 } } },
      4,
      0,
    ],
    [
      "as many as a line needs",
      { score: { method: "best-fit", parameters: { candidates: ["linear"] } } },
      3,
      0,
    ],
    [
      "one a year that is recent within a year",
      { sufficiency: { newestWithin: { months: 12 } } },
      1,
      0,
    ],
    ["one for each three months", { sufficiency: { newestWithin: { months: 3 } } }, 4, 0],
    ["one for each hundred days", { sufficiency: { newestWithin: { days: 100 } } }, 3, 0],
    [
      "more pieces than renewals",
      { sufficiency: { pieces: 5, newestWithin: { days: 100 } } },
      5,
      0,
    ],
    [
      "in each stretch that the window looks back",
      { window: { lastDays: 73 }, sufficiency: { pieces: 3 } },
      12,
      0,
    ],
    [
      "at once where the window is longer than the terms",
      { window: { lastDays: 365 }, sufficiency: { pieces: 3 } },
      3,
      0,
    ],
    [
      "in each period that stands alone",
      {
        window: { period: { of: terms, carry: "period-only" } },
        sufficiency: { pieces: 2, voices: 2 },
      },
      8,
      4,
    ],
    [
      "once where periods add up",
      { window: { period: { of: terms, carry: "cumulative" } }, sufficiency: { pieces: 2 } },
      2,
      0,
    ],
  ])("%s", (_, sections, needed, byOthers) => {
    const found = load(sections);
    expect([found.ratings, found.byOthers]).toEqual([needed, byOthers]);
    expect(found.educators[0]?.terms.reduce((sum, part) => sum + part, 0)).toBe(needed);
  });

  it("are fewer for the exceptions of a policy", () => {
    const exceptions: Policy["exceptions"] = [
      { when: { competency: ["share"], band: ["3-5"] }, use: { sufficiency: { pieces: 1 } } },
    ];
    const sections = { sufficiency: { pieces: 3 }, exceptions };
    const roster: Roster = {
      format: "whole-learner/roster@1",
      learners: [
        {
          id: "mina",
          name: "Mina",
          households: [],
          enrolments: [{ from: "2025-08-01", band: "3-5" }],
          memberships: [],
          expectations: [],
        },
      ],
      communities: [],
      goals: [],
      reflections: [],
      responses: [],
      issuedReports: [],
    };
    expect(load(sections).ratings).toBe(3);
    expect(load(sections, one, { roster }).ratings).toBe(1);
  });
});

describe("the load of educators", () => {
  const learners = Array.from({ length: 12 }, (_, at) => `learner-${at}`);
  const shared: readonly Assignment[] = [
    { educator: "anand", learners, competencies: ["share", "decide"] },
    { educator: "quintero", learners: learners.slice(0, 6), competencies: ["share"] },
    { educator: "quintero", learners: ["learner-0"], competencies: ["share"] },
    { educator: "idle", learners: [], competencies: ["share"] },
  ];

  it("is what is needed once, shared evenly, in every term alike", () => {
    const found = load({ sufficiency: { pieces: 3 } }, shared);
    expect([found.cases, found.ratings]).toEqual([24, 72]);
    expect(found.educators).toEqual([
      {
        educator: "anand",
        cases: 24,
        learners: 12,
        ratings: 63,
        byOthers: 0,
        terms: [16, 15, 16, 16],
      },
      { educator: "quintero", cases: 6, learners: 6, ratings: 9, byOthers: 0, terms: [2, 3, 2, 2] },
      { educator: "idle", cases: 0, learners: 0, ratings: 0, byOthers: 0, terms: [0, 0, 0, 0] },
    ]);
  });

  it("is nothing for what has no level, and says so", () => {
    const found = load({}, [
      { educator: "anand", learners, competencies: ["rest", "share", "nowhere"] },
    ]);
    expect([found.cases, found.withoutLevel]).toEqual([12, ["rest", "nowhere"]]);
  });
});

describe("the ratings that were entered", () => {
  const rater = { role: "educator", id: "anand" } as const;
  const entries = ratings(
    { happened: "2025-09-10", recorded: "2025-11-10", rater },
    { happened: "2025-09-11", recorded: "2025-09-11T23:30:00Z", rater },
    { happened: "2025-09-12", recorded: "2025-09-12", rater: { role: "self", id: "mina" } },
    { happened: "2025-07-01", recorded: "2025-07-01", rater },
    {
      happened: "2026-06-18",
      recorded: "2026-06-18",
      rater: { role: "fellow-learner", id: "noah" },
    },
    { happened: "2026-06-19", recorded: "2026-06-19" },
  );
  const gathered = gather({ framework, log: log(entries), asOf: "2026-12-31" });

  it("are each rater's in the term in which they were written down, the learners' own apart", () => {
    expect(ratingsEntered(deepFreeze(gathered), { raters: ["idle", "anand"], terms })).toEqual([
      { rater: "idle", terms: [0, 0, 0, 0] },
      { rater: "anand", terms: [1, 1, 0, 0] },
      { terms: [0, 0, 0, 2] },
    ]);
  });

  it("name nobody else where there is nobody else", () => {
    const own = { series: gathered.series.slice(0, 0) };
    expect(ratingsEntered(own, { raters: ["anand"], terms })).toEqual([
      { rater: "anand", terms: [0, 0, 0, 0] },
    ]);
  });
});
