import type { Entry } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Question } from "../src/determine/question.ts";
import type { Policy } from "../src/policy/policy.ts";
import { project } from "../src/project/project.ts";
import type { Projection, ProjectOptions } from "../src/project/projection.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const mina = { learner: "mina", competency: "share", scale: "five" };
const four: Question["framework"] = {
  ...framework,
  scales: framework.scales.map((scale) =>
    scale.id === "five" ? { ...scale, goal: "3", levels: scale.levels.slice(0, 4) } : scale,
  ),
};

const own: Policy["exceptions"] = [
  { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
];

const of = (
  entries: readonly Entry[],
  sections: Partial<Policy>,
  options?: ProjectOptions,
  rest: Partial<Question> = {},
): Projection =>
  project(
    { framework, evidence: log(entries), policy: policy(sections), asOf, ...rest },
    mina,
    options,
  );

describe("what it would take", () => {
  it("is the fewest pieces, then the least sum, then the first in order", () => {
    // 2.5 for two pieces of (1 + 1): nothing of one piece; 4 + 5 of two would do, and of their orders the first.
    expect(of(ratings(1, 1), {}, { target: "3" })).toEqual({
      target: "3",
      status: "reachable",
      pieces: ["3", "5"],
      brings: [],
    });
    expect(of(ratings(2, 2), {}, { target: "3" })).toMatchObject({ pieces: ["4"] });
  });

  it("is nothing where it is reached", () => {
    expect(of(ratings(5), {}, { target: "goal" })).toEqual({
      target: "4",
      status: "reachable",
      pieces: [],
      brings: [],
    });
    expect(of(ratings(5), {})).toMatchObject({ target: "5", pieces: [] });
  });

  it("is asked about the next level unless another is named", () => {
    expect(of([], { score: { method: "most-recent" } })).toMatchObject({
      target: "1",
      pieces: ["1"],
    });
    expect(of(ratings(2), { score: { method: "most-recent" } })).toMatchObject({
      target: "3",
      pieces: ["3"],
    });
  });

  it("of the power law is found by trying: from 3, 3, 1 a 3.0 needs 3, 4, 4, not three 4s", () => {
    const powerLaw: Partial<Policy> = { score: { method: "power-law" }, level: { cuts: "values" } };
    const from = (options: ProjectOptions): Projection =>
      of(ratings(3, 3, 1), powerLaw, { target: "3", ...options }, { framework: four });
    expect(from({})).toMatchObject({ status: "reachable", pieces: ["3", "4", "4"] });
    // 3.067 of [3, 3, 1, 3, 4, 4]; three 4s are as few and more than is needed (3.304), and none of two does.
    expect(from({ within: 2 })).toEqual({ target: "3", status: "not-within-bound", within: 2 });
  });

  it("takes only the allowed levels", () => {
    const options = { target: "3", allowed: ["2", "4"] } as const;
    expect(of(ratings(1, 1), {}, options)).toMatchObject({ pieces: ["4", "4"] });
    expect(of(ratings(1, 1), {}, { target: "3", allowed: ["2"] })).toEqual({
      target: "3",
      status: "never",
      reason: { code: "beyond-highest", data: { highest: "2" } },
    });
  });

  it("counts in what is asked of the evidence", () => {
    const [first] = ratings({ number: 4, setting: "class", experience: "ferry" });
    const found = of(
      first === undefined ? [] : [first],
      {
        sufficiency: { pieces: 3, settings: 3, experiences: 2, voices: 2 },
      },
      { target: "4" },
    );
    expect(found).toEqual({
      target: "4",
      status: "reachable",
      pieces: ["2", "5"],
      brings: [
        { code: "experiences", data: { more: 1 } },
        { code: "settings", data: { more: 2 } },
        { code: "voices", data: { more: 1 } },
      ],
    });
  });

  it("knows that a window forgets what older pieces brought", () => {
    const some = ratings(
      { number: 4, setting: "class" },
      { number: 4, setting: "home" },
      { number: 2, setting: "work" },
    );
    const found = of(
      some,
      { window: { recent: 3 }, sufficiency: { settings: 3 } },
      { target: "4" },
    );
    // After one piece the window holds home, work and the new one: its setting has to be another.
    expect(found).toMatchObject({
      pieces: ["5"],
      brings: [{ code: "settings", data: { more: 1 } }],
    });
  });

  it("is not within the bound, with the fewest that would do", () => {
    expect(of(ratings(1, 1, 1, 1), {}, { target: "5", within: 12 })).toEqual({
      target: "5",
      status: "not-within-bound",
      within: 12,
      fewest: 28,
    });
  });

  it("comes only in the limit to a level that begins at the end of the scale", () => {
    expect(of(ratings(1), { level: { cuts: "values" } }, { target: "5" })).toEqual({
      target: "5",
      status: "in-the-limit",
      highest: "5",
    });
    // Far is not never: of three hundred 1s it takes more than is looked at, and is no limit.
    const many = Array.from({ length: 300 }, (_, at) => ({
      happened: `2026-01-${String((at % 28) + 1).padStart(2, "0")}`,
      number: 1,
    }));
    const far = ratings(...many).map((one, at) => ({
      ...one,
      recorded: `2026-02-01`,
      id: `m${at}`,
    }));
    expect(
      of(far, { level: { cuts: [1.5, 2.5, 3.5, 4.9] }, exceptions: own }, { target: "5" }),
    ).toEqual({ target: "5", status: "not-within-bound", within: 12 });
    // A decaying average forgets, and gets there but for a billionth.
    expect(
      of(
        ratings(1),
        { score: { method: "decaying-average" }, level: { cuts: "values" } },
        { target: "5" },
      ),
    ).toMatchObject({ status: "not-within-bound", fewest: 22 });
  });

  it("is never, with its reason", () => {
    expect(of(ratings(1, 5), { score: { method: "lowest" } }, { target: "3" })).toMatchObject({
      status: "never",
      reason: { code: "does-not-move", data: {} },
    });
    expect(
      of(
        ratings(1),
        { score: { method: "n-times", parameters: { target: 5 } } },
        {
          target: "5",
          allowed: ["3", "4"],
        },
      ),
    ).toMatchObject({ status: "never", reason: { code: "does-not-move" } });
    expect(
      of(ratings(1), { window: { recent: 2 }, sufficiency: { pieces: 3 } }, { target: "3" }),
    ).toMatchObject({
      reason: { code: "asks-more-than-it-looks-at", data: { need: 3, most: 2 } },
    });
    expect(
      of(
        ratings({ value: { kind: "status", status: "missing" } }, 4),
        { missing: { as: "block" } },
        {
          target: "5",
        },
      ),
    ).toMatchObject({ reason: { code: "blocked", data: { missing: 1 } } });
  });

  const judgement = (fields: object): Entry =>
    ({
      type: "judgement",
      id: "j1",
      learner: "mina",
      target: "share",
      happened: "2026-05-01",
      recorded: "2026-05-01",
      value: { kind: "level", level: "2" },
      by: { role: "educator" },
      reason: "She showed it otherwise.",
      ...fields,
    }) as Entry;

  it("is never while a judgement stands, unless new evidence ends it", () => {
    const entries = [...ratings(1, 2), judgement({})];
    expect(of(entries, {}, { target: "3" })).toEqual({
      target: "3",
      status: "never",
      reason: { code: "judged", data: { judgement: "j1" } },
    });
    expect(of(entries, { judgement: { onNewEvidence: "drop" } }, { target: "3" })).toMatchObject({
      status: "reachable",
      pieces: ["5"],
    });
    const reasonOf = (kind: string) => of([...ratings(1), judgement({ value: { kind } })], {});
    expect(reasonOf("no-level")).toMatchObject({
      status: "never",
      reason: { code: "judged-no-level", data: { judgement: "j1" } },
    });
    expect(reasonOf("exempt")).toMatchObject({
      status: "never",
      reason: { code: "exempt", data: {} },
    });
  });

  it("is reached where a judgement says so, whatever is still lacking", () => {
    const entries = [...ratings(1), judgement({})];
    expect(of(entries, { sufficiency: { settings: 3 } }, { target: "2" })).toEqual({
      target: "2",
      status: "reachable",
      pieces: [],
      brings: [],
    });
  });

  it("is by time alone where only waiting leads there, and says so beside where pieces do too", () => {
    const until = [...ratings(4), judgement({ until: "2027-01-15" })];
    expect(of(until, {}, { target: "4" })).toEqual({
      target: "4",
      status: "by-time-alone",
      at: "2027-01-16T00:00:00.000Z",
    });
    const old = ratings(1, { number: 5, happened: "2026-12-30", recorded: "2026-12-30" });
    expect(of(old, { window: { lastDays: 360 } }, { target: "5", within: 2 })).toMatchObject({
      status: "by-time-alone",
    });
    expect(of(old, { window: { lastDays: 360 } }, { target: "4" })).toMatchObject({
      status: "reachable",
      pieces: ["5"],
      byTime: expect.stringMatching(/^20/) as unknown,
    });
  });

  it("looks at each change by time alone, until one leads there", () => {
    const low = (day: string) => ({ number: 1, happened: day, recorded: day });
    const entries = ratings(low("2026-12-01"), low("2026-12-05"), {
      number: 5,
      happened: "2026-12-30",
      recorded: "2026-12-30",
    });
    const found = of(entries, { window: { lastDays: 60 } }, { target: "5", within: 1 });
    // With the first that leaves it is a 3, with the second a 5; it leaves on the 60th day after its own.
    expect(found).toEqual({
      target: "5",
      status: "by-time-alone",
      at: "2027-02-03T00:00:00.000Z",
    });
    // What was written down after the question's time stays unknown, however long it waits.
    const late = ratings(low("2026-12-01"), {
      number: 5,
      happened: "2026-12-30",
      recorded: "2027-01-15",
    });
    expect(
      of(
        late,
        { window: { lastDays: 60 } },
        { target: "5", within: 1 },
        {
          asOf: { happened: "2026-12-31", recorded: "2026-12-31" },
        },
      ),
    ).toMatchObject({ status: "not-within-bound", within: 1 });
    expect(
      of(
        late,
        { window: { lastDays: 60 } },
        { target: "5", within: 1 },
        {
          asOf: { happened: "2026-12-31", recorded: "2027-01-15" },
        },
      ),
    ).toMatchObject({ status: "by-time-alone", at: "2027-01-30T00:00:00.000Z" });
  });

  it("is asked about each scale by itself", () => {
    const on = (level: string, happened: string) =>
      ({ scale: "three", value: { kind: "level", level }, happened, recorded: happened }) as const;
    const entries = ratings(5, on("no", "2026-12-01"), on("yes", "2026-12-30"));
    const found = (sections: Partial<Policy>, within: number) =>
      project(
        { framework, evidence: log(entries), policy: policy(sections), asOf },
        { ...mina, scale: "three" },
        { target: "yes", within },
      );
    expect(found({ score: { method: "most-recent" } }, 1)).toMatchObject({ pieces: [] });
    expect(found({ level: { cuts: "values" }, window: { lastDays: 60 } }, 2)).toEqual({
      target: "yes",
      status: "by-time-alone",
      at: "2027-01-30T00:00:00.000Z",
    });
  });

  it("is not beyond the highest where older pieces are higher than those allowed", () => {
    expect(of(ratings(5, 1), {}, { target: "5", allowed: ["2"], within: 2 })).toMatchObject({
      status: "not-within-bound",
    });
  });

  it("asks no more than it looks at where it looks at as many", () => {
    expect(
      of(ratings(1), { window: { recent: 3 }, sufficiency: { pieces: 3 } }, { target: "2" }),
    ).toMatchObject({ status: "reachable", pieces: ["1", "3"] });
    expect(
      of(ratings(1), { window: { best: 2 }, sufficiency: { pieces: 3 } }, { target: "2" }),
    ).toMatchObject({ reason: { code: "asks-more-than-it-looks-at", data: { need: 3, most: 2 } } });
  });

  it("comes to no limit where the score is rounded first", () => {
    const ends = { cuts: "values" } as const;
    const rounded = { ...ends, rounded: { places: 8, mode: "half-up", input: "snapped" } } as const;
    expect(of(ratings(1), { level: rounded }, { target: "5" })).toEqual({
      target: "5",
      status: "not-within-bound",
      within: 12,
    });
  });

  it("says where there was too much to try, and how far it came", () => {
    const found = of(
      ratings(1, 1, 1, 1, 1, 1, 1, 1),
      { score: { method: "power-law" } },
      { target: "5" },
    );
    expect(found.status).toBe("too-many-to-search");
    expect(found).toMatchObject({ searched: expect.any(Number) as unknown });
  });

  it("is not offered where a score asks what a supposed piece cannot tell", () => {
    expect(of(ratings(1), { score: { method: "highest-per-indicator" } }, { target: "3" })).toEqual(
      {
        target: "3",
        status: "not-offered",
        method: "highest-per-indicator",
      },
    );
  });

  it("is asked about what there is", () => {
    const question = { framework, evidence: log([]), policy: policy(), asOf };
    expect(() => project(question, undefined)).toThrow("not-in-question at /determination");
    for (const other of [{ competency: "nothing" }, { scale: "three" }])
      expect(() => project(question, { ...mina, ...other })).toThrow(
        "not-in-question at /determination",
      );
    expect(() => project(question, mina, { target: "nothing" })).toThrow(
      "no-such-level at /options/target",
    );
    expect(() => project(question, mina, { allowed: ["nothing"] })).toThrow(
      "no-such-level at /options/allowed/0",
    );
    expect(() => project(question, mina, { within: 0 })).toThrow(
      "parameter-out-of-bounds at /options/within",
    );
    expect(() => project(question, mina, { within: 2.5 })).toThrow(
      "wrong-parameter at /options/within",
    );
  });
});

describe("what supposed pieces bring", () => {
  const [first] = ratings({ number: 4, kind: "test", setting: "class" });
  const one = first === undefined ? [] : [first];
  it.each<[string, Policy["sufficiency"] & object, object]>([
    ["kinds", { kinds: 3 }, { code: "kinds", data: { more: 2 } }],
    ["settings", { settings: 3 }, { code: "settings", data: { more: 2 } }],
    ["experiences", { experiences: 2 }, { code: "experiences", data: { more: 2 } }],
    ["somebody who stands for them", { verified: 2 }, { code: "verified", data: { more: 2 } }],
  ])("is %s of their own, each once", (_, sufficiency, brings) => {
    const found = of(one, { sufficiency }, { target: "4" });
    expect(found).toMatchObject({ status: "reachable", brings: [brings] });
    expect(found.status === "reachable" && found.pieces).toHaveLength(2);
  });
  it("is as many voices as are asked for, with one piece", () => {
    const found = of(one, { sufficiency: { voices: 4 } }, { target: "4" });
    expect(found).toMatchObject({
      status: "reachable",
      pieces: ["3"],
      brings: [{ code: "voices", data: { more: 3 } }],
    });
  });
  it("is the newest there is, though something was shown in the last instant", () => {
    const last = ratings({
      number: 5,
      happened: "2026-12-31T23:59:59.999Z",
      recorded: "2026-12-31T23:59:59.999Z",
    });
    const recent: Partial<Policy> = { score: { method: "most-recent" } };
    expect(of(last, recent, { target: "5" })).toMatchObject({ pieces: [] });
    const low = last.map((entry) => ({ ...entry, value: { kind: "number", number: 2 } as const }));
    expect(of(low, recent, { target: "5" })).toMatchObject({ pieces: ["5"] });
  });
});

describe("what project refuses", () => {
  it.each<[ProjectOptions, string]>([
    [{ target: "six" }, "no-such-level at /options/target"],
    [{ allowed: ["2", "six"] }, "no-such-level at /options/allowed/1"],
    // JSON of a caller, which the types do not see.
    [{ allowed: [] as never }, "parameter-out-of-bounds at /options/allowed"],
    [{ within: 0 }, "parameter-out-of-bounds at /options/within"],
    [{ within: 101 }, "parameter-out-of-bounds at /options/within"],
    [{ within: 1.5 }, "wrong-parameter at /options/within"],
  ])("%j", (options, message) => {
    expect(() => of(ratings(1), {}, options)).toThrow(message);
  });
  it("takes bounds from 1 to 100", () => {
    for (const within of [1, 100])
      expect(of(ratings(3), {}, { target: "3", within })).toMatchObject({ pieces: [] });
  });
});
