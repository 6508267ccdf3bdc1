import type { Entry, ExperienceCatalogue, Rating, Roster } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { accountOf, share } from "./ask.ts";

const asOf = "2026-06-30";
type Learner = Roster["learners"][number];

const roster = (fields: Partial<Learner>, communities: Roster["communities"] = []): Roster =>
  deepFreeze({
    format: "whole-learner/roster@1",
    learners: [
      {
        id: "mina",
        name: "Mina",
        households: [],
        enrolments: [],
        memberships: [],
        expectations: [],
        ...fields,
      },
    ],
    communities,
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
  });
const offered = (
  ...all: readonly Partial<ExperienceCatalogue["experiences"][number]>[]
): ExperienceCatalogue =>
  deepFreeze({
    format: "whole-learner/experiences@1",
    experiences: all.map((one, at) => ({
      id: `e${at}`,
      name: "Boats",
      features: [],
      competencies: ["share"],
      ...one,
    })),
  });

describe("an answer that nothing was seen", () => {
  const nothing = (known: Partial<Parameters<typeof determine>[0]>) => {
    const [found] = determine({
      framework,
      evidence: log([]),
      policy: policy(),
      asOf,
      learners: ["mina"],
      ...known,
    }).competencies;
    return found?.changesAt;
  };
  const open = offered({ from: "2026-01-01" });
  it.each<[string, Partial<Parameters<typeof determine>[0]>, string | undefined]>([
    ["never changes by itself where nobody knows of experiences", {}, undefined],
    ["nor where those known have begun", { experiences: open }, undefined],
    [
      "changes when the next begins",
      {
        experiences: offered(
          { from: "2026-10-01" },
          { from: "2026-09-01" },
          { from: "2026-06-30" },
        ),
      },
      "2026-09-01T00:00:00.000Z",
    ],
    [
      "not when one of another competency begins",
      { experiences: offered({ from: "2026-09-01", competencies: ["decide"] }) },
      undefined,
    ],
    [
      "nor when the learner is enrolled, if no experience is of this competency",
      {
        experiences: offered({ competencies: ["decide"] }),
        roster: roster({ enrolments: [{ from: "2026-09-01" }] }),
      },
      undefined,
    ],
    [
      "changes when the learner's enrolment begins",
      { experiences: open, roster: roster({ enrolments: [{ from: "2026-09-01" }] }) },
      "2026-09-01T00:00:00.000Z",
    ],
    [
      "or a membership of a community",
      {
        experiences: open,
        roster: roster({ memberships: [{ community: "crew", from: "2026-08-01" }] }),
      },
      "2026-08-01T00:00:00.000Z",
    ],
    [
      "or the community itself",
      {
        experiences: open,
        roster: roster({}, [
          { id: "crew", name: "Crew", kind: "crew", from: "2026-07-15", leads: [] },
        ]),
      },
      "2026-07-15T00:00:00.000Z",
    ],
    [
      "not when another learner's enrolment begins",
      {
        experiences: open,
        roster: roster({ id: "noor", enrolments: [{ from: "2026-09-01" }] }),
      },
      undefined,
    ],
  ])("%s", (_, known, expected) => {
    expect(nothing(known)).toBe(expected);
  });
  it("speaks of opportunities no more once something was seen", () => {
    const [found] = determine({
      framework,
      evidence: log(ratings(4)),
      policy: policy(),
      asOf,
      learners: ["mina"],
      experiences: offered({ from: "2026-09-01" }),
    }).competencies;
    expect(found).toMatchObject({ status: "determined" });
    expect(found).not.toHaveProperty("changesAt");
  });
});

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

describe("a month in which the day of the newest piece is missing", () => {
  const entries = ratings({ number: 4, happened: "2026-01-31", recorded: "2026-01-31" });
  const sections: Partial<Policy> = { sufficiency: { newestWithin: { months: 1 } } };
  it("ends recency on the day that it says, to the day", () => {
    const { changesAt } = share(entries, sections, "2026-02-01");
    const ends = changesAt?.slice(0, 10) ?? "";
    const before = new Date(Date.parse(ends) - 1).toISOString().slice(0, 10);
    expect(share(entries, sections, before).status).toBe("determined");
    // The first day on which the answer can change; from the next on that is said again, until it has.
    let [day, found] = [ends, share(entries, sections, ends)];
    for (let times = 0; found.status === "determined" && times < 4; times += 1) {
      day = found.changesAt?.slice(0, 10) ?? "";
      found = share(entries, sections, day);
    }
    expect([day, found.status]).toEqual(["2026-03-01", "insufficient"]);
  });
});

describe("a school's exception for a grade band", () => {
  const exceptions: Policy["exceptions"] = [
    { when: { band: ["6-8"] }, use: { score: { method: "highest" } } },
    { when: { band: ["3-5"] }, use: { score: { method: "lowest" } } },
  ];
  const in3 = { number: 3, band: "3-5" } as const;
  const in6 = { number: 4, band: "6-8" } as const;
  const low6 = { number: 2, band: "6-8" } as const;
  it.each([
    ["of the lower band alone", ratings({ ...in3, number: 5 }, in3), 3],
    ["of the higher band alone", ratings(in6, low6), 4],
    ["of both: the higher is where the learner is", ratings(in3, in6, low6), 4],
    ["of both, in whatever order they came", ratings(in6, low6, in3), 4],
    ["of both, the higher between", ratings(in3, in6, in3, low6, in3), 4],
    ["of none", ratings(5, 3), 4],
    ["of none first", ratings(5, { ...in3, number: 4 }, in3), 3],
  ])("%s", (_, entries, score) => {
    expect(share(entries, { exceptions })).toMatchObject({ status: "determined", score });
  });
  it("is not asked of work that never came: nobody moves on by it", () => {
    const missing = { band: "6-8", value: { kind: "status", status: "missing" } } as const;
    expect(
      share(ratings({ ...in3, number: 5 }, in3, missing), {
        exceptions,
        missing: { as: "lowest" },
      }),
    ).toMatchObject({ band: "3-5", score: 3 });
  });
});
