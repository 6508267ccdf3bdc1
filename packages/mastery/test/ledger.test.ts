import { type Demonstration, type Entry, indexFramework, type Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type Ledger, type LedgerRating, ledgerOf, ledgerSpread } from "../src/explain/index.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, judgement, log, policy, ratings } from "./school.ts";
import { asJson } from "./as-json.ts";

const of = (
  entries: readonly Entry[],
  sections: Partial<Policy> = { window: { recent: 2 } },
  asOf = "2026-12-31",
): Ledger =>
  deepFreeze(
    asJson(ledgerOf({ framework, evidence: log(entries), policy: policy(sections), asOf }, "mina")),
  );

const demonstration = (id: string, over: Partial<Demonstration> = {}): Demonstration => ({
  type: "demonstration",
  id,
  learners: ["mina"],
  happened: "2026-01-10",
  recorded: "2026-01-10",
  ...over,
});

const rating = (id: string, over: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id,
  learner: "mina",
  target: "share",
  happened: "2026-01-10",
  recorded: "2026-01-12",
  value: { kind: "number", number: 3 },
  ...over,
});

const fates = ({ works }: Ledger): readonly unknown[] =>
  works.flatMap(({ work, ratings: all }) =>
    all.map(({ entry, counted, turnedAway, setAside }: LedgerRating) => [
      work,
      entry,
      counted.map(({ competency }) => competency),
      turnedAway.map(({ competency, turned }) => [competency, turned.reason.code]),
      setAside?.code,
    ]),
  );

describe("the ledger", () => {
  it("tells of every rating where it counted and why not elsewhere, oldest work first", () => {
    const all = of([
      ...ratings(2, 3, 3),
      demonstration("d1", { happened: "2025-12-01" }),
      rating("a", { demonstration: "d1", happened: "2025-12-01", target: "decide" }),
      rating("b", { demonstration: "d1", happened: "2025-12-01", rater: { role: "my-own-eyes" } }),
    ]);
    expect(fates(all)).toEqual([
      ["d1", "b", [], [["share", "self-rating"]], undefined],
      ["d1", "a", ["decide"], [], undefined],
      ["r1", "r1", [], [["share", "not-among-recent"]], undefined],
      ["r2", "r2", ["share"], [], undefined],
      ["r3", "r3", ["share"], [], undefined],
    ]);
  });

  it("tells apart what was looked at and what the method passed over", () => {
    const told = (sections: Partial<Policy>) =>
      of(ratings(2, 3, 3), sections).works.flatMap(({ ratings: all }) =>
        all.map(({ entry, counted, passedOver }) => [entry, counted.length, passedOver.length]),
      );
    expect(told({ score: { method: "most-recent" } })).toEqual([
      ["r1", 0, 1],
      ["r2", 0, 1],
      ["r3", 1, 0],
    ]);
    expect(told({ score: { method: "mean-of-recent", parameters: { recent: 2 } } })).toEqual([
      ["r1", 0, 1],
      ["r2", 1, 0],
      ["r3", 1, 0],
    ]);
    expect(told({ score: { method: "first" } }).map(([, counted]) => counted)).toEqual([1, 0, 0]);
    const [one] = of(ratings(2, 3), { score: { method: "most-recent" } }).works;
    expect(one?.ratings[0]?.passedOver).toEqual([{ competency: "share", scale: "five" }]);
    expect(one?.ratings[0]?.turnedAway).toEqual([]);
  });

  it("tells a work with its demonstration, when it was first written down, who looked and who stands for it", () => {
    const by = { role: "community-partner", name: "Rosa Lind" } as const;
    const plan = demonstration("d1", {
      name: "Plan",
      setting: "community",
      verification: { by, status: "verified", on: "2026-01-20" },
      recorded: "2026-01-11",
    });
    const [work] = of([
      plan,
      rating("a", {
        demonstration: "d1",
        rater: by,
        setting: "home",
        verification: { by, status: "refused" },
      }),
    ]).works;
    expect(work).toMatchObject({
      work: "d1",
      happened: "2026-01-10",
      recorded: "2026-01-11",
      demonstration: plan,
      circumstances: { setting: "community", verification: { status: "verified" } },
      ratings: [
        { role: "community-partner", name: "Rosa Lind", verification: { status: "refused" } },
      ],
    });
    expect(of([demonstration("d2")]).works).toMatchObject([{ work: "d2", ratings: [] }]);
    const alone = { by: { role: "panel" }, status: "unverified" } as const;
    const [single] = of([rating("a", { setting: "work", verification: alone })]).works;
    expect(single?.circumstances).toEqual({ setting: "work", verification: alone });
    expect(single?.ratings[0]).not.toHaveProperty("verification");
    expect(single).not.toHaveProperty("demonstration");
    expect(single?.ratings[0]?.role).toBe("educator");
  });

  it("tells the consent that decides, and what it keeps out", () => {
    const consent = {
      type: "consent",
      id: "c1",
      learner: "mina",
      given: false,
      settings: ["home"],
      happened: "2026-01-01",
      recorded: "2026-01-01",
    } as const;
    const all = of([
      consent,
      demonstration("d1", { setting: "home" }),
      rating("a", { demonstration: "d1" }),
      rating("b", { setting: "class" }),
    ]);
    expect(all.works.map(({ work, consent: one }) => [work, one?.id])).toEqual([
      ["b", undefined],
      ["d1", "c1"],
    ]);
    expect(all.works[1]?.setAside?.code).toBe("not-consented");
    expect(fates(all)).toEqual([
      ["b", "b", ["share"], [], undefined],
      ["d1", "a", [], [["share", "not-consented"]], "not-consented"],
    ]);
    expect(ledgerSpread(all.works, framework).spread).toEqual({
      works: 1,
      settings: [{ setting: "class", works: 1 }],
      voices: [{ role: "educator", works: 1 }],
    });
  });

  it("tells what was taken back, brought by a correction, of no competency, or not known yet", () => {
    const all = of(
      [
        rating("a"),
        { type: "retraction", id: "x", of: "a", happened: "2026-02-01", recorded: "2026-02-01" },
        rating("b"),
        {
          type: "replacement",
          id: "y",
          of: "b",
          with: rating("b2", { value: { kind: "number", number: 4 } }),
          happened: "2026-02-01",
          recorded: "2026-02-01",
        },
        rating("c", { target: "nowhere" }),
        rating("d", { recorded: "2026-06-01" }),
      ],
      undefined,
      "2026-03-01",
    );
    expect(fates(all)).toEqual([
      ["a", "a", [], [["share", "retracted"]], "retracted"],
      ["b", "b", [], [["share", "replaced"]], "replaced"],
      ["b2", "b2", ["share"], [], undefined],
      ["c", "c", [], [], "unknown-competency"],
      ["d", "d", [], [["share", "not-yet-recorded"]], "not-yet-recorded"],
    ]);
    expect(all.works[3]?.ratings[0]).not.toHaveProperty("competency");
  });

  it("tells nothing of what was erased but how much it was, and no name of somebody erased", () => {
    const erasure = { type: "erasure", happened: "2026-04-01", recorded: "2026-04-01" } as const;
    const fellow = { role: "fellow-learner", id: "noah", name: "Noah Reed" } as const;
    const all = of([
      demonstration("d1", { name: "A secret" }),
      rating("a", { demonstration: "d1" }),
      rating("b", { rater: fellow }),
      rating("c", { rater: fellow }),
      { type: "retraction", id: "x", of: "c", happened: "2026-02-01", recorded: "2026-02-01" },
      { ...erasure, id: "e1", entries: ["d1", "a"] },
      { ...erasure, id: "e2", learner: "noah" },
    ]);
    expect(all.erased).toBe(2);
    expect(all.works.map(({ work }) => work)).toEqual(["b", "c"]);
    expect(JSON.stringify(all)).not.toMatch(/secret|Noah/);
  });

  it("is of one learner, whatever else the log holds", () => {
    const all = of([
      demonstration("d1", { learners: ["mina", "noah"] }),
      rating("a", { demonstration: "d1" }),
      rating("b", { demonstration: "d1", learner: "noah", value: { kind: "number", number: 1 } }),
      rating("c", { learner: "noah" }),
    ]);
    expect(fates(all)).toEqual([["d1", "a", ["share"], [], undefined]]);
    expect(of([]).works).toEqual([]);
  });

  it("counts settings and voices in all and by outcome, of what shows something", () => {
    const { works } = of([
      rating("a", { setting: "class" }),
      demonstration("d1", { setting: "work" }),
      rating("b", { demonstration: "d1", target: "decide", rater: { role: "panel" } }),
      rating("c", { demonstration: "d1", target: "decide", setting: "home" }),
      rating("d", { setting: "home", target: "rest" }),
      rating("e", { setting: "online", value: { kind: "status", status: "missing" } }),
      rating("f", { setting: "online", target: "nowhere" }),
    ]);
    const { spread, byOutcome } = ledgerSpread(works, framework);
    expect(spread).toEqual({
      works: 3,
      settings: [
        { setting: "class", works: 1 },
        { setting: "home", works: 2 },
        { setting: "work", works: 1 },
      ],
      voices: [
        { role: "educator", works: 3 },
        { role: "panel", works: 1 },
      ],
    });
    expect(byOutcome.map(({ outcome, spread: own }) => [outcome, own.works])).toEqual([
      ["team", 2],
      ["care", 1],
    ]);
    expect(ledgerSpread(works.slice(0, 1), indexFramework(framework)).byOutcome).toHaveLength(1);
  });

  it("lists the ratings of a work as the framework lists competencies, then by id, those of none last", () => {
    const seen = (id: string, target: string) => rating(id, { demonstration: "d1", target });
    const all = of([
      demonstration("d1"),
      seen("0", "nowhere"),
      seen("3", "decide"),
      seen("2", "share"),
      seen("1", "share"),
      seen("4", "share-1"),
    ]);
    expect(all.works.map(({ ratings: own }) => own.map(({ entry }) => entry))).toEqual([
      ["1", "2", "4", "3", "0"],
    ]);
  });

  it("was first written down when its first record was, whichever that is", () => {
    const [work] = of([
      demonstration("d1", { recorded: "2026-01-20" }),
      rating("a", { demonstration: "d1", recorded: "2026-01-12" }),
      rating("b", { demonstration: "d1", recorded: "2026-01-15" }),
    ]).works;
    expect(work?.recorded).toBe("2026-01-12");
    const taken = { type: "retraction", id: "x", of: "a", happened: "2026-02-01" } as const;
    const [alone] = of([rating("a"), { ...taken, recorded: "2026-02-01" }]).works;
    expect([alone?.happened, alone?.recorded]).toEqual(["2026-01-10", "2026-01-12"]);
  });

  it("says where and by whom of a rating only where it stands in a work that says it too", () => {
    const taken = {
      type: "retraction",
      id: "x",
      of: "b",
      happened: "2026-02-01",
      recorded: "2026-02-01",
    } as const;
    const { works } = of([
      rating("a", { setting: "home" }),
      rating("b", { setting: "class" }),
      taken,
      demonstration("d1"),
      rating("c", { demonstration: "d1", setting: "work" }),
      rating("d", { demonstration: "d1" }),
    ]);
    expect(
      works.map(({ work, circumstances, ratings: own }) => [
        work,
        circumstances.setting,
        own.map(({ setting }) => setting),
      ]),
    ).toEqual([
      ["a", "home", [undefined]],
      ["b", "class", [undefined]],
      ["d1", undefined, ["work", undefined]],
    ]);
  });

  it("tells what a correction brought where that was set aside too, and no act that is no record of work", () => {
    const on = { happened: "2026-02-01", recorded: "2026-02-01" } as const;
    const all = of([
      rating("a"),
      { ...on, type: "replacement", id: "y", of: "a", with: rating("a2") },
      { ...on, type: "retraction", id: "x", of: "a2" },
      judgement(),
      { ...on, type: "retraction", id: "z", of: "j" },
      { ...on, type: "retraction", id: "w", of: "nothing" },
    ]);
    expect(fates(all)).toEqual([
      ["a", "a", [], [["share", "retracted"]], "retracted"],
      ["a2", "a2", [], [["share", "retracted"]], "retracted"],
    ]);
  });

  it("names who looked, the learner too, while nobody was erased", () => {
    const self = { role: "self", id: "mina", name: "Mina Okafor" } as const;
    const all = of([
      rating("a", { rater: self }),
      {
        type: "erasure",
        id: "e",
        entries: ["other"],
        happened: "2026-04-01",
        recorded: "2026-04-01",
      },
    ]);
    expect(all.works[0]?.ratings[0]).toMatchObject({ role: "self", name: "Mina Okafor" });
  });

  it("has the provenance of its results", () => {
    expect(of([]).provenance).toMatchObject({ asOf: "2026-12-31", policy: { id: "ours" } });
  });
});
