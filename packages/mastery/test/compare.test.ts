import { parseFramework, type Framework, type Roster } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { compare } from "../src/compare/compare.ts";
import type { Comparison } from "../src/compare/comparison.ts";
import type { Question } from "../src/determine/question.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const evidence = log([
  ...ratings(1, 1, 4, 4),
  ...ratings(5, 5).map((one) => ({ ...one, id: `d-${one.id}`, target: "decide" })),
]);
const question = (sections: Partial<Policy> = {}, rest: Partial<Question> = {}): Question => ({
  framework,
  evidence,
  policy: policy(sections),
  asOf,
  ...rest,
});

const count = ({ transitions }: Comparison, from: object, to: object): number | undefined => {
  const [five] = transitions;
  const at = (standing: object): number =>
    five?.standings.findIndex((one) => JSON.stringify(one) === JSON.stringify(standing)) ?? -1;
  return five?.counts[at(from)]?.[at(to)];
};

describe("compare", () => {
  it("says nothing of one question twice", () => {
    const found = compare(question(), question());
    expect(found.competencies).toEqual([]);
    expect(found.outcomes).toEqual([]);
    expect(found.causes).toEqual([]);
    expect(found.counts).toEqual({
      competencies: { cases: 2, changed: 0, standing: 0 },
      outcomes: { cases: 1, changed: 0, standing: 0 },
    });
  });

  it("names the change, both results and the stage", () => {
    const found = compare(question(), question({ score: { method: "most-recent" } }));
    expect(found.competencies).toHaveLength(1);
    const [change] = found.competencies;
    expect(change).toMatchObject({
      learner: "mina",
      competency: "share",
      scale: "five",
      from: { status: "determined", level: "3", score: 2.5 },
      to: { status: "determined", level: "4", score: 4 },
      differences: ["level", "score"],
      cause: "score",
    });
    expect(found.causes).toEqual([{ cause: "score", count: 1 }]);
    expect(found.from.policy.digest).not.toBe(found.to.policy.digest);
  });

  it("names the first stage where several would each make a change", () => {
    const found = compare(
      question(),
      question({ window: { recent: 1 }, sufficiency: { pieces: 9 } }),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "window"],
      ["decide", "window"],
    ]);
  });

  it("says joint where no stage alone makes the change", () => {
    // Two doors, each of them closed: to open one of them lets nobody in.
    const closed = { admit: { from: "2027-01-01" }, window: { since: "2027-01-01" } };
    const found = compare(question(closed), question());
    expect(found.competencies.map(({ from, cause }) => [from?.status, cause])).toEqual([
      ["no-evidence", "joint"],
      ["no-evidence", "joint"],
    ]);
    expect(found.causes).toEqual([{ cause: "joint", count: 2 }]);
  });

  it("counts who went from where to where", () => {
    const found = compare(question(), question({ sufficiency: { pieces: 3 } }));
    expect(
      count(found, { status: "determined", level: "3" }, { status: "determined", level: "3" }),
    ).toBe(1);
    expect(count(found, { status: "determined", level: "5" }, { status: "insufficient" })).toBe(1);
    expect(found.transitions.map(({ scale }) => scale)).toEqual(["five"]);
    expect(found.transitions[0]?.standings).toHaveLength(4 + 2 * 5);
    expect(found.transitions[0]?.counts.flat().reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(found.counts.competencies).toEqual({ cases: 2, changed: 1, standing: 1 });
  });

  it("compares two frameworks over one log", () => {
    const fewer: Framework = deepFreeze(
      parseFramework({
        ...framework,
        version: "3",
        competencies: framework.competencies.filter(({ id }) => id !== "decide"),
      }),
    );
    const found = compare(question(), question({}, { framework: fewer }));
    expect(
      found.competencies.map(({ competency, differences, cause }) => [
        competency,
        differences,
        cause,
      ]),
    ).toEqual([["decide", ["presence"], "framework"]]);
    expect(found.competencies[0]).not.toHaveProperty("to");
    expect(found.outcomes).toMatchObject([
      { outcome: "team", differences: ["profile"], cause: "framework" },
    ]);
    expect(count(found, { status: "determined", level: "5" }, { status: "absent" })).toBe(1);
  });

  it("compares a log before and after, and two days", () => {
    const more = log([...evidence.entries, ...ratings(1, 1, 1, 1, 5).slice(4)]);
    expect(compare(question(), question({}, { evidence: more })).causes).toEqual([
      { cause: "evidence", count: 1 },
    ]);
    expect(compare(question({}, { asOf: "2026-02-15" }), question()).causes).toEqual([
      { cause: "asOf", count: 1 },
    ]);
  });

  it("finds what a roll-up changes", () => {
    const found = compare(question(), question({ rollUp: { rule: "mean" } }));
    expect(found.competencies).toEqual([]);
    expect(found.outcomes).toMatchObject([
      {
        outcome: "team",
        from: { status: "profile" },
        to: { status: "determined" },
        differences: expect.arrayContaining(["status"]) as unknown,
        cause: "rollUp",
      },
    ]);
  });

  it("compares the whole portrait where a policy rolls it up", () => {
    const portrait = { rule: "mean", at: ["portrait"] } as const;
    const found = compare(
      question({ rollUp: portrait }),
      question({ rollUp: { ...portrait, rule: "lowest" } }),
    );
    expect(found.portraits).toMatchObject([
      { learner: "mina", from: { status: "determined" }, cause: "rollUp" },
    ]);
    expect(found.domains).toEqual([]);
    expect(compare(question({ rollUp: portrait }), question()).portraits).toMatchObject([
      { differences: ["presence"], cause: "rollUp" },
    ]);
  });

  it("compares domains, and each learner's portrait with their own", () => {
    const domained: Framework = deepFreeze(
      parseFramework({
        ...framework,
        domains: [
          { id: "together", name: "Together" },
          { id: "alone", name: "Alone" },
        ],
        outcomes: framework.outcomes.map((one) => ({
          ...one,
          partOf: one.id === "team" ? "together" : "alone",
        })),
        competencies: framework.competencies.map((one) =>
          one.id === "rest" ? { ...one, reporting: "level" } : one,
        ),
        progressions: [
          ...framework.progressions,
          { id: "p3", competency: "rest", scale: "five", family: "continuum" },
        ],
      }),
    );
    // Only Ben's resting is seen twice, and only his answer depends on how its two scores are joined.
    const both = log([
      ...ratings(4, 4),
      ...ratings(2, 5).map((one) => ({
        ...one,
        id: `b-${one.id}`,
        learner: "ben",
        target: "rest",
      })),
    ]);
    const rollUp = { rule: "mean", at: ["outcome", "domain", "portrait"] } as const;
    const asked = (sections: Partial<Policy>) =>
      question({ rollUp, ...sections }, { framework: domained, evidence: both });
    // A window that leaves nothing out is no cause of it.
    const found = compare(
      asked({}),
      asked({ window: { recent: 9 }, score: { method: "most-recent" } }),
    );
    const changed = { differences: ["level", "score", "profile"], cause: "score" };
    expect(found.outcomes).toMatchObject([{ learner: "ben", outcome: "care", ...changed }]);
    expect(found.domains).toMatchObject([
      { learner: "ben", domain: "alone", from: { score: 3.5 }, to: { score: 5 }, ...changed },
    ]);
    expect(found.portraits).toMatchObject([
      { learner: "ben", from: { score: 3.5 }, to: { score: 5 }, ...changed },
    ]);
    expect(found.counts.outcomes).toEqual({ cases: 4, changed: 1, standing: 1 });
  });

  it("leaves a side out where it has no such case", () => {
    const none = compare(
      question({}, { evidence: log([]), learners: [] }),
      question({}, { learners: ["mina"] }),
    );
    expect(none.competencies.map(({ competency }) => competency)).toEqual(["share", "decide"]);
    for (const one of [...none.competencies, ...none.outcomes]) {
      expect(one).toHaveProperty("to");
      expect(one).not.toHaveProperty("from");
      expect(one.differences).toEqual(["presence"]);
    }
    expect(compare(question(), question({}, { learners: [] })).outcomes[0]).not.toHaveProperty(
      "to",
    );
  });

  it("names what first gives a case where there was none", () => {
    // Another day gives nobody a case; the roster does.
    const roster: Roster = deepFreeze({
      format: "whole-learner/roster@1",
      learners: [
        {
          id: "mina",
          name: "Mina",
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
    });
    const found = compare(
      question({}, { evidence: log([]), asOf: "2026-11-30" }),
      question({ window: { recent: 2 } }, { evidence: log([]), roster }),
    );
    expect(found.causes).toEqual([{ cause: "roster", count: 2 }]);
    // Nor does another framework: it is the log that brings Ben.
    const bens = log([
      ...evidence.entries,
      ...ratings(4).map((one) => ({ ...one, id: `b-${one.id}`, learner: "ben" })),
    ]);
    const joined = compare(
      question(),
      question({}, { framework: { ...framework, version: "3" }, evidence: bens }),
    );
    expect(joined.competencies.map(({ learner, cause }) => [learner, cause])).toEqual([
      ["ben", "evidence"],
      ["ben", "evidence"],
    ]);
  });

  it("takes an exception's section with the cases that it is for", () => {
    const found = compare(
      question(),
      question({
        exceptions: [
          { when: { competency: ["share"] }, use: { score: { method: "most-recent" } } },
        ],
      }),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
    ]);
  });

  it("leaves out what does not fit together", () => {
    const found = compare(
      question(),
      question(
        { level: { cuts: [1, 2] }, exceptions: [] },
        {
          framework: deepFreeze(
            parseFramework({
              ...framework,
              scales: framework.scales.map((scale) =>
                scale.id === "five"
                  ? { ...scale, goal: "2", levels: scale.levels.slice(0, 3) }
                  : scale,
              ),
            }),
          ),
        },
      ),
    );
    // Two cuts do not fit the five levels of the first framework: only the framework alone could be tried.
    expect(new Set(found.competencies.map(({ cause }) => cause))).toEqual(new Set(["framework"]));
  });

  it("passes over a mixture that does not fit, to the parts after it", () => {
    const ofLevels = (count: number): Framework =>
      deepFreeze(
        parseFramework({
          ...framework,
          scales: framework.scales.flatMap((scale) =>
            scale.id === "five" ? [{ ...scale, levels: scale.levels.slice(0, count) }] : [],
          ),
          progressions: framework.progressions.filter(({ scale }) => scale === "five"),
        }),
      );
    // Neither framework takes the other's cuts.
    const found = compare(
      question({ level: { cuts: [1, 1.5, 2, 4] } }, { framework: ofLevels(5) }),
      question(
        { level: { cuts: [1, 1.5, 2] }, score: { method: "most-recent" } },
        { framework: ofLevels(4) },
      ),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
      ["decide", "joint"],
    ]);
  });

  it("keeps it a modified expectation where an exception says so", () => {
    const when = { competency: ["share"] } as const;
    const modified: Policy["exceptions"] = [
      { when, use: { score: { method: "highest" } }, modified: true },
    ];
    const rollUp = { rule: "mean" } as const;
    // The window does nothing: that a competency is left out of the outcome is not of its doing.
    const found = compare(
      question({ rollUp, exceptions: modified }),
      question({ rollUp, window: { recent: 9 } }),
    );
    expect(found.outcomes).toMatchObject([{ outcome: "team", cause: "score" }]);
    const marked = compare(
      question({ rollUp, exceptions: [{ when, use: { score: { method: "highest" } } }] }),
      question({ rollUp, exceptions: modified }),
    );
    expect(marked.outcomes).toMatchObject([{ outcome: "team", cause: "score" }]);
  });
});

describe("what differs", () => {
  const pair = (a: Question, b: Question) => compare(a, b).competencies[0];
  const only = (entries: Parameters<typeof log>[0], sections: Partial<Policy> = {}): Question =>
    question(sections, { evidence: log(entries), learners: ["mina"] });
  const judged = (level: string) =>
    ({
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "share",
      happened: "2026-06-01",
      recorded: "2026-06-01",
      by: { role: "educator" },
      reason: "Looked at together.",
      value: { kind: "level", level },
    }) as const;
  it.each<[string, Question, Question, readonly string[]]>([
    ["the pieces alone", only(ratings(3, 3)), only(ratings(3, 3, 3)), ["pieces"]],
    [
      "the band alone",
      only(ratings({ number: 3, band: "3-5" })),
      only(ratings({ number: 3, band: "6-8" })),
      ["band"],
    ],
    ["the score within a level", only(ratings(3, 3)), only(ratings(3, 3.25)), ["score"]],
    [
      "what is lacking",
      only(ratings(3), { sufficiency: { pieces: 2 } }),
      only(ratings(3), { sufficiency: { pieces: 3 } }),
      ["reason"],
    ],
    [
      "a level instead of none",
      only(ratings(3), { sufficiency: { pieces: 2 } }),
      only(ratings(3)),
      ["status", "level", "score", "reason"],
    ],
    [
      "what was computed beside a judgement: its score",
      only([...ratings(3), judged("4")]),
      only([...ratings(2), judged("4")]),
      ["score"],
    ],
    [
      "what was computed beside a judgement: whether there is one",
      only([...ratings(3), judged("4")]),
      only([...ratings(3), judged("4")], { sufficiency: { pieces: 2 } }),
      ["score", "reason"],
    ],
    [
      "what was computed beside a judgement: that there is nothing",
      only([...ratings(3), judged("4")]),
      only([judged("4")]),
      ["pieces", "score", "reason"],
    ],
    [
      "why no level can be said",
      only(ratings(3, { value: { kind: "status", status: "missing" } }), {
        missing: { as: "block" },
      }),
      only(ratings(3, 4), { score: { method: "power-law" } }),
      ["reason", "pieces"],
    ],
    [
      "what was computed beside a judgement: what it lacks",
      only([...ratings(3), judged("4")], { sufficiency: { pieces: 2 } }),
      only([...ratings(3), judged("4")], { sufficiency: { pieces: 3 } }),
      ["reason"],
    ],
    [
      "the judgement itself",
      only([...ratings(3), judged("4")]),
      only([...ratings(3), judged("5")]),
      ["level"],
    ],
    [
      "a judgement instead of a score",
      only(ratings(3)),
      only([...ratings(3), judged("3")]),
      ["status", "score"],
    ],
  ])("%s", (_, a, b, differences) => {
    expect(pair(a, b)?.differences).toEqual(differences);
    expect(pair(b, a)?.differences).toEqual(differences);
    expect(pair(a, a)).toBeUndefined();
  });
  it("counts as standing elsewhere where the level, the status or the case changed, not the score alone", () => {
    const standing = (a: Question, b: Question) => compare(a, b).counts.competencies;
    expect(standing(only(ratings(3, 3)), only(ratings(3, 3.25)))).toMatchObject({
      changed: 1,
      standing: 0,
    });
    expect(standing(only(ratings(3)), only(ratings(4)))).toMatchObject({ changed: 1, standing: 1 });
    expect(
      standing(only(ratings(3)), only(ratings(3), { sufficiency: { pieces: 2 } })),
    ).toMatchObject({ changed: 1, standing: 1 });
    expect(standing(only(ratings(3)), only([...ratings(3), judged("3")]))).toMatchObject({
      changed: 1,
      standing: 1,
    });
    const one = parseFramework({
      ...framework,
      competencies: framework.competencies.filter(({ id }) => id !== "decide"),
    });
    expect(
      standing(only(ratings(3)), { ...only(ratings(3)), framework: deepFreeze(one) }),
    ).toMatchObject({
      changed: 1,
      standing: 1,
    });
  });
  it("takes scores for the same that only the last bits of a calculation tell apart", () => {
    expect(pair(only(ratings(3)), only(ratings(3 + 1e-12)))).toBeUndefined();
    expect(pair(only(ratings(3)), only(ratings(3 + 1e-8)))?.differences).toEqual(["score"]);
  });
  it("tells where judged ones went from and to", () => {
    const found = compare(only([...ratings(3), judged("4")]), only(ratings(3)));
    expect(
      count(found, { status: "judged", level: "4" }, { status: "determined", level: "3" }),
    ).toBe(1);
    expect(count(found, { status: "no-evidence" }, { status: "no-evidence" })).toBe(1);
    const blocked = only(ratings(3, { value: { kind: "status", status: "missing" } }), {
      missing: { as: "block" },
    });
    expect(
      count(
        compare(blocked, only(ratings(3))),
        { status: "undetermined" },
        { status: "determined", level: "3" },
      ),
    ).toBe(1);
  });
  it("finds that another zone changes an answer", () => {
    // In the evening there it is already the next day in UTC.
    const late = log(ratings(1, { number: 5, happened: "2026-03-02T03:00:00.000Z" }));
    const zone = { name: "Pacific", offsets: [{ minutes: -480 }] } as const;
    const sections = { window: { since: "2026-03-02" } } as const;
    const found = compare(
      question(sections, { evidence: late, learners: ["mina"] }),
      question({ ...sections, zone }, { evidence: late, learners: ["mina"] }),
    );
    expect(found.causes).toEqual([{ cause: "zone", count: 1 }]);
    // A zone that changes nothing is no cause of anything.
    const other = compare(question(), question({ zone, score: { method: "most-recent" } }));
    expect(other.causes).toEqual([{ cause: "score", count: 1 }]);
  });
  it("finds that an exception's end changes the answer, and leaves its other sections", () => {
    const exceptions: Policy["exceptions"] = [
      {
        when: { competency: ["share"] },
        use: { score: { method: "most-recent" }, sufficiency: { pieces: 2 } },
      },
    ];
    const found = compare(question({ exceptions }), question());
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
    ]);
  });
  it("throws what is no matter of fit", () => {
    const broken = { ...question({ score: { method: "most-recent" } }), asOf: "never" };
    expect(() => compare(question(), broken as Question)).toThrow();
  });
});
