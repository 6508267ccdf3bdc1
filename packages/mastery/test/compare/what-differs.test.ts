import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Question } from "../../src/determine/question.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, ratings } from "../school.ts";
import { compared, count, question } from "./two-questions.ts";

describe("what differs", () => {
  const pair = (a: Question, b: Question) => compared(a, b).competencies[0];
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
    const standing = (a: Question, b: Question) => compared(a, b).counts.competencies;
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
    const found = compared(only([...ratings(3), judged("4")]), only(ratings(3)));
    expect(
      count(found, { status: "judged", level: "4" }, { status: "determined", level: "3" }),
    ).toBe(1);
    expect(count(found, { status: "no-evidence" }, { status: "no-evidence" })).toBe(1);
    const blocked = only(ratings(3, { value: { kind: "status", status: "missing" } }), {
      missing: { as: "block" },
    });
    expect(
      count(
        compared(blocked, only(ratings(3))),
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
    const found = compared(
      question(sections, { evidence: late, learners: ["mina"] }),
      question({ ...sections, zone }, { evidence: late, learners: ["mina"] }),
    );
    expect(found.causes).toEqual([{ cause: "zone", count: 1 }]);
    // A zone that changes nothing is no cause of anything.
    const other = compared(question(), question({ zone, score: { method: "most-recent" } }));
    expect(other.causes).toEqual([{ cause: "score", count: 1 }]);
  });
  it("finds that an exception's end changes the answer, and leaves its other sections", () => {
    const exceptions: Policy["exceptions"] = [
      {
        when: { competency: ["share"] },
        use: { score: { method: "most-recent" }, sufficiency: { pieces: 2 } },
      },
    ];
    const found = compared(question({ exceptions }), question());
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
    ]);
  });
  it("throws what is no matter of fit", () => {
    const broken = { ...question({ score: { method: "most-recent" } }), asOf: "never" };
    expect(() => compared(question(), broken as Question)).toThrow();
  });
});
