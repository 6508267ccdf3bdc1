import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { ownLog } from "../../src/timeline/own-log.ts";
import { timeline, timelineAt } from "../../src/timeline/timeline.ts";
import type { TimelineOptions } from "../../src/timeline/timeline-of.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, judgement, of, said } from "./timeline-of.ts";

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
