import { describe, expect, it } from "vitest";
import { fleiss } from "../../test/agreement-tables.ts";
import { computed } from "../../test/computed.ts";
import { cohenKappa } from "./cohen-kappa.ts";

describe("kappa", () => {
  it("has an interval of 95 percent, another if asked, on Fisher's scale", () => {
    // numpy: atanh(kappa) plus and minus t(0.975, 99) times the error over 1 - kappa², and back. psych's is 0.505 to 0.848.
    const { interval } = computed(cohenKappa(fleiss));
    expect(interval.lower).toBeCloseTo(0.4634799100120818, 10);
    expect(interval.upper).toBeCloseTo(0.8155631120881287, 10);
    expect(interval.confidence).toBe(0.95);
    expect(computed(cohenKappa(fleiss, { confidence: 0.5 })).interval).toMatchObject({
      lower: expect.closeTo(0.6126248091285551, 10),
      upper: expect.closeTo(0.7315452793307837, 10),
      confidence: 0.5,
    });
  });

  it.each([
    [
      "a rater who gave one level",
      [
        [4, 0],
        [6, 0],
      ],
    ],
    [
      "works that none agree on",
      [
        [0, 5],
        [5, 0],
      ],
    ],
    [
      "a single work",
      [
        [0, 1],
        [0, 0],
      ],
    ],
  ])("knows nothing of all works from %s", (_name, table) => {
    const found = computed(cohenKappa(table));
    expect(found.interval).toEqual({ lower: -1, upper: 1, confidence: 0.95 });
  });

  it("has the interval of other programs if asked, not beyond 1", () => {
    // R's psych 2.2.9, cohen.kappa
    const { interval } = computed(cohenKappa(fleiss, { interval: "plain" }));
    expect(interval.lower).toBeCloseTo(0.504575958086086, 12);
    expect(interval.upper).toBeCloseTo(0.848365218384503, 12);
    expect(interval.confidence).toBe(0.95);
    const narrower = computed(cohenKappa(fleiss, { confidence: 0.5, interval: "plain" })).interval;
    expect(narrower.confidence).toBe(0.5);
    expect(narrower.lower).toBeCloseTo(0.676470588235294 - 0.67448975019608 * 0.0877029534752, 10);
    const nearly = computed(
      cohenKappa(
        [
          [9, 1],
          [0, 10],
        ],
        { interval: "plain" },
      ),
    );
    expect(nearly.interval.upper).toBe(1);
    expect(nearly.kappa).toBeCloseTo(0.9, 12);
  });
});
