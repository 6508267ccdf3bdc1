import { describe, expect, it } from "vitest";
import { ratings } from "../school.ts";
import { judgedLow, of } from "./for-mina.ts";

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
