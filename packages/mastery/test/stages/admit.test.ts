import type { Judgement, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

const missing = (fields: Partial<Rating> = {}): Partial<Rating> => ({
  value: { kind: "status", status: "missing" },
  ...fields,
});

describe("evidence of what covers a competency", () => {
  const covering: Partial<Policy> = { admit: { covering: true } };
  const decide = { target: "decide" } as const;
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    ["is not counted unless the policy says so", {}, ratings(2, { number: 4, ...decide }), [], 2],
    ["counts as well", covering, ratings(2, { number: 4, ...decide }), [], 3],
    [
      "also of what covers it through another",
      covering,
      ratings(2, { number: 5, target: "rest" }),
      [],
      3.5,
    ],
    [
      "each work once: its own rating goes first",
      covering,
      ratings(
        { number: 2, demonstration: "d" },
        { number: 5, demonstration: "d", ...decide },
        { number: 4, ...decide },
      ),
      ["r2 admit rated-itself"],
      3,
    ],
    [
      "an own rating that is turned away stands in front of nothing",
      covering,
      ratings(
        { number: 2, demonstration: "d", rater: { role: "self" } },
        { number: 5, demonstration: "d", ...decide },
      ),
      ["r1 admit self-rating"],
      5,
    ],
    [
      "through the same door",
      { admit: { covering: true, roles: ["panel"] } },
      ratings(
        { number: 2, rater: { role: "panel" } },
        { number: 5, rater: { role: "family" }, ...decide },
      ),
      ["r2 admit role-not-admitted"],
      2,
    ],
    [
      "only what was shown: missing work of another competency is none of this",
      { admit: { covering: true }, missing: { as: "lowest" } },
      ratings(4, missing(decide)),
      [],
      4,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(away(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });
});

describe("missing work", () => {
  const lowest: Partial<Policy> = { missing: { as: "lowest", graceDays: 3 } };
  const due = "2026-05-01";
  it.each([
    ["2026-05-03", ["r2 admit not-due-yet"], 4],
    ["2026-05-04", [], 2.5],
  ] as const)("with days of grace on %s", (day, turned, score) => {
    const entries = ratings(4, missing({ due }));
    expect(away(entries, lowest, day)).toEqual(turned);
    expect(scoreOf(entries, lowest, day)).toBe(score);
    expect(share(entries, lowest, "2026-05-02").changesAt).toBe("2026-05-04T23:59:59.999Z");
  });
  it("is missing from the instant on where it was due at one", () => {
    const entries = ratings(4, missing({ due: "2026-05-01T10:00:00.000Z" }));
    const section: Partial<Policy> = { missing: { as: "lowest" } };
    expect(scoreOf(entries, section, "2026-05-01T09:59:59.999Z")).toBe(4);
    expect(scoreOf(entries, section, "2026-05-01T10:00:00.000Z")).toBe(2.5);
    expect(share(entries, section, "2026-05-01T08:00:00.000Z").changesAt).toBe(
      "2026-05-01T10:00:00.000Z",
    );
  });
  it("says no instant at which nothing changes: skipped work changes nothing when it falls due", () => {
    expect(share(ratings(4, missing({ due })), {}, "2026-04-01").changesAt).toBeUndefined();
  });
  it("is not made good by what takes no part itself", () => {
    const entries = ratings(missing({ task: "t" }), {
      number: 4,
      task: "t",
      rater: { role: "self" },
    });
    const section: Partial<Policy> = { missing: { as: "lowest" } };
    expect(away(entries, section)).toEqual(["r2 admit self-rating"]);
    expect(scoreOf(entries, section)).toBe(1);
  });
  it("is made good by its own try or a further one, not by an earlier", () => {
    const section: Partial<Policy> = { missing: { as: "lowest" } };
    const second = missing({ task: "t", attempt: 2 });
    const tried = (attempt: number): Partial<Rating> & { number: number } => ({
      number: 4,
      task: "t",
      attempt,
    });
    expect(scoreOf(ratings(tried(1), second), section)).toBe(2.5);
    expect(scoreOf(ratings(tried(2), second), section)).toBe(4);
    expect(scoreOf(ratings(tried(3), second), section)).toBe(4);
  });
  const said = (status: "excused" | "exempt" | "not-taught-yet" | "pending", day: string) => ({
    value: { kind: "status", status } as const,
    happened: day,
    recorded: day,
  });
  const asLowest: Partial<Policy> = { missing: { as: "lowest" } };
  it.each(["excused", "exempt", "not-taught-yet", "pending"] as const)(
    "is missing no longer once it is said to be %s: an excused absence never lowers a level",
    (status) => {
      const entries = ratings(
        4,
        missing({ demonstration: "d" }),
        { ...said(status, "2026-03-10"), demonstration: "d" },
        missing({ task: "t", attempt: 1 }),
        { ...said(status, "2026-05-10"), task: "t", attempt: 1 },
      );
      expect(scoreOf(entries, asLowest)).toBe(4);
      expect(away(entries, asLowest)).toEqual(
        ["r2", "r3", "r4", "r5"].map((id) => `${id} admit ${status}`),
      );
    },
  );
  it.each<[string, readonly Rating[]]>([
    [
      "was called missing after that",
      ratings(
        4,
        { ...said("excused", "2026-02-10"), demonstration: "d" },
        missing({ demonstration: "d" }),
      ),
    ],
    [
      "only another try was excused",
      ratings(4, missing({ task: "t", attempt: 1 }), {
        ...said("excused", "2026-03-10"),
        task: "t",
        attempt: 2,
      }),
    ],
    [
      "only other work was excused",
      ratings(4, missing({ demonstration: "d" }), said("excused", "2026-03-10")),
    ],
    [
      "only the learner says so",
      ratings(4, missing({ demonstration: "d" }), {
        ...said("excused", "2026-03-10"),
        demonstration: "d",
        rater: { role: "self" },
      }),
    ],
  ])("stays missing where it %s", (_, entries) => {
    expect(scoreOf(entries, asLowest)).toBe(2.5);
  });
  it("is one work to wait for, however many people say that it is missing", () => {
    const entries = ratings(
      4,
      missing({ demonstration: "d" }),
      missing({ demonstration: "d", rater: { role: "educator", id: "b" } }),
      missing(),
    );
    expect(share(entries, { missing: { as: "block" } })).toMatchObject({
      status: "undetermined",
      reason: { code: "blocked", data: { missing: 2 } },
    });
  });
  it("takes its place where it was due, whenever that was written down", () => {
    const entries = ratings(
      2,
      { number: 4, happened: "2026-03-10" },
      missing({ due: "2026-02-01" }),
    );
    const section: Partial<Policy> = {
      missing: { as: "lowest" },
      score: { method: "most-recent" },
    };
    expect(scoreOf(entries, section)).toBe(4);
    expect(accountOf(entries, section).pieces.map(({ work }) => work.includes("r3"))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("a school's exception for a grade band", () => {
  it("asks where the learner is by what takes part, not by what is turned away", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { number: 2, band: "3-5" },
      { number: 5, band: "6-8", rater: { role: "self" } },
    );
    const exceptions: Policy["exceptions"] = [
      { when: { band: ["6-8"] }, use: { score: { method: "most-recent" } } },
    ];
    expect(scoreOf(entries, { exceptions })).toBe(3);
  });
});

describe("a judgement", () => {
  const judgement: Judgement = {
    type: "judgement",
    id: "j",
    learner: "mina",
    target: "share",
    happened: "2026-06-01",
    recorded: "2026-06-01",
    by: { role: "panel" },
    reason: "The panel agreed.",
    value: { kind: "level", level: "5", band: "3-5" },
  };
  it("about a grade band ends with the band: growth is band first, then level", () => {
    const before = ratings({ number: 3, band: "3-5" });
    const after = ratings({ number: 3, band: "3-5" }, { number: 2, band: "6-8" });
    expect(share([...before, judgement])).toMatchObject({ status: "judged", level: "5" });
    expect(share([...after, judgement])).toMatchObject({
      status: "determined",
      level: "2",
      band: "6-8",
    });
  });
  it("satisfies no minimum, and ends when it is retracted", () => {
    const sections: Partial<Policy> = { sufficiency: { pieces: 2 } };
    const found = share([...ratings(3), judgement], sections);
    expect(found).toMatchObject({ status: "judged", computed: { status: "insufficient" } });
    const retracted = {
      type: "retraction",
      id: "x",
      of: "j",
      happened: "2026-07-01",
      recorded: "2026-07-01",
    } as const;
    expect(share([...ratings(3), judgement, retracted], sections).status).toBe("insufficient");
  });
  it("of one time with another gives way to the greater id, however the time is written", () => {
    const day = { ...judgement, id: "z", happened: "2026-06-01" } as const;
    const instant = {
      ...judgement,
      id: "a",
      happened: "2026-06-01T00:00:00Z",
      value: { kind: "level", level: "2" },
    } as const;
    for (const entries of [
      [day, instant],
      [instant, day],
    ]) {
      expect(share(entries)).toMatchObject({ status: "judged", level: "5", judgement: "z" });
    }
  });
  it("is not ended by missing work that is entered after it", () => {
    const late = ratings(3, missing({ happened: "2026-07-01", recorded: "2026-07-01" }));
    expect(
      share([...late, judgement], {
        missing: { as: "lowest" },
        judgement: { onNewEvidence: "drop" },
      }).status,
    ).toBe("judged");
  });
});

describe("a modified expectation", () => {
  const modified = (when: object): Partial<Policy> => ({
    exceptions: [{ when, use: { sufficiency: { pieces: 1 } }, modified: true }],
  });
  it("marks what is determined under it, and nothing else", () => {
    expect(share(ratings(3), modified({ learner: ["mina"] }))).toMatchObject({
      status: "determined",
      modified: true,
    });
    expect(share(ratings(3), modified({ learner: ["noor"] }))).not.toHaveProperty("modified");
    expect(share([], modified({}))).toMatchObject({ status: "no-evidence", modified: true });
  });
});
