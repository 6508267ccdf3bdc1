import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementTable, type AgreementTable } from "./agreement-table.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { decisionStudy } from "./decision-study.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { gwetAgreement } from "./gwet-agreement.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import { scottPi } from "./scott-pi.ts";
import { varianceComponents } from "./variance-components.ts";

const levels = [1, 2, 3, 4];
const rating = fc.constantFrom<(number | null)[]>(1, 2, 3, 4, null);
const rows = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 12,
});
const table: fc.Arbitrary<AgreementTable> = fc.array(
  fc.array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 3 }),
  { minLength: 3, maxLength: 3 },
);
const weights = fc.constantFrom("none" as const, "linear" as const, "quadratic" as const);

describe("alpha", () => {
  it("nominal is the same whatever the levels are called", () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([7, 8, 9, 10], { minLength: 4 }), (ratings, names) => {
        const renamed = ratings.map((row) =>
          row.map((one) => (one === null ? null : (names[one - 1] as number))),
        );
        expect(krippendorffAlpha(renamed, { metric: "nominal" })).toEqual(
          krippendorffAlpha(ratings, { metric: "nominal" }),
        );
      }),
    );
  });

  it("ordinal and interval are the same from the other end", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom("ordinal" as const, "interval" as const),
        (ratings, metric) => {
          const reversed = ratings.map((row) => row.map((one) => (one === null ? null : 5 - one)));
          expect(krippendorffAlpha(reversed, { metric })).toEqual(
            krippendorffAlpha(ratings, { metric }),
          );
        },
      ),
    );
  });

  it("ordinal is the same for levels of other distances", () => {
    fc.assert(
      fc.property(rows, (ratings) => {
        const stretched = ratings.map((row) => row.map((one) => one && one * one * one));
        expect(krippendorffAlpha(stretched)).toEqual(krippendorffAlpha(ratings));
      }),
    );
  });

  it("is the same in any order of works and raters, and never above 1", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(
          "nominal" as const,
          "ordinal" as const,
          "interval" as const,
          "ratio" as const,
        ),
        (ratings, metric) => {
          const found = krippendorffAlpha(ratings, { metric });
          const turned = [...ratings].reverse().map((row) => [...row].reverse());
          expect(krippendorffAlpha(turned, { metric })).toEqual(found);
          if (found.status === "computed") expect(found.alpha).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("kappa, pi and Gwet's coefficients", () => {
  it("lie between -1 and 1, with errors that are no less than 0", () => {
    fc.assert(
      fc.property(table, weights, (counts, own) => {
        const found = cohenKappa(counts, { weights: own });
        if (found.status === "computed") {
          expect(found.kappa).toBeLessThanOrEqual(1);
          expect(found.kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(found.standardError).toBeGreaterThanOrEqual(0);
          expect(found.interval.lower).toBeLessThanOrEqual(found.kappa);
          expect(found.interval.upper).toBeGreaterThanOrEqual(found.kappa);
        }
        const pi = scottPi(counts, { weights: own });
        if (pi.status === "computed") expect(Math.abs(pi.pi)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("do not care who is first, nor from which end levels are counted", () => {
    fc.assert(
      fc.property(table, weights, (counts, own) => {
        const turned = counts.map((_, i) => counts.map((row) => row[i] as number));
        const reversed = [...counts].reverse().map((row) => [...row].reverse());
        for (const other of [turned, reversed]) {
          const [a, b] = [
            cohenKappa(counts, { weights: own }),
            cohenKappa(other, { weights: own }),
          ];
          expect(b.status).toBe(a.status);
          if (a.status === "computed" && b.status === "computed") {
            expect(b.kappa).toBeCloseTo(a.kappa, 12);
            expect(b.standardError).toBeCloseTo(a.standardError, 12);
          }
        }
      }),
    );
  });

  it("of equal weights for two levels are those without weights", () => {
    fc.assert(
      fc.property(rows, (ratings) => {
        const two = ratings.map((row) => row.map((one) => one && (one > 2 ? 2 : 1)));
        expect(gwetAgreement(two, [1, 2], { weights: "quadratic" })).toEqual(
          gwetAgreement(two, [1, 2]),
        );
      }),
    );
  });

  it("of Fleiss for two raters is Scott's", () => {
    const pair = fc.tuple(fc.constantFrom(...levels), fc.constantFrom(...levels));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const counts = agreementTable(
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
          levels,
        );
        const [fleiss, scott] = [fleissKappa(pairs, levels), scottPi(counts)];
        expect(fleiss.status).toBe(scott.status);
        if (fleiss.status === "computed" && scott.status === "computed") {
          expect(fleiss.kappa).toBeCloseTo(scott.pi, 12);
        }
      }),
    );
  });
});

describe("intraclass correlations and generalisability", () => {
  const score = fc.integer({ min: 1, max: 9 });
  const ratings = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
  });

  it("are the same for scores moved and stretched", () => {
    fc.assert(
      fc.property(
        ratings,
        fc.constantFrom("1,1" as const, "2,1" as const, "3,k" as const),
        (scores, form) => {
          const moved = scores.map((row) => row.map((one) => 4 * one - 7));
          const [a, b] = [
            intraclassCorrelation(scores, { form }),
            intraclassCorrelation(moved, { form }),
          ];
          expect(b.status).toBe(a.status);
          if (a.status === "computed" && b.status === "computed") {
            expect(b.correlation).toBeCloseTo(a.correlation, 9);
          }
        },
      ),
    );
  });

  it("of one task say the same: G is ICC(3,k) and phi is ICC(2,k), where no component is below 0", () => {
    fc.assert(
      fc.property(ratings, (scores) => {
        const study = varianceComponents(scores.map((row) => [row]));
        if (study.status !== "computed" || study.setToZero.length > 0) return;
        const decision = decisionStudy(study.components, { raters: 3 });
        const same = (form: "2,k" | "3,k") => {
          const found = intraclassCorrelation(scores, { form });
          return found.status === "computed" ? found.correlation : Number.NaN;
        };
        if (decision.status !== "computed" || study.components[0]?.variance === 0) return;
        expect(decision.generalisability).toBeCloseTo(same("3,k"), 10);
        expect(decision.dependability).toBeCloseTo(same("2,k"), 10);
      }),
    );
  });

  it("rely on more the more tasks and raters there are, on a standard never more than on ranks", () => {
    const cube = fc.array(
      fc.array(fc.array(score, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
      { minLength: 3, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        cube,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (scores, tasks, raters) => {
          const study = varianceComponents(scores);
          if (study.status !== "computed") return;
          const total = study.components.reduce((sum, { share }) => sum + share, 0);
          expect(total).toBeCloseTo(1, 12);
          const [less, more] = [
            decisionStudy(study.components, { tasks, raters }),
            decisionStudy(study.components, { tasks: tasks + 1, raters }),
          ];
          if (less.status !== "computed" || more.status !== "computed") return;
          expect(more.dependability).toBeGreaterThanOrEqual(less.dependability - 1e-12);
          expect(less.dependability).toBeLessThanOrEqual(less.generalisability + 1e-12);
        },
      ),
    );
  });
});
