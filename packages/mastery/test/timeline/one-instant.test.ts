import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import type { Timeline } from "../../src/timeline/timeline-of.ts";
import { ratings } from "../school.ts";
import { judgement, of, said } from "./timeline-of.ts";

describe("what changes a determination at one instant", () => {
  const on = (day: string) => ({ happened: day, recorded: day }) as const;
  const codes = (found: Timeline): readonly unknown[] =>
    found.changes.map(({ at, events }) => [at.slice(0, 10), events]);
  const retraction = (of: string, day: string): Entry => ({
    type: "retraction",
    id: `not-${of}`,
    of,
    ...on(day),
  });
  const corrected = (by: string, of: string) => ({ code: "corrected", data: { by, of } });
  const came = (entry: string, day: string) => ({ code: "came", data: { entry, ...on(day) } });

  it("tells of a rating when it was recorded only where it says so", () => {
    const { recorded: _, ...bare } = ratings(4)[0] as Rating;
    for (const along of ["both", "happened", "recorded"] as const) {
      const found = of([bare as Rating], undefined, { along });
      expect(codes(found)).toStrictEqual([
        ["2026-01-10", [{ code: "came", data: { entry: "r1", happened: "2026-01-10" } }]],
      ]);
    }
  });
  it("comes with the later of both times, whichever it is", () => {
    const early = ratings({ number: 4, recorded: "2026-01-05" });
    const event = {
      code: "came",
      data: { entry: "r1", happened: "2026-01-10", recorded: "2026-01-05" },
    };
    expect(codes(of(early))).toEqual([["2026-01-10", [event]]]);
    expect(codes(of(early, undefined, { along: "recorded" }))).toEqual([["2026-01-05", [event]]]);
  });
  it.each<[string, readonly Entry[], readonly unknown[]]>([
    [
      "a judgement taken back",
      [...ratings(1), judgement(), retraction("j1", "2026-04-01")],
      [
        ["2026-01-10", [came("r1", "2026-01-10")]],
        ["2026-03-01", [{ code: "judgement-began", data: { judgement: "j1" } }]],
        [
          "2026-04-01",
          [corrected("not-j1", "j1"), { code: "judgement-ended", data: { judgement: "j1" } }],
        ],
      ],
    ],
    [
      "a judgement of another competency taken back on a day on which something came: no event",
      [
        ...ratings(1),
        judgement({ target: "decide", ...on("2026-01-05") }),
        retraction("j1", "2026-01-10"),
      ],
      [["2026-01-10", [came("r1", "2026-01-10")]]],
    ],
    [
      "a replacement taken back",
      [
        ...ratings(1),
        {
          type: "replacement",
          id: "x",
          of: "r1",
          ...on("2026-03-01"),
          with: { ...(ratings(5)[0] as Rating), id: "r1b" },
        },
        retraction("x", "2026-04-01"),
      ],
      [
        ["2026-01-10", [came("r1", "2026-01-10")]],
        ["2026-03-01", [corrected("x", "r1")]],
        ["2026-04-01", [corrected("not-x", "x")]],
      ],
    ],
    [
      "consent taken back, and given again",
      [
        ...ratings(1),
        { type: "consent", id: "c1", learner: "mina", given: false, ...on("2026-03-01") },
        { type: "consent", id: "c2", learner: "mina", given: true, ...on("2026-04-01") },
      ],
      [
        ["2026-01-10", [came("r1", "2026-01-10")]],
        ["2026-03-01", [{ code: "corrected", data: { by: "c1" } }]],
        ["2026-04-01", [{ code: "corrected", data: { by: "c2" } }]],
      ],
    ],
    [
      "evidence beside a judgement that stands: no event of the judgement",
      [...ratings(1), judgement(), ...ratings(1, 1, 1, 3).slice(3)],
      [
        ["2026-01-10", [came("r1", "2026-01-10")]],
        ["2026-03-01", [{ code: "judgement-began", data: { judgement: "j1" } }]],
        ["2026-04-10", [came("r4", "2026-04-10")]],
      ],
    ],
  ])("%s", (_, entries, expected) => {
    expect(codes(of(entries))).toEqual(expected);
  });
  it("tells each work that falls due on its own day", () => {
    const missing = (due: string) =>
      ({ value: { kind: "status", status: "missing" }, due }) as const;
    const entries = ratings(4, missing("2026-03-05"), {
      ...missing("2026-04-05"),
      happened: "2026-02-10",
      recorded: "2026-02-10",
    });
    expect(codes(of(entries, { missing: { as: "lowest" } }))).toEqual([
      ["2026-01-10", [came("r1", "2026-01-10")]],
      ["2026-03-05", [{ code: "fell-due", data: { entry: "r2" } }]],
      ["2026-04-05", [{ code: "fell-due", data: { entry: "r3" } }]],
    ]);
  });
  it("tells that the newest is too long ago once, whatever else is lacking", () => {
    const sections: Partial<Policy> = { sufficiency: { pieces: 2, newestWithin: { days: 30 } } };
    const tooLong = { code: "too-long-ago", data: { newest: "2026-01-10" } };
    expect(codes(of([...ratings(4), judgement({ ...on("2026-06-01") })], sections))).toEqual([
      ["2026-01-10", [came("r1", "2026-01-10")]],
      ["2026-02-10", [tooLong]],
      ["2026-06-01", [{ code: "judgement-began", data: { judgement: "j1" } }]],
    ]);
  });
  it("changes nothing by the day that a fresh look is asked for since, which moves with every day", () => {
    const elsewhere = {
      ...(ratings(4)[0] as Rating),
      id: "o1",
      target: "decide",
      ...on("2026-08-01"),
    };
    const found = of([...ratings(4), elsewhere], { sufficiency: { newestWithin: { days: 30 } } });
    expect(said(found)).toEqual([
      ["2026-01-10", ["came"], "4"],
      ["2026-02-10", ["too-long-ago"], "insufficient"],
    ]);
  });
  it("leaves out when it would change, also of what was computed beside a judgement", () => {
    const found = of([...ratings(4), judgement({ until: "2026-06-30" })], {
      sufficiency: { newestWithin: { days: 90 } },
    });
    const began = found.changes[1]?.determination;
    expect(began).toMatchObject({ status: "judged", computed: { status: "determined" } });
    expect(began).not.toHaveProperty("changesAt");
    expect(began).not.toHaveProperty("computed.changesAt");
    expect(found.changes[0]?.determination).not.toHaveProperty("changesAt");
  });
});
