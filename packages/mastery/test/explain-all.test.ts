import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Question } from "../src/determine/question.ts";
import { explain, explainAll } from "../src/explain/explain.ts";
import type { Policy } from "../src/policy/policy.ts";
import { methodsAsked } from "./column-policies.ts";
import { framework, log, policy, ratings } from "./school.ts";
import { asJson } from "./as-json.ts";

const asOf = "2026-12-31";
const asked = (entries: readonly Entry[], sections: Partial<Policy> = {}): Question => ({
  framework,
  evidence: log(entries),
  policy: policy(sections),
  asOf,
  learners: ["mina"],
});
const share = { learner: "mina", competency: "share", scale: "five" } as const;

const judgement: Entry = {
  type: "judgement",
  id: "j",
  learner: "mina",
  target: "share",
  happened: "2026-05-01",
  recorded: "2026-05-01",
  value: { kind: "level", level: "2" },
  by: { role: "educator" },
  reason: "Seen otherwise.",
};

/** One more work, the newest there is. */
const oneMore = (level: number): Rating => ({
  type: "rating",
  id: "zz-one-more",
  learner: "mina",
  target: "share",
  happened: "2026-12-31T23:59:59.999Z",
  recorded: "2026-12-31T23:59:59.999Z",
  value: { kind: "number", number: level },
  kind: "test",
  setting: "elsewhere",
  experience: "another",
  rater: { role: "panel" },
  verification: { status: "verified", by: { role: "educator" } },
});

describe("what one more work would do is what determine says with it", () => {
  const cuts = { level: { cuts: "values" } } as const;
  it.each<[string, Partial<Policy>, readonly Entry[]]>([
    ...methodsAsked.map((score): [string, Partial<Policy>, readonly Entry[]] => [
      `by ${score.method}`,
      { score },
      ratings(2, 4, 3),
    ]),
    ["by nothing but the first piece", {}, ratings(2)],
    ["where nothing is there", {}, []],
    ["by cuts at the levels", cuts, ratings(2, 4)],
    ["with a window of the newest", { window: { recent: 2 } }, ratings(1, 1, 4)],
    ["with a window of the best", { window: { best: 2 } }, ratings(1, 4, 4)],
    ["with a window without the lowest", { window: { dropLowest: 1 } }, ratings(2, 4, 4)],
    ["with a window of days", { window: { lastDays: 300 } }, ratings(1, 4, 4)],
    [
      "with tries of which the best counts",
      { attempts: { count: "best" } },
      ratings({ task: "a", number: 1 }, { task: "a", number: 3 }),
    ],
    [
      "with weights of settings",
      { weigh: { settings: { class: 3 } } },
      ratings({ setting: "class", number: 1 }, 4),
    ],
    ["with weights by age", { weigh: { halfLifeDays: 60 } }, ratings(1, 4)],
    [
      "with a level that holds",
      { score: { method: "most-recent" }, hold: { rule: "high-water" } },
      ratings(4, 2),
    ],
    [
      "with a level that expires",
      { hold: { rule: "latest", expires: { days: 60 } } },
      ratings(4, 4),
    ],
    ["with too little so far", { sufficiency: { pieces: 3 } }, ratings(3, 4)],
    ["with far too little", { sufficiency: { pieces: 9 } }, ratings(3, 4)],
    ["with a judgement in front", {}, [...ratings(3, 4), judgement]],
    [
      "with a judgement that new evidence ends",
      { judgement: { onNewEvidence: "drop" } },
      [...ratings(3, 4), judgement],
    ],
    [
      "with missing work that is waited for",
      { missing: { as: "block" } },
      ratings(3, { value: { kind: "status", status: "missing" } }),
    ],
    [
      "with missing work that takes a place",
      { missing: { as: "slot" }, window: { recent: 2 } },
      ratings(3, { value: { kind: "status", status: "missing" } }),
    ],
    [
      "with missing work that is the lowest",
      { missing: { as: "lowest" } },
      ratings(3, { value: { kind: "status", status: "missing" } }),
    ],
    [
      "with work in the last instant",
      {},
      ratings({
        number: 2,
        happened: "2026-12-31T23:59:59.999Z",
        recorded: "2026-12-31T23:59:59.999Z",
      }),
    ],
  ])("%s", (_, sections, entries) => {
    const told = asJson(explain(asked(entries, sections), share)).oneMore;
    const expected = [1, 2, 3, 4, 5].flatMap((level) => {
      const [found] = determine(asked([...entries, oneMore(level)], sections)).competencies;
      return found?.status === "determined"
        ? [{ rated: String(level), result: found.level, score: found.score }]
        : [];
    });
    // Where there is nothing, nothing is told of one more.
    const scored = explain(asked(entries, sections), share).counted.length > 0;
    expect(told.map(({ rated, result }) => [rated, result])).toEqual(
      scored ? expected.map(({ rated, result }) => [rated, result]) : [],
    );
    for (const [at, { score }] of told.entries())
      expect(score).toBeCloseTo(expected[at]?.score ?? Number.NaN, 9);
  });
});

describe("explaining everything", () => {
  const entries: readonly Entry[] = [
    ...ratings(2, 4, 3),
    ...ratings(5, 1).map((one) => ({ ...one, id: `d-${one.id}`, target: "decide" })),
    ...ratings(4).map((one) => ({ ...one, id: `b-${one.id}`, learner: "ben" })),
    ...ratings({ value: { kind: "level", level: "yes" }, scale: "three" }).map((one) => ({
      ...one,
      id: `t-${one.id}`,
    })),
    judgement,
  ];
  it.each<[string, Partial<Policy>]>([
    ["by the mean", {}],
    ["by a decaying average", { score: { method: "decaying-average" } }],
    ["with what is asked of evidence", { sufficiency: { pieces: 2, settings: 1 } }],
    [
      "with another way to show decimals",
      { display: { rounding: { places: 0, mode: "half-up", input: "snapped" } } },
    ],
    [
      "with an exception for one of them",
      { exceptions: [{ when: { competency: ["decide"] }, use: { score: { method: "highest" } } }] },
    ],
    ["with a rule that shares nothing", { score: { method: "median" } }],
  ])("is explaining each determination, %s", (_, sections) => {
    const question = { framework, evidence: log(entries), policy: policy(sections), asOf };
    const all = asJson(explainAll(question));
    const { competencies } = determine(question);
    expect(all.map(({ determination }) => determination)).toEqual(competencies);
    expect(competencies.length).toBeGreaterThan(4);
    expect(all).toEqual(competencies.map((one) => explain(question, one)));
  });
  it("refuses what the question does not lead to", () => {
    const question = asked(ratings(3));
    expect(() => explain(question, undefined)).toThrow("not-in-question at /determination");
    for (const other of [{ scale: "three" }, { competency: "nothing" }])
      expect(() => explain(question, { ...share, ...other })).toThrow(
        "not-in-question at /determination",
      );
  });
  it("tells of a method without a score neither share nor contribution", () => {
    const found = explain(asked(ratings(3, 4), { score: { method: "power-law" } }), share);
    expect(found.scored).not.toHaveProperty("score");
    expect(found.scored).not.toHaveProperty("exact");
    for (const one of found.counted) expect(one).not.toHaveProperty("share");
  });
});
