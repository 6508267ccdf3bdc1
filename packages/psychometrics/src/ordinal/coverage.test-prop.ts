import { describe, it } from "vitest";
import { around, coveredOf400, expectCovered } from "../../test/covered-of-400.ts";
import { drawing } from "../../test/simulate.ts";
import { fitRaterError } from "./fit-rater-error.ts";
import { ratingErrors } from "./level-parameters.ts";

describe("the interval of the raters' error", () => {
  it("covers the truth in 92 to 98 % of 400 data sets of 60 works, three ratings each", () => {
    const given = ratingErrors(3, 0.6);
    const covered = coveredOf400(0.6, (set) => {
      const { uniform } = drawing(set);
      const rated = Array.from({ length: 60 }, () => {
        const row = given[Math.floor(3 * uniform())] ?? [];
        return Array.from({ length: 3 }, () => {
          let rest = uniform();
          const rating = row.findIndex((share) => (rest -= share) < 0);
          return rating === -1 ? 2 : rating;
        });
      });
      const fit = fitRaterError(rated, 3);
      if (fit.status === "not-computable" || fit.standardError === undefined) return null;
      return around(fit.raterError, fit.standardError);
    });
    expectCovered(covered);
  });
});
