import { parseFramework, type Framework } from "@whole-learner/core";
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
