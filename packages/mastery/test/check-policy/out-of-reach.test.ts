import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { midpointsOnThree } from "./found.ts";
import { offScale, told, warning, when } from "./told.ts";

describe("checkPolicy tells what, where and by how much", () => {
  it.each<[string, Partial<Policy>, readonly unknown[]]>([
    ["days of one day", { admit: { from: "2026-02-01", until: "2026-02-01" } }, []],
    ["days from one on", { admit: { from: "2026-02-01" } }, []],
    ["days until one", { admit: { until: "2026-02-01" } }, []],
    [
      "days that end before they begin",
      { admit: { from: "2026-02-01", until: "2026-01-31" } },
      [warning("admits-nothing", "/admit", { from: "2026-02-01", until: "2026-01-31" })],
    ],
    [
      "a scale that is not there, in an exception",
      when({}, { read: { scales: { ten: { by: "maximum" }, five: { by: "maximum" } } } }),
      [warning("no-such-scale", "/exceptions/0/use/read/scales/ten", { scale: "ten" })],
    ],
    [
      "a minimum that the window never lets through",
      { window: { recent: 4, best: 2 }, sufficiency: { pieces: 3, verified: 2 } },
      [
        warning("minimum-out-of-reach", "/sufficiency/pieces", {
          minimum: "pieces",
          need: 3,
          most: 2,
        }),
      ],
    ],
    [
      "minimums beside what is admitted",
      {
        admit: { experiences: ["a"], kinds: ["test"], settings: ["class"] },
        sufficiency: { experiences: 2, kinds: 2, settings: 2, pieces: 2 },
      },
      [
        warning("minimum-out-of-reach", "/sufficiency/experiences", {
          minimum: "experiences",
          need: 2,
          most: 1,
        }),
        ...["settings", "kinds"].map((minimum) =>
          warning("minimum-out-of-reach", `/sufficiency/${minimum}`, { minimum, need: 2, most: 1 }),
        ),
      ],
    ],
    [
      "what an exception leaves as it is, not again",
      {
        window: { recent: 1 },
        sufficiency: { pieces: 2 },
        exceptions: [{ when: {}, use: { score: { method: "highest" } } }],
      },
      [
        warning("minimum-out-of-reach", "/sufficiency/pieces", {
          minimum: "pieces",
          need: 2,
          most: 1,
        }),
      ],
    ],
    [
      "numbers at the ends of their scale",
      {
        missing: { as: "value", value: 1 },
        read: { met: { met: 5, not: 1 } },
        exceptions: [
          {
            when: { scale: ["three"] },
            use: { missing: { as: "value", value: 0 }, read: { met: { met: 3, not: 0 } } },
          },
        ],
      },
      [offScale("/read/met/met", 5, "three")],
    ],
    [
      "numbers beside their scale",
      {
        attempts: { count: "last", retakeCap: "goal", late: { cap: 4 } },
        read: { met: { met: 3, not: 0 } },
      },
      [offScale("/attempts/late/cap", 4, "three"), offScale("/read/met/not", 0, "five")],
    ],
    [
      "cuts at the ends of the range of scores",
      { level: { cuts: [1, 2, 3, 5] }, exceptions: midpointsOnThree },
      [],
    ],
    [
      "cuts for a share, against shares",
      {
        score: { method: "first-attempt-credit" },
        level: { cuts: [0, 0.5, 0.75, 1] },
        exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: [0.5, 1.5] } } }],
      },
      [
        warning("cut-outside-domain", "/exceptions/0/use/level/cuts", {
          cut: 1.5,
          least: 0,
          most: 1,
        }),
        warning("level-out-of-reach", "/exceptions/0/use/level/cuts", {
          level: "yes",
          scale: "three",
        }),
      ],
    ],
    [
      "cuts for what is met, against 0 and 1",
      {
        score: { method: "streak" },
        level: { cuts: [0.5, 1.25, 1.5, 2] },
        exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: [0.5, 1] } } }],
      },
      [
        ...[1.25, 1.5, 2].map((cut) =>
          warning("cut-outside-domain", "/level/cuts", { cut, least: 0, most: 1 }),
        ),
        ...["3", "4", "5"].map((level) =>
          warning("level-out-of-reach", "/level/cuts", { level, scale: "five" }),
        ),
      ],
    ],
    [
      "cuts for a score that may be anywhere",
      {
        score: { method: "linear-trend", parameters: { clip: "none" } },
        level: { cuts: [-1, 2, 3, 9] },
        exceptions: midpointsOnThree,
      },
      [],
    ],
    [
      "a target that is a level of one scale alone",
      { score: { method: "n-times", parameters: { times: 2, target: 4 } } },
      [warning("target-is-no-level", "/score/parameters/target", { target: 4, scale: "three" })],
    ],
    [
      "a target that is the goal",
      { score: { method: "n-times", parameters: { times: 2, target: "goal" } } },
      [],
    ],
    [
      "cuts for a scale that an exception has for some learners alone",
      {
        level: { cuts: [1, 2, 3, 6] },
        exceptions: [
          ...midpointsOnThree,
          { when: { scale: ["five"], learner: ["mina"] }, use: { level: { cuts: "values" } } },
        ],
      },
      [
        warning("cut-outside-domain", "/level/cuts", { cut: 6, least: 1, most: 5 }),
        warning("level-out-of-reach", "/level/cuts", { level: "5", scale: "five" }),
      ],
    ],
    [
      "a method of an exception with the policy's cuts, where the policy writes them",
      {
        level: { cuts: [1.5, 2.5] },
        exceptions: [
          { when: { scale: ["five"] }, use: { level: { cuts: [1.5, 2.5, 3.5, 4.5] } } },
          { when: { scale: ["three"] }, use: { score: { method: "first-attempt-credit" } } },
        ],
      },
      [
        ...[1.5, 2.5].map((cut) =>
          warning("cut-outside-domain", "/level/cuts", { cut, least: 0, most: 1 }),
        ),
        ...["part", "yes"].map((level) =>
          warning("level-out-of-reach", "/level/cuts", { level, scale: "three" }),
        ),
      ],
    ],
  ])("%s", (_, sections, expected) => {
    expect(told(sections)).toEqual(expected);
  });

  it("and how many levels or statuses missing work changes, if the policy runs", () => {
    const evidence = log(ratings({ value: { kind: "status", status: "missing" } }));
    const around = { evidence, asOf: "2026-12-31" } as const;
    const changes = (sections: Partial<Policy>) =>
      checkPolicy(policy(sections), framework, around).flatMap(({ code, path, data }) =>
        code === "missing-changes-levels" ? [[pointer(path), data]] : [],
      );
    const lowest = { missing: { as: "lowest" } } as const;
    // The lowest level, or too little of it, instead of no evidence.
    expect(changes(lowest)).toEqual([["/missing", { changed: 1, learners: 1 }]]);
    expect(changes({ ...lowest, sufficiency: { pieces: 2 } })).toEqual([
      ["/missing", { changed: 1, learners: 1 }],
    ]);
    expect(
      changes({ ...lowest, sufficiency: { pieces: 2 }, admit: { roles: ["educator", "self"] } }),
    ).toEqual([["/missing", { changed: 1, learners: 1 }]]);
    expect(changes({ ...lowest, sufficiency: { pieces: 2 }, level: { cuts: [1, 2] } })).toEqual([]);
    expect(
      changes({
        exceptions: [
          { when: { competency: ["decide"] }, use: { sufficiency: { pieces: 2 } } },
          { when: { competency: ["share"] }, use: { ...lowest, attempts: { count: "all" } } },
        ],
      }),
    ).toEqual([["/exceptions/1/use/missing", { changed: 1, learners: 1 }]]);
  });
});
