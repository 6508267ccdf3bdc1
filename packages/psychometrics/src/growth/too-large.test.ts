import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { groupDifference } from "./group-difference.ts";
import { pairedChange } from "./paired-change.ts";
import { reliableChange } from "./reliable-change.ts";
import { trend } from "./trend.ts";

describe("a line that doubles do not hold", () => {
  const far = 1e308;
  const measure = { standardDeviation: 1, reliability: 0.5 };

  it.each<readonly [string, readonly number[], readonly number[]]>([
    ["scores without end between them", [0, 1, 2], [-far, far, far]],
    ["scores whose squares have none", [0, 1, 2], [1e200, -1e200, 1e200]],
    ["times without end between them", [-far, 0, far], [1, 2, 2]],
    ["times whose squares have none", [-1e200, 0, 1e200], [1, 2, 2]],
    ["times so close that a slope has none", [0, 1e-160, 2e-160], [0, 1e200, 0]],
  ])("of %s is refused", (_, times, scores) => {
    expect(() => trend(times, scores)).toThrow(
      new RangeError("times and scores: too large or too close for what is computed of them"),
    );
  });

  it.each<readonly [string, () => unknown]>([
    ["before and after", () => pairedChange([0, 1, 2], [1e300, 2, 5])],
    ["before and after", () => pairedChange([far, 1], [-far, 2])],
    ["scores", () => groupDifference([0, 1, 2], [1e300, 2, 5])],
    ["before, after and standardDeviation", () => reliableChange(far, -far, measure)],
    [
      "before, after and standardDeviation",
      () => reliableChange(1, 2, { ...measure, standardDeviation: 1e-320 }),
    ],
  ])("nor a difference of such scores: %s", (name, ask) => {
    expect(ask).toThrow(
      new RangeError(`${name}: too large or too close for what is computed of them`),
    );
  });

  it("in milliseconds is one", () => {
    const day = 86_400_000;
    const found = computed(trend([0, day, 2 * day, 3 * day], [1, 2, 2, 3]));
    expect(found.slope * day).toBeCloseTo(0.6, 12);
  });
});
