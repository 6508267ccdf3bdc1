import type { Judgement, Log } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determine, type Determinations } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";

const ask = (
  entries: Log["entries"],
  rollUp: Policy["rollUp"],
  more: Partial<Policy> & {
    readonly framework?: ReturnType<typeof garden>;
    readonly asOf?: string;
  } = {},
): Determinations => {
  const { framework = garden(), asOf = "2026-12-31", ...sections } = more;
  return determine({
    framework,
    evidence: log(entries),
    policy: policy({ ...(rollUp && { rollUp }), ...sections }),
    asOf,
    learners: ["mina"],
  });
};
const at = (found: Determinations, outcome: string) =>
  found.outcomes.find((one) => one.outcome === outcome);

const all = [
  rated("plan", 4, 1),
  rated("try", 3, 2),
  rated("ask", 5, 3),
  rated("make", 2, 4),
  rated("count", 1, 5),
];

describe("outcomes", () => {
  it("are the profile, where nothing else is asked; nothing stands above them", () => {
    const found = ask(all, undefined);
    expect(found.outcomes.map(({ outcome, status }) => [outcome, status])).toEqual([
      ["steer", "profile"],
      ["care", "profile"],
      ["build", "profile"],
      ["math", "profile"],
    ]);
    expect([found.domains, found.portraits]).toEqual([[], []]);
  });

  it("count a competency under two of them once in each, and what is told in words in none", () => {
    const found = ask(all, { rule: "mean" });
    expect(at(found, "care")).toMatchObject({ score: 5, competencies: ["ask"], scale: "five" });
    expect(at(found, "build")).toMatchObject({ score: 3.5, competencies: ["ask", "make"] });
  });

  it.each<readonly [Policy["rollUp"] & object, object]>([
    [{ rule: "lowest" }, { status: "determined", score: 3, level: "l3" }],
    [{ rule: "highest" }, { status: "determined", score: 4, level: "l4" }],
    [{ rule: "median" }, { status: "determined", score: 3.5 }],
    [
      { rule: "weighted-mean", parameters: { weights: { plan: 3 } } },
      { status: "determined", score: 3.75 },
    ],
    [
      { rule: "conjunctive", parameters: { floor: "goal" } },
      { status: "undetermined", reason: { code: "below-floor", data: { children: 1, floor: 4 } } },
    ],
    [
      { rule: "all" },
      { status: "not-met", have: 1, need: 2, attainment: "attempted-not-demonstrated" },
    ],
    [{ rule: "any" }, { status: "met", have: 1, need: 1 }],
    [
      { rule: "any", parameters: { gives: "level" } },
      { status: "met", level: "l4", scale: "five" },
    ],
    [
      { rule: "any", parameters: { gives: "level", level: 3 } },
      { status: "met", level: "l3" },
    ],
    [
      { rule: "n-of-m", parameters: { n: 2, at: 3 } },
      { status: "met", have: 2, need: 2 },
    ],
    [
      {
        rule: "requirements",
        parameters: { tree: { all: [{ child: "plan" }, { child: "try", at: 3 }] } },
      },
      { status: "met", have: 2, need: 2 },
    ],
    [
      {
        rule: "points",
        parameters: {
          need: 3,
          members: [
            { child: "plan", points: 2 },
            { child: "try", points: 1 },
          ],
        },
      },
      { status: "not-met", have: 2, need: 3 },
    ],
  ])("by %j", (rollUp, expected) => {
    const found = at(ask(all, rollUp), "steer");
    expect(found).toMatchObject(expected);
    if (found?.status === "not-met") expect(found).not.toHaveProperty("level");
  });

  it("have no level of what nobody saw, and are not met by it", () => {
    for (const rule of ["mean", "all", "any", "lowest", "pooled"] as const) {
      expect(at(ask([], { rule }), "steer")?.status).toBe("no-evidence");
    }
    // Something was seen, and not enough of it.
    const few = { sufficiency: { pieces: 2 } };
    expect(at(ask(all, { rule: "mean" }, few), "steer")).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 0, need: 1 } },
    });
    expect(at(ask(all, { rule: "all" }, few), "steer")).toMatchObject({
      status: "not-met",
      have: 0,
    });
  });

  it("wait for as many children as the policy asks for", () => {
    expect(at(ask(all, { rule: "mean", least: 2 }), "steer")?.status).toBe("determined");
    expect(at(ask(all.slice(0, 1), { rule: "mean", least: 2 }), "steer")).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 1, need: 2 } },
    });
    expect(at(ask(all.slice(0, 1), { rule: "profile", least: 2 }), "steer")?.status).toBe(
      "profile",
    );
  });

  it("leave out what is exempt, and what is out of use from the day after on", () => {
    const exempt: Judgement = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "try",
      happened: "2026-06-01",
      recorded: "2026-06-01",
      by: { role: "educator" },
      reason: "Agreed.",
      value: { kind: "exempt" },
    };
    expect(at(ask([...all, exempt], { rule: "all" }), "steer")).toMatchObject({
      status: "met",
      need: 1,
      profile: { children: 1 },
    });
    const framework = garden({
      competencies: [
        {
          id: "old",
          name: "Old",
          partOf: "steer",
          scale: "five",
          retired: { on: "2026-06-30" },
        },
      ],
    });
    const entries = [...all, rated("old", 1, 6)];
    const ends = (asOf: string) =>
      at(ask(entries, { rule: "all", parameters: { at: 3 } }, { framework, asOf }), "steer");
    expect(ends("2026-06-30")).toMatchObject({
      status: "not-met",
      need: 3,
      competencies: ["plan", "try", "old"],
    });
    expect(ends("2026-07-01")).toMatchObject({
      status: "met",
      need: 2,
      competencies: ["plan", "try"],
    });
  });

  it("never average levels of different bands: band first, then level", () => {
    const banded = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    expect(at(ask(banded, { rule: "mean" }), "steer")).toMatchObject({ score: 2, band: "6-8" });
    expect(
      at(ask(banded, { rule: "mean", parameters: { coverage: "wait" } }), "steer"),
    ).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 1, need: 2 } },
    });
    expect(at(ask(banded, { rule: "highest" }), "steer")).toMatchObject({ score: 2 });
    expect(at(ask(banded, { rule: "pooled" }), "steer")).toMatchObject({ score: 2 });
    // A profile averages nothing.
    expect(at(ask(banded, undefined), "steer")?.profile.withLevel).toBe(2);
    // What knows no band is of all.
    const both = [rated("plan", 5, 1), rated("try", 2, 2, { band: "6-8" })];
    expect(at(ask(both, { rule: "mean" }), "steer")).toMatchObject({ score: 3.5 });
  });

  it("pool the pieces of all competencies by the policy's method, each once", () => {
    const entries = [rated("plan", 4, 1), rated("plan", 4, 3), rated("try", 1, 2)];
    expect(at(ask(entries, { rule: "pooled" }), "steer")).toMatchObject({ score: 3 });
    expect(at(ask(entries, { rule: "mean" }), "steer")).toMatchObject({ score: 2.5 });
    const recent = { score: { method: "most-recent" } } as const;
    expect(at(ask(entries, { rule: "pooled" }, recent), "steer")).toMatchObject({ score: 4 });
    // What is not enough for a level of its own is in the pool.
    const few = { sufficiency: { pieces: 2 } };
    expect(at(ask(entries, { rule: "pooled" }, few), "steer")).toMatchObject({ score: 3 });
  });

  it("take another rule by an exception for an outcome, a domain or a kind of node", () => {
    const found = ask(
      all,
      { rule: "mean" },
      {
        exceptions: [
          { when: { outcome: ["steer"] }, use: { rollUp: { rule: "lowest" } } },
          { when: { outcome: ["world"], node: ["outcome"] }, use: { rollUp: { rule: "highest" } } },
        ],
      },
    );
    expect(at(found, "steer")).toMatchObject({ score: 3 });
    expect(at(found, "build")).toMatchObject({ score: 5 });
    expect(at(found, "care")).toMatchObject({ score: 5 });
  });
});

describe("scales", () => {
  const framework = garden({
    competencies: [{ id: "test", name: "Test", partOf: "steer", scale: "ten" }],
  });
  const entries = [...all, rated("test", 8, 6)];
  const steer = (rollUp: Policy["rollUp"] & object) =>
    at(ask(entries, rollUp, { framework }), "steer");
  it("of several kinds need a conversion that is stated", () => {
    expect(steer({ rule: "mean" })).toMatchObject({
      status: "undetermined",
      reason: { code: "different-scales", data: { scales: ["five", "ten"] } },
    });
    expect(steer({ rule: "mean", scale: "five" })).toMatchObject({
      status: "undetermined",
      reason: { code: "different-scales" },
    });
  });
  it.each<readonly [object, number]>([
    // 8 of 10 is 4 of 5; the goal of 8 is the goal of 4; and as a table says.
    [{ by: "maximum" }, 11 / 3],
    [{ by: "goal" }, 11 / 3],
    [{ by: "table", steps: [{ from: 8, to: 5 }] }, 4],
  ])("convert by %j, and tell it", (crosswalk, score) => {
    const found = steer({ rule: "mean", scale: "five", scales: { ten: crosswalk } } as never);
    expect(found?.status === "determined" && found.score).toBeCloseTo(score, 12);
    expect(found).toMatchObject({
      converted: [{ from: "ten", to: "five", crosswalk }],
      scale: "five",
    });
  });
  it("have no result where the table has no place for a level", () => {
    const scales = { ten: { by: "table", steps: [{ from: 2, to: 1 }] } } as const;
    expect(steer({ rule: "mean", scale: "five", scales })).toMatchObject({
      status: "undetermined",
      reason: { code: "not-converted", data: { children: 1 } },
    });
  });
  it("do not matter to whether children are at their own goals", () => {
    expect(steer({ rule: "n-of-m", parameters: { n: 2 } })).toMatchObject({
      status: "met",
      have: 2,
      need: 2,
    });
    expect(steer({ rule: "n-of-m", parameters: { n: 2, at: 4 } })).toMatchObject({
      reason: { code: "different-scales" },
    });
    expect(steer({ rule: "any", parameters: { gives: "level" } })).toMatchObject({
      reason: { code: "different-scales" },
    });
  });
  it("of one kind need no name", () => {
    expect(
      at(ask([...all, rated("test", 8, 6)], { rule: "mean" }, { framework }), "care"),
    ).toMatchObject({
      scale: "five",
      score: 5,
    });
  });
});

describe("above outcomes", () => {
  const everywhere = { at: ["outcome", "domain", "portrait"] } as const;
  it("a policy may roll domains and the portrait up, of all competencies underneath", () => {
    const found = ask(all, { rule: "mean", ...everywhere });
    expect(found.domains).toMatchObject([
      { domain: "self", score: 4, competencies: ["plan", "try", "ask"] },
      { domain: "world", score: 3.5, competencies: ["ask", "make"] },
    ]);
    // Whole-learner outcomes alone: what is academic is told apart.
    expect(found.portraits).toMatchObject([
      { learner: "mina", score: 3.5, competencies: ["plan", "try", "ask", "make"] },
    ]);
  });

  it("or of what stands directly underneath, which is rolled up first", () => {
    const found = ask(all, { rule: "mean", children: "nodes", ...everywhere });
    // steer 3.5 and care 5.
    expect(found.domains).toMatchObject([{ score: 4.25 }, { score: 3.5 }]);
    // steer 3.5, care 5 and build 3.5.
    expect(found.portraits).toMatchObject([{ score: 4 }]);
  });

  it("with a rule of its own", () => {
    const found = ask(
      all,
      { rule: "all" },
      {
        exceptions: [
          {
            when: { node: ["domain"] },
            use: {
              rollUp: { rule: "n-of-m", parameters: { n: 1 }, at: ["domain"], children: "nodes" },
            },
          },
        ],
      },
    );
    expect(found.outcomes.map(({ status }) => status)).toEqual([
      "not-met",
      "met",
      "not-met",
      "not-met",
    ]);
    expect(found.domains).toMatchObject([
      { domain: "self", status: "met", have: 1, need: 1 },
      { domain: "world", status: "not-met", have: 0 },
    ]);
  });

  it("a domain of whole-learner and academic outcomes is never averaged", () => {
    const framework = garden({ relations: [{ type: "part-of", from: "math", to: "world" }] });
    const found = ask(all, { rule: "mean", at: ["domain"] }, { framework });
    expect(found.outcomes).toEqual([]);
    expect(found.domains).toMatchObject([
      { domain: "self", status: "determined" },
      { domain: "world", status: "undetermined", reason: { code: "two-parts", data: {} } },
    ]);
    expect(ask(all, { rule: "profile", at: ["domain"] }, { framework }).domains).toMatchObject([
      { status: "profile" },
      { status: "profile", profile: { children: 3 } },
    ]);
  });

  it("an outcome in an outcome counts once, and the walk ends where a framework turns in a circle", () => {
    const inside = garden({ relations: [{ type: "part-of", from: "care", to: "steer" }] });
    const nodes = { rule: "mean", children: "nodes" } as const;
    // plan 4, try 3, and care as a whole 5.
    expect(at(ask(all, nodes, { framework: inside }), "steer")).toMatchObject({ score: 4 });
    const circle = garden({
      relations: [
        { type: "part-of", from: "care", to: "steer" },
        { type: "part-of", from: "steer", to: "care" },
      ],
    });
    expect(ask(all, nodes, { framework: circle }).outcomes).toHaveLength(4);
  });

  it("looks through competencies that report nothing", () => {
    const framework = garden({
      competencies: [
        { id: "group", name: "Group", partOf: "care", reporting: "none" },
        { id: "inner", name: "Inner", partOf: "group", scale: "five" },
      ],
    });
    const entries = [...all, rated("inner", 2, 6)];
    expect(
      at(ask(entries, { rule: "mean", children: "nodes" }, { framework }), "care"),
    ).toMatchObject({
      score: 3.5,
      profile: { children: 2 },
    });
  });

  it("an outcome that is exempt by judgement leaves its domain", () => {
    const judgement: Judgement = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "care",
      happened: "2026-06-01",
      recorded: "2026-06-01",
      by: { role: "panel" },
      reason: "Agreed.",
      value: { kind: "exempt" },
    };
    const nodes = { rule: "mean", children: "nodes", at: ["domain"] } as const;
    expect(ask([...all, judgement], nodes).domains).toMatchObject([{ score: 3.5 }, { score: 3.5 }]);
    const level: Judgement = { ...judgement, value: { kind: "level", level: "l1" } };
    expect(ask([...all, level], nodes).domains).toMatchObject([{ score: 2.25 }, {}]);
  });
});

describe("a policy that does not fit", () => {
  it.each<readonly [Policy["rollUp"] & object, Partial<Policy>, string]>([
    [{ rule: "mean", scale: "none" }, {}, "no-such-scale at /rollUp/scale"],
    [
      { rule: "mean", scales: { none: { by: "goal" } } },
      {},
      "no-such-scale at /rollUp/scales/none",
    ],
    [
      { rule: "weighted-mean", parameters: { weights: { nothing: 1 } } },
      {},
      "not-a-child at /rollUp/parameters",
    ],
    [
      { rule: "weighted-mean", parameters: { weights: { steer: 1 } } },
      {},
      "not-a-child at /rollUp/parameters",
    ],
    [
      { rule: "mean" },
      {
        exceptions: [
          {
            when: { outcome: ["steer"] },
            use: { rollUp: { rule: "requirements", parameters: { tree: { child: "make" } } } },
          },
        ],
      },
      "not-a-child at /exceptions/0/use/rollUp/parameters",
    ],
    [
      { rule: "mean" },
      {
        exceptions: [
          {
            when: { outcome: ["steer"] },
            use: { rollUp: { rule: "requirements", parameters: { tree: { child: "steer" } } } },
          },
        ],
      },
      "child-of-itself at /exceptions/0/use/rollUp/parameters",
    ],
    [
      { rule: "points", parameters: { need: 9, members: [{ child: "plan", points: 1 }] } },
      {},
      "out-of-reach at /rollUp/parameters/need",
    ],
  ])("%j is refused", (rollUp, more, message) => {
    expect(() => ask(all, rollUp, more)).toThrow(message);
  });
});
