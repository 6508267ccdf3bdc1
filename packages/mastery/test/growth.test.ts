import type { Entry, Framework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { explain } from "../src/explain/index.ts";
import type { Policy } from "../src/policy/policy.ts";
import {
  type Growth,
  type GrowthOptions,
  growthOf,
  suggestWorks,
  workPairOf,
} from "../src/timeline/index.ts";
import { framework, log, policy, ratings } from "./school.ts";
import { asJson } from "./as-json.ts";

const asOf = "2026-12-31";
const newest: Partial<Policy> = { score: { method: "most-recent" } };
const of = (
  entries: readonly Entry[],
  sections: Partial<Policy> = newest,
  options: Partial<GrowthOptions> = {},
): Growth =>
  deepFreeze(
    asJson(
      growthOf(
        { framework, evidence: log(entries), policy: policy(sections), asOf },
        { learner: "mina", competency: "share", ...options },
      ),
    ),
  );

const positions = ({ positions: all }: Growth): readonly unknown[] =>
  all.map(({ at, step, level, band, came }) => [at.slice(0, 10), step, level, band, came]);

describe("growth", () => {
  it("is of works, each with what it showed by itself and what stood with it", () => {
    const { works } = of(ratings(1, 2, 2), { score: { method: "mean" } });
    expect(
      works.map(({ work, happened, score, stood }) => [
        work,
        happened,
        score,
        stood.status === "determined" && [stood.level, stood.score],
      ]),
    ).toEqual([
      ["r1", "2026-01-10", 1, ["1", 1]],
      ["r2", "2026-02-10", 2, ["2", 1.5]],
      ["r3", "2026-03-10", 2, ["2", 5 / 3]],
    ]);
  });

  it("tells a position only where level or band changes, with the works that brought it", () => {
    expect(positions(of(ratings(2, 2, 3, 3, 2)))).toEqual([
      ["2026-01-10", "first", "2", undefined, ["r1"]],
      ["2026-03-10", "up", "3", undefined, ["r3"]],
      ["2026-05-10", "down", "2", undefined, ["r5"]],
    ]);
  });

  it("counts a later grade band as a step up, whatever its level, and an earlier one as that", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { number: 2, band: "6-8" },
      { number: 3, band: "6-8" },
    );
    expect(positions(of(entries))).toEqual([
      ["2026-01-10", "first", "4", "3-5", ["r1"]],
      ["2026-02-10", "new-band", "2", "6-8", ["r2"]],
      ["2026-03-10", "up", "3", "6-8", ["r3"]],
    ]);
    const back: Entry = {
      type: "retraction",
      id: "x",
      of: "r2",
      happened: "2026-02-20",
      recorded: "2026-02-20",
    };
    expect(positions(of([...entries.slice(0, 2), back]))).toContainEqual([
      "2026-02-20",
      "earlier-band",
      "4",
      "3-5",
      [],
    ]);
  });

  it("tells times without a level, and the same level after one as no step", () => {
    const asks: Partial<Policy> = {
      ...newest,
      sufficiency: { pieces: 2, newestWithin: { days: 60 } },
    };
    const entries = [...ratings(2, 2), ...ratings({}, {}, {}, {}, {}, 2).slice(5)];
    expect(positions(of(entries, asks, { until: "2026-07-01" }))).toEqual([
      ["2026-01-10", "none", undefined, undefined, ["r1"]],
      ["2026-02-10", "first", "2", undefined, ["r2"]],
      ["2026-04-12", "none", undefined, undefined, []],
      ["2026-06-10", "again", "2", undefined, ["r6"]],
    ]);
    const { positions: all } = of(entries, asks, { until: "2026-07-01" });
    expect(all.map(({ events }) => events.map(({ code }) => code))).toEqual([
      ["came"],
      ["came"],
      ["too-long-ago"],
      ["came"],
    ]);
  });

  it("tells what stood when it begins, and nothing after it ends", () => {
    const { works, ...told } = of(ratings(2, 3, 4, 5), newest, {
      from: "2026-02-20",
      until: "2026-03-20",
    });
    expect(told.positions.map(({ step, level, events }) => [step, level, events.length])).toEqual([
      ["first", "3", 0],
      ["up", "4", 1],
    ]);
    expect(works.map(({ work }) => work)).toEqual(["r3"]);
  });

  it("is empty where nothing was seen, and leaves out work that was not handed in", () => {
    expect(of([]).positions).toEqual([]);
    expect(of([]).works).toEqual([]);
    const missing = ratings(3, { value: { kind: "status", status: "missing" } });
    expect(
      of(missing, { ...newest, missing: { as: "lowest" } }).works.map(({ work }) => work),
    ).toEqual(["r1"]);
  });

  it("tells works by when they happened and the position by when they were known", () => {
    const entries = ratings(3, { number: 4, recorded: "2026-09-01" }, 2);
    expect(of(entries).works.map(({ work, known }) => [work, known.slice(0, 10)])).toEqual([
      ["r1", "2026-01-10"],
      ["r2", "2026-09-01"],
      ["r3", "2026-03-10"],
    ]);
  });

  it.each<readonly [string, Partial<Policy>, readonly (readonly string[])[]]>([
    ["the newest", newest, [["r1"], ["r3"], ["r4"]]],
    ["all", { score: { method: "highest" } }, [["r1"], ["r1", "r2", "r3"]]],
    ["the first", { score: { method: "first" } }, [["r1"]]],
    ["the last three", { score: { method: "median-of-recent" } }, [["r1"], ["r2", "r3", "r4"]]],
  ])("names behind a position what the method looked at: %s", (_, sections, expected) => {
    const { positions: all } = of(ratings(2, 2, 4, 3), sections);
    expect(all.map(({ counted }) => counted)).toEqual(expected);
  });

  it("names behind a position the tries that an average stands for, and no work turned away", () => {
    const tries = ratings(
      { task: "t", number: 2 },
      { task: "t", number: 4 },
      { value: { kind: "status", status: "exempt" } },
    );
    const { positions: all } = of(tries, { ...newest, attempts: { count: "mean" } });
    expect(all.at(-1)?.counted).toEqual(["r1", "r2"]);
  });

  it("names behind a position the works that the explanation of its day counts", () => {
    const entries = ratings(2, { number: 4, recorded: "2026-05-20" }, 3, 1, 5);
    const sections: Partial<Policy> = { score: { method: "mean-of-recent" }, window: { best: 4 } };
    const { positions: all } = of(entries, sections);
    expect(all.length).toBeGreaterThan(3);
    for (const { at, counted, determination } of all) {
      const account = explain(
        { framework, evidence: log(entries), policy: policy(sections), asOf: at },
        determination,
      );
      const looked = account.counted.filter(({ passedOver }) => passedOver !== true);
      expect(counted).toEqual(looked.map(({ work }) => work));
    }
  });

  it("asks about another scale where it is told to", () => {
    const onOther = ratings(3, { number: 1, scale: "three" });
    const { scale, works } = of(onOther, newest, { scale: "three" });
    expect([scale, works.map(({ work }) => work)]).toEqual(["three", ["r2"]]);
    const before = of([], newest, { scale: "three", from: "2026-01-01" });
    expect(before.positions).toEqual([]);
  });
});

describe("works to choose from", () => {
  const decide: Framework["competencies"][number]["id"] = "decide";
  const growths = (...entries: readonly Entry[]) => [
    of(entries),
    of(entries, newest, { competency: decide }),
  ];
  const aboutDecide = ratings(1, 3, 2).map(
    (one): Entry => ({ ...one, id: `d${one.id}`, target: decide }),
  );

  it("are those that brought the last step up of each competency, newest first", () => {
    const found = suggestWorks(growths(...ratings(1, 2, 3, 3), ...aboutDecide));
    expect(found.map(({ work, competency, step }) => [work, competency, step])).toEqual([
      ["r3", "share", "up"],
      ["dr2", "decide", "up"],
    ]);
  });

  it("are as many as asked for, since when asked for, each work once", () => {
    const all = growths(...ratings(1, 2, 3), ...aboutDecide);
    expect(suggestWorks(all, { most: 1 }).map(({ work }) => work)).toEqual(["r3"]);
    expect(suggestWorks(all, { since: "2026-03-01" }).map(({ work }) => work)).toEqual(["r3"]);
    const one = ratings({ demonstration: "w" });
    const both = growths(...one, ...one.map((r): Entry => ({ ...r, id: "o", target: decide })));
    expect(suggestWorks(both).map(({ work, competency }) => [work, competency])).toEqual([
      ["w", "share"],
    ]);
  });

  it("are none where a judgement alone raised the level, and none where it fell", () => {
    const judged: Entry = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "share",
      happened: "2026-03-01",
      recorded: "2026-03-01",
      value: { kind: "level", level: "5" },
      by: { role: "educator" },
      reason: "Seen elsewhere.",
    };
    expect(suggestWorks([of([judged])])).toEqual([]);
    expect(suggestWorks([of(ratings(3, 2))]).map(({ work }) => work)).toEqual(["r1"]);
  });
});

describe("work before and after", () => {
  const pair = (...shown: readonly (number | { number: number; band: string })[]) => {
    const found = workPairOf(of(ratings(...shown)));
    return found && [found.competency, found.before.work, found.after.work];
  };

  it("is the last work that shows most, and the first before it that shows less", () => {
    expect(pair(1, 2, 4, 4, 3)).toEqual(["share", "r1", "r4"]);
    expect(pair(4, 2, 4)).toEqual(["share", "r2", "r3"]);
  });

  it("takes a later grade band for more, whatever the level", () => {
    expect(pair({ number: 4, band: "3-5" }, { number: 2, band: "6-8" })).toEqual([
      "share",
      "r1",
      "r2",
    ]);
  });

  it("is none where no two works differ so", () => {
    expect(pair()).toBeUndefined();
    expect(pair(3)).toBeUndefined();
    expect(pair(3, 3)).toBeUndefined();
    expect(pair(4, 2)).toBeUndefined();
  });
});
