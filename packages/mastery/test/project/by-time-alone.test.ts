import type { Entry } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Question } from "../../src/determine/question.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { type ByTimeAlone, byTimeAlone } from "../../src/project/index.ts";
import { issuesOf, notInQuestion } from "../issues-of.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, judgedLow, mina, of } from "./for-mina.ts";

describe("what it would take", () => {
  it("is by time alone where only waiting leads there, and says so beside where pieces do too", () => {
    const until = [...ratings(4), judgedLow({ until: "2027-01-15" })];
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
});

describe("what becomes of a determination by time alone", () => {
  const later = (
    entries: readonly Entry[],
    sections: Partial<Policy> = {},
    rest: Partial<Question> = {},
  ): ByTimeAlone =>
    byTimeAlone(
      { framework, evidence: log(entries), policy: policy(sections), asOf, ...rest },
      mina,
    );
  const told = (found: ByTimeAlone) =>
    found.status === "stays"
      ? "stays"
      : [found.at.slice(0, 10), found.determination.status, found.determination.band];
  const day = (number: number, happened: string) => ({ number, happened, recorded: happened });

  it("stays where no time matters", () => {
    expect(later(ratings(3, 4))).toEqual({ status: "stays" });
    expect(later([])).toEqual({ status: "stays" });
  });

  it("becomes a state where the newest work grows too old", () => {
    const found = later(ratings(3, day(4, "2026-12-01")), {
      sufficiency: { newestWithin: { days: 60 } },
    });
    expect(told(found)).toEqual(["2027-01-31", "insufficient", undefined]);
    expect(found).toMatchObject({ determination: { lacks: [{ code: "recency" }] } });
  });

  it("becomes a level where a judgement ends, and stays where the level below it is the same", () => {
    const end = { until: "2027-01-15" };
    expect(later([...ratings(4), judgedLow(end)])).toMatchObject({
      status: "becomes",
      at: "2027-01-16T00:00:00.000Z",
      determination: { status: "determined", level: "4" },
    });
    expect(later([...ratings(2), judgedLow(end)])).toEqual({ status: "stays" });
  });

  it("looks past a change of the score within its level to the first of the level, by what is known now", () => {
    const entries = ratings(
      day(3, "2026-12-01"),
      day(4, "2026-12-05"),
      day(4, "2026-12-07"),
      day(5, "2026-12-10"),
      {
        number: 1,
        happened: "2026-12-20",
        recorded: "2027-01-20",
      },
    );
    // 4; without the 3 it is 13/3, a 4 still; without the first 4 it is 4.5, which is a 5.
    const found = later(entries, { window: { lastDays: 40 } });
    expect(found).toMatchObject({ determination: { status: "determined", level: "5" } });
    expect(told(found)).toEqual(["2027-01-14", "determined", undefined]);
  });

  it("acts on a correction that was written down ahead of its time when it happens", () => {
    const correction: Entry = {
      type: "retraction",
      id: "x",
      of: "r2",
      happened: "2027-02-01",
      recorded: "2026-12-01",
    };
    expect(later([...ratings(2, 5), correction])).toMatchObject({
      status: "becomes",
      at: "2027-02-01T00:00:00.000Z",
      determination: { level: "2" },
    });
    // Written down later, it is not known now.
    const unknown = { ...correction, recorded: "2027-01-15" };
    expect(later([...ratings(2, 5), unknown])).toEqual({ status: "stays" });
    const known = { happened: "2026-12-31", recorded: "2027-03-01" };
    expect(later([...ratings(2, 5), unknown], {}, { asOf: known })).toEqual({ status: "stays" });
  });

  it("gives up a window that moves for ever without a change", () => {
    expect(
      later(ratings(day(3, "2026-09-10")), { window: { schoolYearFrom: "08-15" } }),
    ).toMatchObject({
      status: "becomes",
      determination: { status: "no-evidence" },
    });
    expect(later([], { window: { schoolYearFrom: "08-15" } })).toEqual({ status: "stays" });
  });

  it("takes a plan, and refuses what is not asked about", () => {
    const question = { framework, evidence: log(ratings(3)), asOf };
    expect(byTimeAlone({ ...question, policy: compile(policy({})) }, mina)).toEqual({
      status: "stays",
    });
    for (const other of [undefined, { ...mina, competency: "none" }, { ...mina, scale: "none" }])
      expect(issuesOf(() => byTimeAlone({ ...question, policy: policy({}) }, other))).toEqual([
        notInQuestion,
      ]);
  });
});
