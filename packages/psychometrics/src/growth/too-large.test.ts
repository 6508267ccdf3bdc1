import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { trend } from "./trend.ts";

describe("a line that doubles do not hold", () => {
  const far = 1e308;

  it.each<readonly [string, readonly number[], readonly number[]]>([
    ["scores without end between them", [0, 1, 2], [-far, far, far]],
    ["scores whose squares have none", [0, 1, 2], [1e200, -1e200, 1e200]],
    ["times without end between them", [-far, 0, far], [1, 2, 2]],
    ["times whose squares have none", [-1e200, 0, 1e200], [1, 2, 2]],
    ["times so close that a slope has none", [0, 1e-160, 2e-160], [0, 1e200, 0]],
  ])("of %s is refused", (_, times, scores) => {
    expect(() => trend(times, scores)).toThrow(
      new RangeError("times and scores: no line through them that numbers can tell"),
    );
  });

  it("in milliseconds is one", () => {
    const day = 86_400_000;
    const found = computed(trend([0, day, 2 * day, 3 * day], [1, 2, 2, 3]));
    expect(found.slope * day).toBeCloseTo(0.6, 12);
  });
});
