import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { categories, diagnoses } from "../../test/fleiss-diagnoses.ts";
import { type FleissKappa, fleissKappa } from "./fleiss-kappa.ts";
import type { RatingRows } from "./levels.ts";

describe("Fleiss' kappa", () => {
  const found = computed<FleissKappa>(fleissKappa(diagnoses, categories));

  it("equals the published example and R's irr 0.84.1", () => {
    expect(found.kappa).toBeCloseTo(0.430244520060141, 12);
    expect(found.z).toBeCloseTo(17.6518305829914, 10);
    expect(found.z).toBe(found.kappa / found.standardErrorByChance);
    // By hand: 250 of 450 pairs of ratings agree; 26, 26, 30, 55 and 43 of 180 ratings are of each category.
    expect(found.observedAgreement).toBeCloseTo(250 / 450, 14);
    expect(found.expectedAgreement).toBeCloseTo(7126 / 32_400, 14);
    expect(found.works).toBe(30);
    expect(found.ratingsPerWork).toBe(6);
  });

  it("tells each level from the others, as irr in three decimals", () => {
    const rounded = found.byLevel.map(({ level, kappa, z }) => [
      level,
      kappa?.toFixed(3),
      z?.toFixed(3),
    ]);
    expect(rounded).toEqual([
      [1, "0.245", "5.192"],
      [2, "0.245", "5.192"],
      [3, "0.520", "11.031"],
      [4, "0.471", "9.994"],
      [5, "0.566", "12.009"],
    ]);
  });

  it("has no kappa of a level that nobody gave, and is the same with it in the list", () => {
    const more = computed<FleissKappa>(fleissKappa(diagnoses, [...categories, 6]));
    expect(more.byLevel[5]).toEqual({ level: 6, kappa: null, z: null });
    expect(more.kappa).toBe(found.kappa);
  });

  it.each<[string, RatingRows, string]>([
    ["no works", [], "no-works"],
    ["one rating of each work", [[1], [2]], "one-rating-each"],
    ["no rating of any work", [[null], [null]], "one-rating-each"],
    [
      "works rated unequally often",
      [
        [1, 2],
        [1, null],
      ],
      "unequal-numbers",
    ],
    [
      "one level",
      [
        [1, 1],
        [1, 1],
      ],
      "no-variation",
    ],
  ])("is not computed from %s", (_, ratings, reason) => {
    expect(fleissKappa(ratings, [1, 2])).toEqual({ status: "not-computable", reason });
  });

  it("counts ratings wherever in the row they stand", () => {
    const rows: RatingRows = [
      [1, null, 1],
      [null, 2, 2],
      [1, 2, null],
    ];
    const dense = fleissKappa(
      [
        [1, 1],
        [2, 2],
        [1, 2],
      ],
      [1, 2],
    );
    expect(fleissKappa(rows, [1, 2])).toEqual(dense);
    expect(computed<FleissKappa>(dense).kappa).toBeCloseTo(1 / 3, 14);
  });
});
