import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { judgement, ratings } from "../school.ts";
import { accountOf, share } from "./ask.ts";

const asOf = "2026-06-30";

describe("what was written down ahead of its time", () => {
  const entries = [
    ...ratings(4),
    ...ratings({ number: 5, happened: "2026-09-10", recorded: "2026-06-01" }).map((one) => ({
      ...one,
      id: "ahead",
    })),
  ];
  it("changes the answer when it happens", () => {
    expect(share(entries, {}, asOf)).toMatchObject({
      score: 4,
      changesAt: "2026-09-10T00:00:00.000Z",
    });
    expect(share(entries, {}, "2026-09-10")).toMatchObject({ score: 4.5 });
    expect(share(entries, {}, "2026-09-10")).not.toHaveProperty("changesAt");
  });
  it("is told as the soonest of all that time changes", () => {
    const sections: Partial<Policy> = { hold: { rule: "latest", expires: { months: 7 } } };
    expect(share(entries, sections, asOf).changesAt).toBe("2026-08-11T00:00:00.000Z");
  });
});

describe("what corrects, written down ahead of its time", () => {
  const known = { recorded: "2026-06-01" } as const;
  const seen = ratings(4, { number: 2, demonstration: "d" });
  const [first] = seen as readonly [Rating];
  const planned = { ...known, happened: "2026-09-10" } as const;
  const moved = { ...first, id: "moved", target: "decide" };
  it.each<[string, readonly Entry[], number | string]>([
    ["takes back a rating", [{ ...planned, type: "retraction", id: "t", of: "r1" }], 2],
    ["takes back what was shown", [{ ...planned, type: "retraction", id: "t", of: "d" }], 4],
    [
      "puts another number in the place of one",
      [
        {
          ...planned,
          type: "replacement",
          id: "p",
          of: "r1",
          with: { ...first, value: { kind: "number", number: 5 } },
        },
      ],
      3.5,
    ],
    [
      "moves a rating to another competency",
      [{ ...planned, type: "replacement", id: "p", of: "r1", with: moved }],
      2,
    ],
    [
      "takes back what took something back",
      [
        { ...known, type: "retraction", id: "t", of: "r1", happened: "2026-06-01" },
        { ...planned, type: "retraction", id: "u", of: "t" },
      ],
      3,
    ],
    [
      "takes back what a replacement brought",
      [
        {
          ...known,
          type: "replacement",
          id: "p",
          of: "r1",
          happened: "2026-06-01",
          with: { ...first, id: "r1b" },
        },
        { ...planned, type: "retraction", id: "t", of: "r1b" },
      ],
      2,
    ],
    [
      "is a consent that is taken back",
      [
        {
          ...planned,
          type: "consent",
          id: "c",
          learner: "mina",
          given: false,
        } as Entry,
      ],
      "no-evidence",
    ],
  ])("%s: the answer changes on its day, and says so before", (_, others, then) => {
    const entries = [...seen, ...others];
    expect(share(entries, {}, asOf).changesAt).toBe("2026-09-10T00:00:00.000Z");
    const before = share(entries, {}, "2026-09-09");
    const after = share(entries, {}, "2026-09-10");
    expect(after.status === "determined" ? after.score : after.status).toBe(then);
    expect({ ...before, changesAt: 0 }).toEqual({ ...share(entries, {}, asOf), changesAt: 0 });
    expect(after).not.toHaveProperty("changesAt");
  });
  it.each<[string, readonly Entry[]]>([
    ["nothing that is in the log", [{ ...planned, type: "retraction", id: "t", of: "nothing" }]],
    [
      "a rating of another competency",
      [moved, { ...planned, type: "retraction", id: "t", of: "moved" }],
    ],
    [
      "itself, in a circle",
      [
        { ...planned, type: "retraction", id: "t", of: "u" },
        { ...planned, type: "retraction", id: "u", of: "t" },
      ],
    ],
  ])("changes nothing here where it is about %s", (_, others) => {
    expect(share([...seen, ...others], {}, asOf)).not.toHaveProperty("changesAt");
  });
});

describe("a rating written down ahead of its time", () => {
  const ahead = (fields: Partial<Rating>): Rating => ({
    ...(ratings(5)[0] as Rating),
    id: "ahead",
    happened: "2026-09-10",
    recorded: "2026-06-01",
    ...fields,
  });
  const at = "2026-09-10T00:00:00.000Z";
  const covering: Partial<Policy> = { admit: { covering: true } };
  it("is awaited on the scale that it is on, and there alone", () => {
    const onThree = { scale: "three", value: { kind: "level", level: "part" } } as const;
    const entries = [...ratings(4, onThree), ahead({ scale: "three", value: onThree.value })];
    const on = (scale: string) => accountOf(entries, {}, asOf, scale).determination;
    expect(on("three").changesAt).toBe(at);
    expect(on("five")).not.toHaveProperty("changesAt");
  });
  it("is awaited where what it is of covers the competency, and the policy lets that count", () => {
    const entries = [...ratings(4), ahead({ target: "decide" })];
    expect(share(entries, covering, asOf).changesAt).toBe(at);
    expect(share(entries, covering, "2026-09-10")).toMatchObject({ score: 4.5 });
    expect(share(entries, {}, asOf)).not.toHaveProperty("changesAt");
  });
  it("is not awaited once it was taken back", () => {
    const entries: readonly Entry[] = [
      ...ratings(4),
      ahead({}),
      { type: "retraction", id: "t", of: "ahead", happened: "2026-06-10", recorded: "2026-06-10" },
    ];
    expect(share(entries, {}, "2026-06-05").changesAt).toBe(at);
    expect(share(entries, {}, asOf)).not.toHaveProperty("changesAt");
  });
});

describe("a judgement written down ahead of its time", () => {
  const planned = judgement({ happened: "2026-09-10", recorded: "2026-06-01" });
  const at = "2026-09-10T00:00:00.000Z";
  it("is awaited, and stands from its day", () => {
    const entries = [...ratings(3), planned];
    expect(share(entries, {}, asOf)).toMatchObject({ status: "determined", changesAt: at });
    expect(share(entries, {}, "2026-09-10")).toMatchObject({ status: "judged", level: "5" });
  });
  it("is awaited until the first day that it is for, where that comes later", () => {
    const entries = [...ratings(3), { ...planned, from: "2026-10-01" }];
    expect(share(entries, {}, asOf).changesAt).toBe("2026-10-01T00:00:00.000Z");
    expect(share(entries, {}, "2026-09-30").status).toBe("determined");
  });
  it("is awaited on the competency's own scale alone", () => {
    const onThree = { scale: "three", value: { kind: "level", level: "part" } } as const;
    const entries = [...ratings(3, onThree), planned];
    expect(accountOf(entries, {}, asOf, "three").determination).not.toHaveProperty("changesAt");
    expect(accountOf(entries, {}, asOf, "five").determination.changesAt).toBe(at);
  });
  it("is not awaited by what another competency covers", () => {
    const covering: Partial<Policy> = { admit: { covering: true } };
    const entries = [...ratings(3), { ...planned, target: "decide" }];
    expect(share(entries, covering, asOf)).not.toHaveProperty("changesAt");
  });
  it("changes what stands where it is taken back, replaced or brought ahead of its time", () => {
    const now = judgement({ happened: "2026-05-01", recorded: "2026-05-01" });
    const known = { happened: "2026-09-10", recorded: "2026-06-01" } as const;
    const taken = [...ratings(3), now, { ...known, type: "retraction", id: "t", of: "j" }] as const;
    expect(share(taken, {}, asOf)).toMatchObject({ status: "judged", changesAt: at });
    expect(share(taken, {}, "2026-09-10")).toMatchObject({ status: "determined" });
    const other = { ...now, value: { kind: "level", level: "2" } } as const;
    const put = [
      ...ratings(3),
      now,
      { ...known, type: "replacement", id: "p", of: "j", with: other },
    ] as const;
    expect(share(put, {}, asOf)).toMatchObject({ level: "5", changesAt: at });
    expect(share(put, {}, "2026-09-10")).toMatchObject({ level: "2" });
  });
});

describe("a consent written down ahead of its time", () => {
  const at = "2026-09-10T00:00:00.000Z";
  const refused = { type: "consent", id: "c", learner: "mina", given: false } as const;
  const given = { ...refused, happened: "2026-05-01", recorded: "2026-05-01" };
  it("is awaited where one that stands is taken back", () => {
    const entries: readonly Entry[] = [
      ...ratings(3),
      given,
      {
        type: "retraction",
        id: "t",
        of: "c",
        happened: "2026-09-10",
        recorded: "2026-06-01",
      },
    ];
    expect(share(entries, {}, asOf)).toMatchObject({ status: "no-evidence", changesAt: at });
    expect(share(entries, {}, "2026-09-10")).toMatchObject({ status: "determined" });
  });
  it("is of no other learner", () => {
    const entries = [
      ...ratings(3),
      { ...refused, learner: "noor", happened: "2026-09-10", recorded: "2026-06-01" },
    ];
    expect(share(entries, {}, asOf)).not.toHaveProperty("changesAt");
  });
});

describe("a correction of a day to come that is not known yet, or of a day that has come", () => {
  const brought = { ...(ratings(5)[0] as Rating), id: "b" };
  it.each<[string, string, string, string | undefined]>([
    ["is awaited where it is known", "2026-09-10", "2026-06-29", "2026-09-10T00:00:00.000Z"],
    [
      "is awaited where it was known on the day asked about",
      "2026-09-10",
      asOf,
      "2026-09-10T00:00:00.000Z",
    ],
    [
      "is not awaited where it was written down on the day after",
      "2026-09-10",
      "2026-07-01",
      undefined,
    ],
    ["is not awaited where it has happened on the day asked about", asOf, "2026-06-29", undefined],
    [
      "is awaited where it happens on the day after",
      "2026-07-01",
      "2026-06-29",
      "2026-07-01T00:00:00.000Z",
    ],
  ])("%s", (_, happened, recorded, expected) => {
    const entries: readonly Entry[] = [
      ...ratings(4),
      { type: "replacement", id: "p", of: "r1", with: brought, happened, recorded },
    ];
    expect(share(entries, {}, asOf).changesAt).toBe(expected);
  });
});
