import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile/compile.ts";
import type { Policy } from "../src/policy/policy.ts";
import { ownLog } from "../src/timeline/own-log.ts";
import { timeline, timelineAt } from "../src/timeline/timeline.ts";
import type { Timeline, TimelineOptions } from "../src/timeline/timeline-of.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const of = (
  entries: readonly Entry[],
  sections: Partial<Policy> = { score: { method: "most-recent" } },
  options: Partial<TimelineOptions> = {},
): Timeline =>
  timeline(
    { framework, evidence: log(entries), policy: policy(sections), asOf },
    { learner: "mina", competency: "share", ...options },
  );

const said = ({ changes }: Timeline): readonly unknown[] =>
  changes.map(({ at, events, determination }) => [
    at.slice(0, 10),
    events.map(({ code }) => code),
    "level" in determination ? determination.level : determination.status,
  ]);

const judgement = (fields: object = {}): Entry =>
  ({
    type: "judgement",
    id: "j1",
    learner: "mina",
    target: "share",
    happened: "2026-03-01",
    recorded: "2026-03-01",
    value: { kind: "level", level: "5" },
    by: { role: "educator" },
    reason: "She showed it otherwise.",
    ...fields,
  }) as Entry;

describe("a timeline", () => {
  it("tells each change with the evidence that came", () => {
    const found = of(ratings(1, 3));
    expect(found.first.status).toBe("no-evidence");
    expect(found.until).toBe("2026-12-31T23:59:59.999Z");
    expect(said(found)).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-02-10", ["came"], "3"],
    ]);
    expect(found.changes[1]?.events).toEqual([
      { code: "came", data: { entry: "r2", happened: "2026-02-10", recorded: "2026-02-10" } },
    ]);
  });

  it("moves along what happened, what was known, or both", () => {
    const late = ratings({ number: 4, recorded: "2026-06-01" });
    expect(said(of(late))).toEqual([["2026-06-01", ["came"], "4"]]);
    expect(said(of(late, undefined, { along: "happened" }))).toEqual([
      ["2026-01-10", ["came"], "4"],
    ]);
    expect(said(of(late, undefined, { along: "recorded" }))).toEqual([
      ["2026-06-01", ["came"], "4"],
    ]);
  });

  it("tells corrections", () => {
    const entries: readonly Entry[] = [
      ...ratings(1, 3),
      { type: "retraction", id: "x1", of: "r2", happened: "2026-04-01", recorded: "2026-04-01" },
      {
        type: "replacement",
        id: "x2",
        of: "r1",
        happened: "2026-05-01",
        recorded: "2026-05-01",
        with: { ...(ratings(1)[0] as Rating), id: "r1b", value: { kind: "number", number: 2 } },
      },
    ];
    expect(said(of(entries))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-02-10", ["came"], "3"],
      ["2026-04-01", ["corrected"], "1"],
      ["2026-05-01", ["corrected"], "2"],
    ]);
    expect(of(entries).changes[3]?.events).toEqual([
      { code: "corrected", data: { by: "x2", of: "r1" } },
    ]);
  });

  it("tells where a judgement began and ended", () => {
    expect(said(of([...ratings(1), judgement({ until: "2026-06-30" })]))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-03-01", ["judgement-began"], "5"],
      ["2026-07-01", ["judgement-ended"], "1"],
    ]);
  });

  it("tells what time alone did", () => {
    expect(
      said(
        of(ratings(1, 5), {
          window: { lastDays: 60 },
          sufficiency: { newestWithin: { days: 90 } },
        }),
      ),
    ).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-02-10", ["came"], "3"],
      ["2026-03-11", ["left-window"], "5"],
      ["2026-04-11", ["left-window"], "no-evidence"],
    ]);
    expect(said(of(ratings(4), { sufficiency: { newestWithin: { days: 90 } } }))).toEqual([
      ["2026-01-10", ["came"], "4"],
      ["2026-04-11", ["too-long-ago"], "insufficient"],
    ]);
    const missing = ratings(4, {
      value: { kind: "status", status: "missing" },
      due: "2026-03-05",
    });
    expect(said(of(missing, { missing: { as: "block" } }))).toEqual([
      ["2026-01-10", ["came"], "4"],
      ["2026-03-05", ["fell-due"], "undetermined"],
    ]);
  });

  it("begins and ends where it is asked to", () => {
    const found = of(ratings(1, 3, 5), undefined, { from: "2026-02-01", until: "2026-02-28" });
    expect(found.first).toMatchObject({ status: "determined", level: "1" });
    expect(said(found)).toEqual([["2026-02-10", ["came"], "3"]]);
    expect(timelineAt(found, "2026-01-31T00:00:00.000Z")).toBeUndefined();
    expect(timelineAt(found, "2026-02-09T23:59:59.999Z")).toMatchObject({ level: "1" });
    expect(timelineAt(found, "2026-02-10T00:00:00.000Z")).toMatchObject({ level: "3" });
  });

  it("is of one scale", () => {
    const other = ratings(4, { value: { kind: "level", level: "yes" }, scale: "three" });
    expect(said(of(other, undefined, { scale: "three" }))).toEqual([
      ["2026-02-10", ["came"], "yes"],
    ]);
    expect(said(of(other))).toEqual([["2026-01-10", ["came"], "4"]]);
  });

  it("is of what there is", () => {
    expect(of([]).changes).toEqual([]);
    expect(() => of([], undefined, { competency: "nothing" })).toThrow("not-in-question at /");
  });
});

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

describe("where a timeline begins, and what it takes", () => {
  it("begins just before the first entry about the learner, or where it ends if that is earlier", () => {
    expect(of(ratings(1)).from).toBe("2026-01-09T23:59:59.999Z");
    const before = of(ratings(1), undefined, { until: "2025-12-31" });
    expect([before.from, before.until]).toEqual([
      "2025-12-31T23:59:59.999Z",
      "2025-12-31T23:59:59.999Z",
    ]);
    expect(of([]).from).toBe("2026-12-31T23:59:59.999Z");
  });
  it("knows what was determined from its first instant on", () => {
    const found = of(ratings(4), undefined, { from: "2026-01-10" });
    expect(timelineAt(found, found.from)).toBe(found.first);
    expect(found.first).toMatchObject({ level: "4" });
    expect(timelineAt(found, "2026-01-09T23:59:59.999Z")).toBeUndefined();
  });
  it("takes a policy that was compiled before", () => {
    const question = { framework, evidence: log(ratings(1, 3)), asOf };
    const about = { learner: "mina", competency: "share" };
    expect(timeline({ ...question, policy: compile(policy()) }, about)).toEqual(
      timeline({ ...question, policy: policy() }, about),
    );
  });
  it("tells when what a replacement brought comes at another time than the replacement", () => {
    const replaced = (fields: Partial<Rating>): readonly Entry[] => [
      ...ratings(1),
      {
        type: "replacement",
        id: "x",
        of: "r1",
        happened: "2026-03-01",
        recorded: "2026-03-01",
        with: { ...(ratings(5)[0] as Rating), id: "r1b", ...fields },
      },
    ];
    const earlier = replaced({ happened: "2026-02-20" });
    expect(said(of(earlier, undefined, { along: "happened" }))).toEqual([
      ["2026-02-20", ["came"], "5"],
    ]);
    expect(said(of(earlier))).toEqual([
      ["2026-01-10", ["came"], "1"],
      ["2026-03-01", ["corrected"], "5"],
    ]);
    const later = replaced({ happened: "2026-03-20", recorded: "2026-03-20" });
    expect(of(later).changes.at(-1)).toMatchObject({
      at: "2026-03-20T00:00:00.000Z",
      events: [
        {
          code: "came",
          data: { entry: "r1b", happened: "2026-03-20", recorded: "2026-03-20" },
        },
      ],
      determination: { level: "5" },
    });
    // At the replacement's own instant it is one event.
    const same = replaced({ happened: "2026-03-01", recorded: "2026-03-01" });
    expect(said(of(same)).at(-1)).toEqual(["2026-03-01", ["corrected"], "5"]);
  });
  it.each<[string, Partial<TimelineOptions>]>([
    ["a scale that there is none of", { scale: "nothing" }],
    ["a competency that there is none of, on a scale", { competency: "nothing", scale: "three" }],
  ])("refuses %s", (_, options) => {
    expect(() => of(ratings(1), undefined, options)).toThrow("not-in-question at /");
  });
});

describe("a learner's own log", () => {
  const day = { happened: "2026-01-10", recorded: "2026-01-10" } as const;
  const about = (learner: string): readonly Entry[] => [
    { ...(ratings(1)[0] as Rating), id: `${learner}-rating`, learner },
    judgement({ id: `${learner}-judgement`, learner }),
    { type: "consent", id: `${learner}-consent`, learner, given: true, ...day },
    { type: "demonstration", id: `${learner}-demonstration`, learners: ["ben", learner], ...day },
  ];
  const corrections: readonly Entry[] = [
    { type: "retraction", id: "retraction", of: "mina-rating", ...day },
    {
      type: "replacement",
      id: "replacement",
      of: "noor-rating",
      with: ratings(1)[0] as Rating,
      ...day,
    },
    { type: "erasure", id: "erasure", learner: "noor", ...day },
  ];
  it("has all that names one of them, and every correction, in its order", () => {
    const whole = log([...about("noor"), ...corrections, ...about("mina")]);
    const ids = (learners: readonly string[]) =>
      ownLog(whole, learners).entries.map(({ id }) => id);
    const all = ["rating", "judgement", "consent", "demonstration"] as const;
    const corrected = corrections.map(({ id }) => id);
    const mina = all.map((type) => `mina-${type}`);
    const noor = all.map((type) => `noor-${type}`);
    expect(ids([])).toEqual(corrected);
    expect(ids(["mina"])).toEqual([...corrected, ...mina]);
    expect(ids(["mina", "noor"])).toEqual([...noor, ...corrected, ...mina]);
    expect(ids(["ben"])).toEqual(["noor-demonstration", ...corrected, "mina-demonstration"]);
    expect(ownLog(whole, ["mina"]).format).toBe(whole.format);
  });
});
