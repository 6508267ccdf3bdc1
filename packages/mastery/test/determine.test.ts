import type { Judgement, Log, Rating } from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { explain } from "../src/explain/explain.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const share = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day = asOf,
): CompetencyDetermination => {
  const found = determine({
    framework,
    evidence: log(entries),
    policy: policy(sections),
    asOf: day,
    learners: ["mina"],
  });
  const [first] = found.competencies;
  if (first?.competency !== "share")
    throw new Error("the first competency of the framework is asked first");
  return first;
};
const scoreOf = (entries: readonly Rating[], sections: Partial<Policy> = {}): number | string => {
  const found = share(entries, sections);
  return found.status === "determined" ? found.score : found.status;
};
const reasons = (entries: Log["entries"], sections: Partial<Policy> = {}): readonly string[] => {
  const question = {
    framework,
    evidence: log(entries),
    policy: policy(sections),
    asOf,
    learners: ["mina"],
  };
  return explain(question, { learner: "mina", competency: "share", scale: "five" }).turnedAway.map(
    ({ entry, stage, reason }) => `${entry} ${stage} ${reason.code}`,
  );
};

describe("determine", () => {
  it("answers once for a learner who is named twice", () => {
    const question = { framework, evidence: log(ratings(4, 3)), policy: policy(), asOf };
    expect(determine({ ...question, learners: ["mina", "noor", "mina"] })).toEqual(
      determine({ ...question, learners: ["mina", "noor"] }),
    );
  });

  it("answers for every learner, every competency that reports a level, and every outcome", () => {
    const found = determine({
      framework,
      evidence: log(ratings(4, 3)),
      policy: policy(),
      asOf,
      learners: ["mina", "noor"],
    });
    expect(
      found.competencies.map(
        ({ learner, competency, status }) => `${learner} ${competency} ${status}`,
      ),
    ).toEqual([
      "mina share determined",
      "mina decide no-evidence",
      "noor share no-evidence",
      "noor decide no-evidence",
    ]);
    expect(
      found.outcomes.map(({ learner, outcome, status }) => `${learner} ${outcome} ${status}`),
    ).toEqual(["mina team profile", "noor team no-evidence"]);
    expect(found.outcomes[0]).toEqual({
      learner: "mina",
      outcome: "team",
      status: "profile",
      competencies: ["share", "decide"],
      profile: { children: 2, withLevel: 1, atGoal: 1, levels: [{ level: "4", count: 1 }] },
    });
    expect(found.provenance).toMatchObject({
      asOf,
      policy: { id: "ours", version: "1" },
      framework: { id: framework.id, version: "2.1" },
      engine: { name: "@whole-learner/mastery" },
    });
  });

  it("answers for the learners of the evidence where none are named, and gives lean results", () => {
    const found = determine({ framework, evidence: log(ratings(4, 3)), policy: policy(), asOf });
    expect(found.competencies[0]).toEqual({
      learner: "mina",
      competency: "share",
      scale: "five",
      pieces: ["r1", "r2"],
      newest: "2026-02-10",
      status: "determined",
      level: "4",
      score: 3.5,
    });
  });

  it("takes the learners of the roster, and tells opportunities where experiences are known", () => {
    const roster = {
      format: "whole-learner/roster@1",
      learners: [
        {
          id: "noor",
          name: "Noor",
          households: [],
          enrolments: [],
          memberships: [],
          expectations: [],
        },
      ],
      communities: [],
      goals: [],
      reflections: [],
      responses: [],
      issuedReports: [],
    } as const;
    const experiences = {
      format: "whole-learner/experiences@1",
      experiences: [
        { id: "e", name: "Boats", features: [], competencies: ["share"], from: "2026-01-01" },
      ],
    } as const;
    const found = determine({
      framework,
      evidence: log([]),
      policy: policy(),
      asOf,
      roster,
      experiences,
    });
    expect(
      found.competencies.map((one) => one.status === "no-evidence" && one.opportunities),
    ).toEqual([1, 0]);
  });

  it("refuses a policy that does not fit the framework, before any learner is looked at", () => {
    expect(() => share([], { level: { cuts: [1.5, 2.5] } })).toThrow(InvalidInputError);
    expect(() => share([], { level: { cuts: [1.5, 2.5] } })).toThrow(
      "cuts-do-not-fit at /level/cuts",
    );
  });

  it("gives the same bytes whatever order the log is in", () => {
    const entries = ratings(2, 4, 3, 5, 1);
    const one = share(entries, { score: { method: "decaying-average" } });
    const other = share([...entries].reverse(), { score: { method: "decaying-average" } });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

describe("admission", () => {
  const educator = { role: "educator" } as const;
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    [
      "self-ratings stand beside",
      {},
      ratings(4, { number: 2, rater: { role: "self" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "so do those of a term that is a kind of self",
      {},
      ratings(4, { number: 2, rater: { role: "my-own-eyes" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "unless the policy names them",
      { admit: { roles: ["self", "educator"] } },
      ratings(4, { number: 2, rater: { role: "self" } }),
      [],
      3,
    ],
    [
      "a rating without a role is an educator's",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: educator }),
      [],
      3,
    ],
    [
      "a kind of educator is one",
      { admit: { roles: ["educator"] } },
      ratings({ number: 2, rater: { role: "advisor" } }),
      [],
      2,
    ],
    [
      "other roles are turned away",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: { role: "family" } }),
      ["r2 admit role-not-admitted"],
      4,
    ],
    [
      "self where only others are named",
      { admit: { roles: ["educator"] } },
      ratings(4, { number: 2, rater: { role: "self" } }),
      ["r2 admit self-rating"],
      4,
    ],
    [
      "kinds",
      { admit: { kinds: ["defence"] } },
      ratings({ number: 4, kind: "defence" }, { number: 1, kind: "test" }, 2),
      ["r2 admit kind-not-admitted", "r3 admit kind-not-admitted"],
      4,
    ],
    [
      "settings, with the school's own",
      { admit: { settings: ["work"] } },
      ratings({ number: 4, setting: "boat-shed" }, { number: 1, setting: "class" }),
      ["r2 admit setting-not-admitted"],
      4,
    ],
    [
      "experiences",
      { admit: { experiences: ["e"] } },
      ratings({ number: 4, experience: "e" }, 1),
      ["r2 admit experience-not-admitted"],
      4,
    ],
    [
      "bands",
      { admit: { bands: ["6-8"] } },
      ratings({ number: 4, band: "6-8" }, { number: 1, band: "3-5" }),
      ["r2 admit band-not-admitted"],
      4,
    ],
    [
      "from a day, the day included",
      { admit: { from: "2026-02-10" } },
      ratings(1, 4),
      ["r1 admit before-admitted"],
      4,
    ],
    [
      "until a day, the day included",
      { admit: { until: "2026-01-10" } },
      ratings(4, 1),
      ["r2 admit after-admitted"],
      4,
    ],
    [
      "only what is verified",
      { admit: { verified: true } },
      ratings({ number: 4, verification: { by: educator, status: "verified" } }, 1),
      ["r2 admit not-verified"],
      4,
    ],
    [
      "never what was refused",
      {},
      ratings(4, { number: 1, verification: { by: educator, status: "refused" } }),
      ["r2 admit verification-refused"],
      4,
    ],
    [
      "excused, exempt, not taught, pending",
      {},
      ratings(
        4,
        { value: { kind: "status", status: "excused" } },
        { value: { kind: "status", status: "exempt" } },
        { value: { kind: "status", status: "not-taught-yet" } },
        { value: { kind: "status", status: "pending" } },
      ),
      ["r2 admit excused", "r3 admit exempt", "r4 admit not-taught-yet", "r5 admit pending"],
      4,
    ],
    [
      "numbers outside the scale",
      {},
      ratings(4, { number: 5.5 }, { number: 0.5 }),
      ["r2 read outside-scale", "r3 read outside-scale"],
      4,
    ],
    ["the ends of the scale are on it", {}, ratings(1, 5), [], 3],
    [
      "levels by id",
      {},
      ratings({ value: { kind: "level", level: "4" } }, { value: { kind: "level", level: "x" } }),
      ["r2 read not-on-scale"],
      4,
    ],
    [
      "points and met are no numbers on a scale",
      {},
      ratings(
        4,
        { value: { kind: "points", points: 8, of: 10 } },
        { value: { kind: "met", met: true } },
      ),
      ["r2 read not-on-scale", "r3 read not-on-scale"],
      4,
    ],
    [
      "an indicator's rating is its competency's",
      {},
      ratings({ number: 4, target: "share-1" }),
      [],
      4,
    ],
    [
      "what gathering set aside is told first",
      {},
      [...ratings(4), { ...(ratings(1)[0] as Rating), id: "late", recorded: "2027-01-01" }],
      ["late resolve not-yet-recorded"],
      4,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(reasons(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });
});

describe("missing work", () => {
  const missing = (fields: Partial<Rating> = {}): Partial<Rating> => ({
    value: { kind: "status", status: "missing" },
    ...fields,
  });
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    [
      "is skipped unless the policy says otherwise",
      {},
      ratings(4, missing()),
      ["r2 admit missing-skipped"],
      4,
    ],
    ["counts as lowest", { missing: { as: "lowest" } }, ratings(4, missing()), [], 2.5],
    ["counts as a value", { missing: { as: "value", value: 2 } }, ratings(4, missing()), [], 3],
    [
      "blocks",
      { missing: { as: "block" } },
      ratings(4, missing()),
      ["r2 admit missing-blocks"],
      "undetermined",
    ],
    [
      "takes a place without a value",
      { missing: { as: "slot" }, window: { recent: 2 } },
      ratings(1, 4, missing()),
      ["r1 window not-among-recent"],
      4,
    ],
    [
      "is not missing before it is due",
      { missing: { as: "lowest" } },
      ratings(4, missing({ due: "2027-01-01" })),
      ["r2 admit not-due-yet"],
      4,
    ],
    [
      "is missing on the day it is due",
      { missing: { as: "lowest" } },
      ratings(4, missing({ due: "2026-12-31" })),
      [],
      2.5,
    ],
    [
      "is made good by a later rating of the task",
      { missing: { as: "lowest" } },
      ratings(missing({ task: "t" }), { number: 4, task: "t" }),
      ["r1 admit missing-replaced"],
      4,
    ],
    [
      "of another task is not",
      { missing: { as: "lowest" } },
      ratings(missing({ task: "t" }), { number: 4, task: "u" }),
      [],
      2.5,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(reasons(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("satisfies no minimum and is no newest evidence", () => {
    const found = share(ratings(4, missing()), {
      missing: { as: "lowest" },
      sufficiency: { pieces: 2 },
    });
    expect(found).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "pieces", data: { have: 1, need: 2 } }],
    });
    expect(share(ratings(4, missing()), { missing: { as: "block" } })).toMatchObject({
      reason: { code: "blocked", data: { missing: 1 } },
    });
  });
});

describe("combining", () => {
  const by = (
    id: string,
    number: number,
    fields: Partial<Rating> = {},
  ): Partial<Rating> & { number: number } => ({
    number,
    demonstration: "d",
    rater: { role: "panel", id },
    ...fields,
  });
  const panel = ratings(by("a", 4), by("b", 3), by("c", 4), by("d", 2));
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    ["the mean of raters", {}, panel, 3.25],
    ["their median", { combine: { raters: { rule: "median" } } }, panel, 3.5],
    ["the lower median", { combine: { raters: { rule: "median", tie: "lower" } } }, panel, 3],
    ["the upper median", { combine: { raters: { rule: "median", tie: "upper" } } }, panel, 4],
    [
      "the median of three",
      { combine: { raters: { rule: "median", tie: "lower" } } },
      panel.slice(1),
      3,
    ],
    [
      "no majority is no piece",
      { combine: { raters: { rule: "majority" } } },
      panel,
      "insufficient",
    ],
    [
      "a majority",
      { combine: { raters: { rule: "majority" } } },
      ratings(by("a", 4), by("b", 4), by("c", 4), by("d", 3)),
      4,
    ],
    [
      "two rows of one rater, then raters",
      {},
      ratings(by("a", 2, { criterion: "x" }), by("a", 4, { criterion: "y" }), by("b", 5)),
      4,
    ],
    [
      "the lowest row",
      { combine: { rows: "lowest" } },
      ratings(by("a", 2, { criterion: "x" }), by("a", 4, { criterion: "y" }), by("b", 5)),
      3.5,
    ],
    [
      "raters known by name alone",
      {},
      ratings(
        { number: 2, demonstration: "d", rater: { role: "panel", name: "A" } },
        { number: 4, demonstration: "d", rater: { role: "panel", name: "A" } },
        { number: 5, demonstration: "d", rater: { role: "panel", name: "B" } },
      ),
      4,
    ],
    [
      "rows of nobody in particular are one rater's",
      {},
      ratings(
        { number: 2, demonstration: "d", criterion: "x" },
        { number: 4, demonstration: "d", criterion: "y" },
      ),
      3,
    ],
  ])("%s", (_, sections, entries, score) => {
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("makes one piece of one defence", () => {
    expect(share(panel).pieces).toEqual(["d"]);
    expect(share(panel, { sufficiency: { pieces: 2 } }).status).toBe("insufficient");
    expect(share(panel, { combine: { raters: { rule: "majority" } } })).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "moderation", data: { works: 1 } }],
    });
    expect(reasons(panel, { combine: { raters: { rule: "majority" } } })[0]).toBe(
      "r1 combine no-majority",
    );
  });
});

describe("order and window", () => {
  const recent = { score: { method: "most-recent" } } as const;
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    [
      "by when it happened",
      recent,
      ratings(2, { number: 4, happened: "2025-12-01", recorded: "2025-12-01" }),
      2,
    ],
    [
      "by when it was handed in: what does not say so has no place",
      { ...recent, order: { by: ["submitted"] } },
      ratings({ number: 2, submitted: "2026-06-01" }, 4),
      2,
    ],
    [
      "by when it was due",
      { ...recent, order: { by: ["due"] } },
      ratings({ number: 2, due: "2026-06-01" }, { number: 4, due: "2026-05-31" }),
      2,
    ],
    [
      "by when it was written down",
      { ...recent, order: { by: ["recorded"] } },
      ratings({ number: 2, recorded: "2026-06-01" }, 4),
      2,
    ],
    [
      "by the first instant that is known",
      { ...recent, order: { by: ["due", "recorded"] } },
      ratings({ number: 2, recorded: "2026-06-01" }, 4),
      2,
    ],
    [
      "at the same time by sequence",
      recent,
      ratings(
        { number: 2, happened: "2026-01-01", sequence: 2 },
        { number: 4, happened: "2026-01-01", sequence: 1 },
      ),
      2,
    ],
    [
      "then by id",
      recent,
      ratings({ number: 2, happened: "2026-01-01" }, { number: 4, happened: "2026-01-01" }),
      4,
    ],
    ["since a day, the day included", { window: { since: "2026-02-10" } }, ratings(1, 3, 5), 4],
    [
      "the last days, the day asked for included",
      { window: { lastDays: 325 } },
      ratings(1, 3, 5),
      4,
    ],
    ["one day less leaves one out", { window: { lastDays: 324 } }, ratings(1, 3, 5), 5],
    ["without the lowest", { window: { dropLowest: 1 } }, ratings(1, 3, 5), 4],
    ["never without the last piece", { window: { dropLowest: 3 } }, ratings(1, 3, 5), 5],
    [
      "of equal ones the oldest is dropped",
      { ...recent, window: { dropLowest: 1 } },
      ratings(2, 2),
      2,
    ],
    ["the best", { window: { best: 2 } }, ratings(1, 5, 3), 4],
    ["the newest", { window: { recent: 2 } }, ratings(1, 3, 5), 4],
    [
      "first without the lowest, then the best, then the newest",
      { window: { dropLowest: 1, best: 3, recent: 2 } },
      ratings(1, 5, 4, 2, 3),
      3.5,
    ],
  ])("%s", (_, sections, entries, score) => {
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("names why a piece is outside", () => {
    expect(
      reasons(ratings(1, 5, 4, 2, 3), {
        window: { since: "2026-02-01", dropLowest: 1, best: 2, recent: 1 },
      }),
    ).toEqual([
      "r1 window before-window",
      "r4 window dropped-as-lowest",
      "r5 window not-among-best",
      "r2 window not-among-recent",
    ]);
  });
});

describe("grade bands", () => {
  it("counts the highest band in which anything was shown", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { number: 2, band: "6-8" },
      { number: 5, band: "3-5" },
    );
    expect(share(entries)).toMatchObject({ band: "6-8", score: 2, level: "2" });
    expect(reasons(entries)).toEqual(["r1 band earlier-band", "r3 band earlier-band"]);
  });
  it("counts pieces without a band in any", () => {
    expect(scoreOf(ratings({ number: 4, band: "6-8" }, 2))).toBe(3);
    expect(share(ratings(4)).band).toBeUndefined();
  });
  it("does not move a learner on for work that is only missing", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { value: { kind: "status", status: "missing" }, band: "6-8" },
    );
    expect(share(entries, { missing: { as: "lowest" } })).toMatchObject({ band: "3-5", score: 4 });
  });
  it("counts all bands on a continuum, on that scale apart", () => {
    const entries = ratings(
      { number: 3, scale: "three", band: "3-5" },
      { number: 1, scale: "three", band: "6-8" },
      { number: 5, band: "6-8" },
    );
    const { competencies } = determine({
      framework,
      evidence: log(entries),
      policy: policy(),
      asOf,
    });
    expect(competencies.slice(0, 2)).toMatchObject([
      { competency: "share", scale: "five", score: 5 },
      { competency: "share", scale: "three", score: 2, level: "yes", band: "6-8" },
    ]);
  });
});

describe("levels", () => {
  it.each([
    ["midpoints", [1.5, 2], "2"],
    [{ cuts: "values" }, [1.5, 2], "1"],
    [{ cuts: "values" }, [2], "2"],
    [{ cuts: "values", bound: "above" }, [2], "1"],
    [{ cuts: [1.2, 1.4, 1.6, 1.8] }, [1.5], "3"],
    [{ cuts: [{ numerator: 4, denominator: 3 }, 2, 3, 4] }, [1, 1.5, 1.5], "2"],
    [{ cuts: "midpoints", rounded: { places: 0, mode: "half-up", input: "snapped" } }, [3.5], "4"],
    [
      { cuts: "values", rounded: { places: 1, mode: "half-up", input: "snapped" } },
      [4, 4, 3.5, 4, 4, 4, 4, 4, 4, 4, 4, 4],
      "4",
    ],
    [{ cuts: "values" }, [4, 4, 3.5, 4, 4, 4, 4, 4, 4, 4, 4, 4], "3"],
  ] as const)("with %j of %j is %s", (level, numbers, expected) => {
    const section = level === "midpoints" ? { cuts: level } : level;
    const exceptions = [
      { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
    ] as const;
    expect(share(ratings(...numbers), { level: section as never, exceptions })).toMatchObject({
      level: expected,
    });
  });
});

describe("sufficiency", () => {
  const three = ratings(
    { number: 4, experience: "a", setting: "class", kind: "test" },
    { number: 4, experience: "b", setting: "class", kind: "test", rater: { role: "family" } },
    4,
  );
  it.each([
    [{ pieces: 3 }, []],
    [{ pieces: 4 }, [["pieces", 3, 4]]],
    [{ experiences: 2 }, []],
    [{ experiences: 3 }, [["experiences", 2, 3]]],
    [{ settings: 2 }, [["settings", 1, 2]]],
    [{ voices: 2 }, []],
    [{ voices: 3 }, [["voices", 2, 3]]],
    [
      { kinds: 2, pieces: 5 },
      [
        ["pieces", 3, 5],
        ["kinds", 1, 2],
      ],
    ],
  ] as const)("%j lacks %j", (sufficiency, expected) => {
    const found = share(three, { sufficiency });
    const lacks = found.status === "insufficient" ? found.lacks : [];
    expect(
      lacks.map(({ code, data }) => [
        code,
        "have" in data ? data.have : 0,
        "need" in data ? data.need : 0,
      ]),
    ).toEqual(expected);
    expect(found.status).toBe(expected.length === 0 ? "determined" : "insufficient");
  });

  it.each([
    [{ months: 12 }, "2027-03-10", "determined"],
    [{ months: 12 }, "2027-03-11", "insufficient"],
    [{ days: 30 }, "2026-04-09", "determined"],
    [{ days: 30 }, "2026-04-10", "insufficient"],
  ] as const)("the newest within %j of %s: %s", (newestWithin, day, status) => {
    const found = share(three, { sufficiency: { newestWithin } }, day);
    expect(found.status).toBe(status);
    if (found.status === "insufficient")
      expect(found.lacks[0]).toMatchObject({ code: "recency", data: { newest: "2026-03-10" } });
  });

  it("says when time alone changes it", () => {
    expect(share(three, { sufficiency: { newestWithin: { months: 12 } } }).changesAt).toBe(
      "2027-03-11T00:00:00.000Z",
    );
    expect(
      share(three, { sufficiency: { newestWithin: { days: 30 } } }, "2026-03-20").changesAt,
    ).toBe("2026-04-10T00:00:00.000Z");
    expect(share(three, { window: { lastDays: 100 } }, "2026-03-20").changesAt).toBe(
      "2026-04-20T00:00:00.000Z",
    );
    expect(share(three).changesAt).toBeUndefined();
    // What was said of the day before and of the day itself.
    expect(
      share(three, { sufficiency: { newestWithin: { months: 12 } } }, "2027-03-10").status,
    ).toBe("determined");
  });
});

describe("judgement", () => {
  const judgement = (fields: Partial<Judgement> = {}): Judgement => ({
    type: "judgement",
    id: "j",
    learner: "mina",
    target: "share",
    happened: "2026-06-01",
    recorded: "2026-06-01",
    by: { role: "educator", id: "ms-anand" },
    reason: "The panel agreed.",
    value: { kind: "level", level: "5" },
    ...fields,
  });
  it("replaces the result and keeps the computed one beside it", () => {
    expect(share([...ratings(3, 3), judgement()])).toMatchObject({
      status: "judged",
      level: "5",
      judgement: "j",
      newEvidence: false,
      computed: { status: "determined", score: 3, level: "3" },
    });
  });
  it.each([
    ["keep-and-flag", "judged", true],
    ["keep", "judged", false],
    ["drop", "determined", undefined],
  ] as const)("on new evidence with %s it is %s", (onNewEvidence, status, newEvidence) => {
    const found = share(
      [...ratings(3, { number: 3, happened: "2026-06-02", recorded: "2026-06-02" }), judgement()],
      { judgement: { onNewEvidence } },
    );
    expect(found.status).toBe(status);
    if (found.status === "judged") expect(found.newEvidence).toBe(newEvidence);
  });
  it("counts evidence of its own day as seen", () => {
    expect(
      share([
        ...ratings({ number: 3, happened: "2026-06-01", recorded: "2026-06-01" }),
        judgement(),
      ]),
    ).toMatchObject({ newEvidence: false });
  });
  it.each([
    ["2026-05-31", "determined"],
    ["2026-06-01", "judged"],
    ["2026-08-31", "judged"],
    ["2026-09-01", "determined"],
  ])("is in force from its first day to its last: on %s %s", (day, status) => {
    expect(
      share([...ratings(3), judgement({ from: "2026-06-01", until: "2026-08-31" })], {}, day)
        .status,
    ).toBe(status);
  });
  it("says when it begins and ends", () => {
    const entries = [
      ...ratings(3),
      judgement({
        happened: "2026-05-01",
        recorded: "2026-05-01",
        from: "2026-06-01",
        until: "2026-08-31",
      }),
    ];
    expect(share(entries, {}, "2026-05-31").changesAt).toBe("2026-06-01T00:00:00.000Z");
    expect(share(entries, {}, "2026-06-30").changesAt).toBe("2026-09-01T00:00:00.000Z");
  });
  it("can say exempt, or that there is no level", () => {
    expect(share([...ratings(3), judgement({ value: { kind: "exempt" } })])).toMatchObject({
      status: "undetermined",
      reason: { code: "exempt" },
    });
    expect(share([...ratings(3), judgement({ value: { kind: "no-level" } })])).toMatchObject({
      status: "undetermined",
      reason: { code: "judged-no-level", data: { judgement: "j" } },
    });
  });
  it("of several the newest stands; of equal ones the last by id", () => {
    const earlier = judgement({
      id: "i",
      happened: "2026-05-01",
      recorded: "2026-05-01",
      value: { kind: "level", level: "1" },
    });
    expect(share([judgement(), earlier])).toMatchObject({ level: "5" });
    expect(
      share([judgement(), judgement({ id: "k", value: { kind: "level", level: "2" } })]),
    ).toMatchObject({ level: "2" });
  });
  it("is about a band where it names one, and leaves exempt children out of the profile", () => {
    expect(share([judgement({ value: { kind: "level", level: "5", band: "6-8" } })])).toMatchObject(
      { band: "6-8" },
    );
    const { outcomes } = determine({
      framework,
      evidence: log([judgement({ value: { kind: "exempt" } })]),
      policy: policy(),
      asOf,
    });
    expect(outcomes[0]?.profile.children).toBe(1);
  });
});

describe("what is said without a level", () => {
  const status = (value: "exempt" | "not-taught-yet" | "excused"): Partial<Rating> => ({
    value: { kind: "status", status: value },
  });
  it.each([
    [[status("exempt")], "exempt"],
    [[status("not-taught-yet")], "not-taught-yet"],
    [[status("exempt"), status("not-taught-yet")], "exempt"],
  ] as const)("%j", (fields, code) => {
    expect(share(ratings(...fields))).toMatchObject({ status: "undetermined", reason: { code } });
  });
  it("excused alone is no evidence", () => {
    expect(share(ratings(status("excused"))).status).toBe("no-evidence");
  });
});

describe("exceptions", () => {
  it.each([
    [{ competency: ["share"] }, true],
    [{ competency: ["decide"] }, false],
    [{ outcome: ["team"] }, true],
    [{ scale: ["five"] }, true],
    [{ scale: ["three"] }, false],
    [{ band: ["6-8"] }, true],
    [{ band: ["3-5"] }, false],
    [{ learner: ["mina"], outcome: ["team"] }, true],
    [{ learner: ["noor"], outcome: ["team"] }, false],
    [{}, true],
  ])("for %j: %s", (when, holds) => {
    const entries = ratings({ number: 4, band: "6-8" }, { number: 2, band: "6-8" });
    expect(
      scoreOf(entries, { exceptions: [{ when, use: { score: { method: "most-recent" } } }] }),
    ).toBe(holds ? 2 : 3);
  });
  it("replace a section as a whole, the last wins, and the account names them", () => {
    const sections: Partial<Policy> = {
      sufficiency: { pieces: 5 },
      exceptions: [
        { when: {}, use: { sufficiency: { settings: 3 } } },
        { when: { learner: ["mina"] }, use: { sufficiency: { pieces: 1 } } },
      ],
    };
    expect(scoreOf(ratings(4), sections)).toBe(4);
    const question = { framework, evidence: log(ratings(4)), policy: policy(sections), asOf };
    expect(
      explain(question, { learner: "mina", competency: "share", scale: "five" }).exceptions,
    ).toEqual([0, 1]);
  });
});

describe("roll-up", () => {
  const both = [...ratings(3, 4), { ...(ratings(2)[0] as Rating), id: "x", target: "decide" }];
  const outcome = (entries: Log["entries"], rollUp: Policy["rollUp"], more: Partial<Policy> = {}) =>
    determine({
      framework,
      evidence: log(entries),
      policy: policy({ ...(rollUp && { rollUp }), ...more }),
      asOf,
      learners: ["mina"],
    }).outcomes[0];
  it("is the profile unless the policy asks for more", () => {
    expect(outcome(both, undefined)).toMatchObject({
      status: "profile",
      profile: {
        children: 2,
        withLevel: 2,
        atGoal: 1,
        levels: [
          { level: "2", count: 1 },
          { level: "4", count: 1 },
        ],
      },
    });
  });
  it.each([
    [{ rule: "mean" }, both, { status: "determined", score: 2.75, level: "3" }],
    [
      { rule: "mean", parameters: { of: "level-value" } },
      both,
      { status: "determined", score: 3, level: "3" },
    ],
    [{ rule: "mean" }, ratings(4), { status: "determined", score: 4 }],
    [
      { rule: "mean", parameters: { coverage: "wait" } },
      ratings(4),
      { status: "undetermined", reason: { code: "children-missing", data: { have: 1, need: 2 } } },
    ],
    [
      { rule: "mean", parameters: { coverage: "lowest" } },
      ratings(4),
      { status: "determined", score: 2.5 },
    ],
    [{ rule: "mean" }, [], { status: "no-evidence" }],
  ] as const)("by %j", (rollUp, entries, expected) => {
    expect(outcome(entries, rollUp as Policy["rollUp"])).toMatchObject(expected);
  });

  const judgement = (value: Judgement["value"], fields: Partial<Judgement> = {}): Judgement => ({
    type: "judgement",
    id: "j",
    learner: "mina",
    target: "team",
    happened: "2026-06-01",
    recorded: "2026-06-01",
    by: { role: "panel" },
    reason: "The defence.",
    value,
    ...fields,
  });
  it.each([
    [
      { kind: "level", level: "5" },
      { status: "judged", level: "5", judgement: "j", profile: { withLevel: 2 } },
    ],
    [{ kind: "exempt" }, { status: "undetermined", reason: { code: "exempt", data: {} } }],
    [
      { kind: "no-level" },
      { status: "undetermined", reason: { code: "judged-no-level", data: { judgement: "j" } } },
    ],
  ] as const)("a judgement of the outcome stands in front of it: %j", (value, expected) => {
    expect(outcome([...both, judgement(value)], { rule: "mean" })).toMatchObject(expected);
  });
  it("a judgement of an outcome that has ended does not", () => {
    const ended = judgement({ kind: "level", level: "5" }, { until: "2026-06-30" });
    expect(outcome([...both, ended], undefined)).toMatchObject({ status: "profile" });
  });
});
