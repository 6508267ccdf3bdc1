import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { reasons, scoreOf, share } from "./about-mina.ts";

describe("missing work", () => {
  const missing = (fields: Partial<Rating> = {}): Partial<Rating> => ({
    value: { kind: "status", status: "missing" },
    ...fields,
  });
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    [
      "is skipped unless the policy says otherwise",
      {},
      ratings(4, missing()),
      ["r2 admit missing-skipped"],
      4,
    ],
    ["counts as lowest", { missing: { as: "lowest" } }, ratings(4, missing()), [], 2.5],
    ["counts as a value", { missing: { as: "value", value: 2 } }, ratings(4, missing()), [], 3],
    [
      "blocks",
      { missing: { as: "block" } },
      ratings(4, missing()),
      ["r2 admit missing-blocks"],
      "undetermined",
    ],
    [
      "takes a place without a value",
      { missing: { as: "slot" }, window: { recent: 2 } },
      ratings(1, 4, missing()),
      ["r1 window not-among-recent"],
      4,
    ],
    [
      "is not missing before it is due",
      { missing: { as: "lowest" } },
      ratings(4, missing({ due: "2027-01-01" })),
      ["r2 admit not-due-yet"],
      4,
    ],
    [
      "is missing on the day it is due",
      { missing: { as: "lowest" } },
      ratings(4, missing({ due: "2026-12-31" })),
      [],
      2.5,
    ],
    [
      "is made good by a later rating of the task",
      { missing: { as: "lowest" } },
      ratings(missing({ task: "t" }), { number: 4, task: "t" }),
      ["r1 admit missing-replaced"],
      4,
    ],
    [
      "of another task is not",
      { missing: { as: "lowest" } },
      ratings(missing({ task: "t" }), { number: 4, task: "u" }),
      [],
      2.5,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(reasons(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("satisfies no minimum and is no newest evidence", () => {
    const found = share(ratings(4, missing()), {
      missing: { as: "lowest" },
      sufficiency: { pieces: 2 },
    });
    expect(found).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "pieces", data: { have: 1, need: 2 } }],
    });
    expect(share(ratings(4, missing()), { missing: { as: "block" } })).toMatchObject({
      reason: { code: "blocked", data: { missing: 1 } },
    });
  });
});
