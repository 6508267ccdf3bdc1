import { describe, expect, it } from "vitest";
import { learnerOf } from "../../test/rosters/roster-of.ts";
import { expectationFor } from "./expectation-for.ts";

describe("what is expected of one learner", () => {
  const mina = learnerOf("mina", {
    expectations: [
      {
        competency: "STEER.1",
        band: "3-5",
        from: "2025-09-01",
        until: "2026-06-12",
        agreedBy: ["family", "educator"],
      },
      {
        competency: "STEER.1",
        level: "3",
        from: "2026-02-01",
        until: "2026-04-30",
        agreedBy: ["educator"],
      },
      { competency: "MATH.1", level: "2", from: "2025-09-01", agreedBy: ["educator"] },
    ],
  });

  it.each([
    ["STEER.1", "2025-08-31", undefined],
    ["STEER.1", "2025-09-01", { band: "3-5" }],
    ["STEER.1", "2026-02-01", { level: "3" }],
    ["STEER.1", "2026-05-01", { band: "3-5" }],
    ["STEER.1", "2026-06-13", undefined],
    ["MATH.1", "2030-01-01", { level: "2" }],
    ["ARG.1", "2026-01-01", undefined],
  ])("in %s on %s", (competency, day, expected) => {
    const found = expectationFor(mina, competency, day);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject({ competency, ...expected });
  });
});
