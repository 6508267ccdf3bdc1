import type { Judgement, Log } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { framework, judgement, log, policy, ratings } from "../school.ts";
import { asOf, share } from "./ask.ts";

const says = (
  id: string,
  happened: string,
  level: string,
  fields: Partial<Judgement> = {},
): Judgement =>
  judgement({ id, happened, recorded: happened, value: { kind: "level", level }, ...fields });

/** What stands in front: the judgement's level, or what was computed. */
const level = (entries: Log["entries"], day?: string): string | undefined => {
  const found = share(entries, {}, day);
  return found.status === "judged" ? `judged ${found.level}` : found.status;
};

describe("a judgement made before it begins", () => {
  const later = [...ratings(3), says("j", "2026-05-01", "5", { from: "2026-06-01" })];
  it.each([
    ["2026-05-31", "determined"],
    ["2026-06-01", "judged 5"],
  ])("is not in force before: on %s it is %s", (day, expected) => {
    expect(level(later, day)).toBe(expected);
  });
  it("leaves the one in force until then", () => {
    const both = [says("i", "2026-04-01", "2"), ...later];
    expect(level(both, "2026-05-31")).toBe("judged 2");
    expect(level(both, "2026-06-01")).toBe("judged 5");
  });
});

describe("of several judgements", () => {
  it.each<[string, readonly [string, string, string][], string]>([
    [
      "the newest stands",
      [
        ["a", "2026-05-01", "2"],
        ["b", "2026-06-01", "4"],
        ["c", "2026-05-15", "3"],
      ],
      "judged 4",
    ],
    [
      "the newest stands, whatever their ids say",
      [
        ["z", "2026-05-01", "2"],
        ["b", "2026-06-01", "4"],
        ["c", "2026-05-15", "3"],
      ],
      "judged 4",
    ],
    [
      "of one day the last by id stands",
      [
        ["a", "2026-06-01", "2"],
        ["c", "2026-06-01", "4"],
        ["b", "2026-06-01", "3"],
      ],
      "judged 4",
    ],
    [
      "of one instant the last by id stands, however the instant is written",
      [
        ["c", "2026-06-01", "4"],
        ["a", "2026-06-01T00:00:00.000Z", "2"],
        ["b", "2026-06-01T02:00:00.000+02:00", "3"],
      ],
      "judged 4",
    ],
  ])("%s, in whatever order they were written down", (_, told, expected) => {
    const all = told.map(([id, happened, value]) => says(id, happened, value));
    const [first, second, third] = all as [Judgement, Judgement, Judgement];
    for (const order of [
      all,
      [third, second, first],
      [second, first, third],
      [third, first, second],
    ])
      expect(level([...ratings(3), ...order])).toBe(expected);
  });
});

describe("new evidence", () => {
  const seen = (happened: string, recorded: string, fields: object = {}) =>
    ratings({ number: 3, happened, recorded, ...fields });
  it.each<[string, Log["entries"], Partial<Judgement>, boolean]>([
    ["is what happened afterwards", seen("2026-06-02", "2026-06-02"), {}, true],
    [
      "is what was written down afterwards, though it happened before",
      seen("2026-05-01", "2026-06-02"),
      {},
      true,
    ],
    ["is not what was written down on the same day", seen("2026-05-01", "2026-06-01"), {}, false],
    [
      "is not what was written down before the judgement was",
      seen("2026-05-01", "2026-06-02"),
      { recorded: "2026-06-02" },
      false,
    ],
    [
      "is what happened after the judgement was made, though that was written down later still",
      seen("2026-06-02", "2026-06-02"),
      { recorded: "2026-06-20" },
      true,
    ],
    [
      "is a second rater's word, of a work that was known",
      [
        ...seen("2026-05-01", "2026-05-01", {
          demonstration: "d",
          rater: { role: "panel", id: "a" },
        }),
        ...ratings(3, {
          number: 4,
          happened: "2026-06-02",
          recorded: "2026-06-02",
          demonstration: "d",
          rater: { role: "panel", id: "b" },
        }).slice(1),
      ],
      {},
      true,
    ],
    [
      "is a second rater's word after the judgement was made, though that was written down later still",
      [
        ...seen("2026-05-01", "2026-05-01", {
          demonstration: "d",
          rater: { role: "panel", id: "a" },
        }),
        ...ratings(3, {
          number: 4,
          happened: "2026-06-02",
          recorded: "2026-06-02",
          demonstration: "d",
          rater: { role: "panel", id: "b" },
        }).slice(1),
        {
          type: "demonstration",
          id: "d",
          learners: ["mina"],
          happened: "2026-05-01",
          recorded: "2026-05-01",
        },
      ],
      { recorded: "2026-06-20" },
      true,
    ],
    [
      "is not work that was called missing since",
      [
        ...seen("2026-05-01", "2026-05-01"),
        ...ratings(3, {
          happened: "2026-05-02",
          recorded: "2026-06-02",
          value: { kind: "status", status: "missing" },
        }).slice(1),
      ],
      {},
      false,
    ],
  ])("%s", (_, entries, fields, expected) => {
    const found = share([...entries, judgement(fields)], { missing: { as: "lowest" } });
    expect(found).toMatchObject({ status: "judged", newEvidence: expected });
    expect(
      share([...entries, judgement(fields)], { judgement: { onNewEvidence: "drop" } }).status,
    ).toBe(expected ? "determined" : "judged");
  });
});

describe("a judgement that was corrected", () => {
  const corrected = (day: string, fields: Partial<Judgement>): Log["entries"] => [
    ...ratings({ number: 3, happened: "2026-05-01", recorded: "2026-06-10" }),
    judgement(),
    {
      type: "replacement",
      id: "c",
      of: "j",
      with: judgement({ id: "k", value: { kind: "level", level: "4" }, ...fields }),
      happened: day,
      recorded: day,
    },
  ];
  // What a replacement brings is known from when the replacement was written down, whatever the record in it says.
  it.each([
    ["2026-06-09", true],
    ["2026-06-10", false],
    ["2026-06-11", false],
  ] as const)(
    "on %s, of work that was written down on the tenth, has new evidence: %s",
    (day, expected) => {
      const { recorded: _, ...without } = judgement();
      for (const fields of [{}, { recorded: "2026-06-01" }, { recorded: day }]) {
        expect(share(corrected(day, fields))).toMatchObject({
          status: "judged",
          level: "4",
          newEvidence: expected,
        });
      }
      const [rating, first, replacement] = corrected(day, {});
      if (rating === undefined || first === undefined || replacement?.type !== "replacement")
        throw new Error("a rating, a judgement and what replaces it");
      const entries = [rating, first, { ...replacement, with: { ...without, id: "k" } }];
      expect(share(entries)).toMatchObject({ status: "judged", newEvidence: expected });
    },
  );
});

describe("a judgement written down ahead of its time", () => {
  const ahead = (fields: Partial<Judgement>): readonly [string | undefined, string, string] => {
    const entries = [
      ...ratings(3),
      judgement({ happened: "2026-06-01", recorded: "2026-05-01", ...fields }),
    ];
    const now = share(entries, {}, "2026-05-20");
    const [begin = "2026-07-01"] = now.changesAt?.split("T") ?? [];
    const before = new Date(Date.parse(begin) - 1).toISOString().slice(0, 10);
    return [now.changesAt, share(entries, {}, before).status, share(entries, {}, begin).status];
  };
  it.each<[string, Partial<Judgement>, string | undefined]>([
    ["is awaited for the day on which it is made", {}, "2026-06-01T00:00:00.000Z"],
    ["or for its first day, if that is later", { from: "2026-06-10" }, "2026-06-10T00:00:00.000Z"],
    ["not for a first day before it is made", { from: "2026-05-25" }, "2026-06-01T00:00:00.000Z"],
    [
      "also where its competency is named by code",
      { target: "TEAM.1" },
      "2026-06-01T00:00:00.000Z",
    ],
  ])("%s", (_, fields, expected) => {
    expect(ahead(fields)).toEqual([expected, "determined", "judged"]);
  });
  it.each<[string, Partial<Judgement>]>([
    ["of another competency", { target: "decide" }],
    ["of an outcome", { target: "team" }],
    ["of another learner", { learner: "noor" }],
    ["that nobody knows of yet", { recorded: "2026-06-01" }],
  ])("is not awaited if it is one %s", (_, fields) => {
    expect(ahead(fields)[0]).toBeUndefined();
  });
  it("is not awaited once it was taken back: nothing changes on its day", () => {
    const entries: Log["entries"] = [
      ...ratings(3),
      judgement({ happened: "2026-06-01", recorded: "2026-05-01" }),
      { type: "retraction", id: "t", of: "j", happened: "2026-05-10", recorded: "2026-05-10" },
    ];
    expect(share(entries, {}, "2026-05-05").changesAt).toBe("2026-06-01T00:00:00.000Z");
    expect(share(entries, {}, "2026-05-20")).not.toHaveProperty("changesAt");
    expect(share(entries, {}, "2026-06-02").status).toBe("determined");
  });
});

describe("a judgement and the grade band that the learner is in", () => {
  const moved = ratings({ number: 4, band: "3-5" }, { number: 2, band: "6-8" });
  const of = (band: "3-5" | "6-8" | undefined, entries: Log["entries"] = moved) =>
    share([
      ...entries,
      judgement({ value: { kind: "level", level: "5", ...(band === undefined ? {} : { band }) } }),
    ]);
  it("of a band that the learner has left gives way to what is shown in the next", () => {
    expect(of("3-5")).toMatchObject({ status: "determined", level: "2", band: "6-8" });
  });
  it("of the band stands", () => {
    expect(of("6-8")).toMatchObject({ status: "judged", level: "5", band: "6-8" });
    expect(of("3-5", ratings({ number: 4, band: "3-5" }))).toMatchObject({
      status: "judged",
      level: "5",
      band: "3-5",
    });
  });
  it("of a higher band than anything shown stands, and says so", () => {
    expect(of("6-8", ratings({ number: 4, band: "3-5" }))).toMatchObject({
      status: "judged",
      level: "5",
      band: "6-8",
      computed: { band: "3-5" },
    });
  });
  it("without a band stands in the one that the learner is in", () => {
    expect(of(undefined)).toMatchObject({ status: "judged", level: "5", band: "6-8" });
  });
  it("stands where no evidence says which band it is", () => {
    expect(of("3-5", ratings(2))).toMatchObject({ status: "judged", level: "5", band: "3-5" });
    expect(of(undefined, ratings(2))).not.toHaveProperty("band");
  });
  it("that has no level stands in every band", () => {
    expect(share([...moved, judgement({ value: { kind: "exempt" } })])).toMatchObject({
      status: "undetermined",
      reason: { code: "exempt" },
    });
  });
  it("stands where levels run through all grade bands", () => {
    const through = deepFreeze({
      ...framework,
      progressions: framework.progressions.map((one) => ({ ...one, family: "continuum" as const })),
    });
    const [found] = determine({
      framework: through,
      evidence: log([...moved, judgement({ value: { kind: "level", level: "5", band: "3-5" } })]),
      policy: policy(),
      asOf,
      learners: ["mina"],
    }).competencies;
    expect(found).toMatchObject({ status: "judged", level: "5", band: "3-5" });
  });
});
