import { describe, expect, it } from "vitest";
import { ratings } from "../school.ts";
import { share } from "./about-mina.ts";

describe("levels", () => {
  it.each([
    ["midpoints", [1.5, 2], "2"],
    [{ cuts: "values" }, [1.5, 2], "1"],
    [{ cuts: "values" }, [2], "2"],
    [{ cuts: "values", bound: "above" }, [2], "1"],
    [{ cuts: [1.2, 1.4, 1.6, 1.8] }, [1.5], "3"],
    [{ cuts: [{ numerator: 4, denominator: 3 }, 2, 3, 4] }, [1, 1.5, 1.5], "2"],
    [{ cuts: "midpoints", rounded: { places: 0, mode: "half-up", input: "snapped" } }, [3.5], "4"],
    [
      { cuts: "values", rounded: { places: 1, mode: "half-up", input: "snapped" } },
      [4, 4, 3.5, 4, 4, 4, 4, 4, 4, 4, 4, 4],
      "4",
    ],
    [{ cuts: "values" }, [4, 4, 3.5, 4, 4, 4, 4, 4, 4, 4, 4, 4], "3"],
  ] as const)("with %j of %j is %s", (level, numbers, expected) => {
    const section = level === "midpoints" ? { cuts: level } : level;
    const exceptions = [
      { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
    ] as const;
    expect(share(ratings(...numbers), { level: section as never, exceptions })).toMatchObject({
      level: expected,
    });
  });
});
