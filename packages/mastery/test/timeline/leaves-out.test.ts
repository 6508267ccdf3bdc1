import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { timeline } from "../../src/timeline/timeline.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { judgement, of, said } from "./timeline-of.ts";

describe("what a timeline leaves out, and where it ends", () => {
  const other = (fields: object): Rating => ({ ...(ratings(5)[0] as Rating), ...fields });
  it("is of one learner and one competency: what is said of others is no event of it", () => {
    const entries = [
      ...ratings(1, 3),
      other({ id: "o1", target: "decide", happened: "2026-02-10", recorded: "2026-02-10" }),
      other({ id: "o2", learner: "noor", happened: "2026-02-10", recorded: "2026-02-10" }),
      other({ id: "o3", target: "nothing", happened: "2026-02-10", recorded: "2026-02-10" }),
    ];
    expect(of(entries).changes.map(({ events }) => events)).toEqual([
      [{ code: "came", data: { entry: "r1", happened: "2026-01-10", recorded: "2026-01-10" } }],
      [{ code: "came", data: { entry: "r2", happened: "2026-02-10", recorded: "2026-02-10" } }],
    ]);
    // Another competency's corrections and judgements on the same day are none of it either.
    const same = [
      ...ratings(1, 3),
      other({ id: "o1", target: "decide", happened: "2026-01-05", recorded: "2026-01-05" }),
      { type: "retraction", id: "x", of: "o1", happened: "2026-02-10", recorded: "2026-02-10" },
      judgement({ id: "jd", target: "decide", happened: "2026-02-10", recorded: "2026-02-10" }),
    ] as readonly Entry[];
    expect(said(of(same))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-02-10", ["came"], "3"],
    ]);
  });
  it("tells no correction of another learner's", () => {
    const theirs = { learner: "noor", happened: "2026-01-05", recorded: "2026-01-05" };
    const entries = [
      ...ratings(1, 3),
      other({ id: "o1", ...theirs }),
      {
        type: "replacement",
        id: "x",
        of: "o1",
        happened: "2026-02-10",
        recorded: "2026-02-10",
        with: other({ id: "o1b", ...theirs }),
      },
    ] as readonly Entry[];
    expect(said(of(entries)).at(-1)).toEqual(["2026-02-10", ["came"], "3"]);
  });
  it("tells a correction that moves a rating here from another competency", () => {
    const entries = [
      ...ratings(1),
      other({ id: "o1", target: "decide", happened: "2026-01-05", recorded: "2026-01-05" }),
      {
        type: "replacement",
        id: "x",
        of: "o1",
        happened: "2026-03-01",
        recorded: "2026-03-01",
        with: other({ id: "o1b", happened: "2026-02-20", recorded: "2026-03-01" }),
      },
    ] as readonly Entry[];
    expect(said(of(entries))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-03-01", ["corrected"], "5"],
    ]);
  });
  it("tells a judgement that is replaced by another, both at once", () => {
    const entries = [
      ...ratings(1),
      judgement({ id: "j1" }),
      judgement({
        id: "j2",
        happened: "2026-04-01",
        recorded: "2026-04-01",
        value: { kind: "level", level: "4" },
      }),
    ];
    expect(said(of(entries))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-03-01", ["judgement-began"], "5"],
      ["2026-04-01", ["judgement-ended", "judgement-began"], "4"],
    ]);
  });
  it("looks at everything up to the last instant of the last day, and at nothing after it", () => {
    const last = ratings({
      number: 3,
      happened: "2026-02-28T23:59:59.999Z",
      recorded: "2026-02-28T23:59:59.999Z",
    });
    const next = ratings({ number: 3, happened: "2026-03-01", recorded: "2026-03-01" });
    const until = { until: "2026-02-28" } as const;
    expect(said(of(last, undefined, until))).toEqual([["2026-02-28", ["came"], "3"]]);
    expect(said(of(next, undefined, until))).toEqual([]);
    expect(said(of(next, undefined, { until: "2026-03-01" }))).toEqual([
      ["2026-03-01", ["came"], "3"],
    ]);
    // Time alone as well: the day after the last on which it is recent enough.
    const recent: Partial<Policy> = { sufficiency: { newestWithin: { days: 10 } } };
    expect(said(of(ratings(4), recent, { until: "2026-01-20" }))).toHaveLength(1);
    expect(said(of(ratings(4), recent, { until: "2026-01-21" }))).toHaveLength(2);
  });
  it("ends with the time that the question asks along", () => {
    const at = (along: "happened" | "recorded" | "both") =>
      timeline(
        {
          framework,
          evidence: log(ratings({ number: 4, recorded: "2026-06-01" })),
          policy: policy(),
          asOf: { happened: "2026-03-31", recorded: "2026-07-31" },
        },
        { learner: "mina", competency: "share", along },
      );
    expect(at("happened").until).toBe("2026-03-31T23:59:59.999Z");
    expect(at("recorded").until).toBe("2026-07-31T23:59:59.999Z");
    expect(said(at("happened"))).toEqual([["2026-01-10", ["came"], "4"]]);
    expect(said(at("recorded"))).toEqual([["2026-06-01", ["came"], "4"]]);
  });
  it("waits for nothing along what was known: time alone changes nothing there", () => {
    const recent: Partial<Policy> = { sufficiency: { newestWithin: { days: 30 } } };
    expect(said(of(ratings(4), recent))).toHaveLength(2);
    expect(said(of(ratings(4), recent, { along: "recorded" }))).toEqual([
      ["2026-01-10", ["came", "too-long-ago"], "insufficient"],
    ]);
  });
  it("says that it was time where nothing else did it", () => {
    const period = {
      of: [
        { id: "one", from: "2026-01-01", until: "2026-02-28" },
        { id: "two", from: "2026-03-01", until: "2026-05-31" },
      ],
      carry: "period-only",
    } as const;
    expect(of(ratings(4), { window: { period } }).changes.at(-1)).toMatchObject({
      at: "2026-03-01T00:00:00.000Z",
      events: [{ code: "time", data: {} }],
      determination: { status: "no-evidence" },
    });
  });
  it("refuses what it was not asked about", () => {
    expect(() => of([], undefined, { competency: "nothing" })).toThrow("not-in-question at /");
  });
});
