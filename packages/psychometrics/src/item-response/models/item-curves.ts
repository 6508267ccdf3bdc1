import { exp } from "../../numeric/exp.ts";
import { domainLimit, inDomain } from "../../numeric/domain.ts";
import { ln } from "../../numeric/ln.ts";
import type { Metric, ResponseItem } from "./response-item.ts";

/**
 * An item made ready for loops. Both families have a straight line for each step, z_j = slope ability + intercept_j, j = 1 .. top: in the graded
 * family the log odds of reaching category j or more, in the adjacent one (partial credit) those of category j against j - 1.
 */
export interface ItemCurves {
  readonly family: "graded" | "adjacent";
  readonly slope: number;
  /** Minus slope times location, one for each step. */
  readonly intercepts: readonly number[];
  /** The highest category. */
  readonly top: number;
  /** Graded: 1 - e^-(z_k - z_(k+1)) of each category, which does not depend on ability; 1 at both ends. */
  readonly widths: readonly number[];
  /** Their logarithms. */
  readonly logWidths: readonly number[];
}

/**
 * An item as curves: made once, where it is asked at many abilities. Errors: RangeError where a number is not below 4,503,599 in magnitude
 * (`domainLimit`), a discrimination not above 0, or thresholds do not rise or are one to as many digits as numbers have.
 *
 * @example
 * ```ts
 * import { itemCurves } from "@whole-learner/psychometrics";
 * itemCurves({ model: "partial-credit", steps: [-1, 0.5] }).intercepts; // => [1, -0.5]
 * ```
 */
export function itemCurves(item: ResponseItem, metric: Metric = 1): ItemCurves {
  const { family, discrimination, locations } = partsOf(item);
  if (!(discrimination > 0 && discrimination < domainLimit))
    throw new RangeError(
      `discrimination: ${discrimination} is not above 0 and below ${domainLimit}`,
    );
  if (locations.length === 0) throw new RangeError("an item has at least two categories");
  locations.forEach((location, at) => {
    if (!inDomain(location)) throw new RangeError(`location ${at + 1}: ${location}`);
    if (family === "graded" && at > 0 && !(location > (locations[at - 1] as number)))
      throw new RangeError(`thresholds: ${location} does not rise above ${locations[at - 1]}`);
  });
  const slope = metric * discrimination;
  const curves = madeCurves(
    family,
    slope,
    locations.map((location) => -slope * location),
  );
  // Thresholds that rise by less than the slope's product with them can show leave nothing for the category between.
  const closed = curves.widths.indexOf(0);
  if (closed > 0)
    throw new RangeError(
      `thresholds: ${locations[closed]} does not rise above ${locations[closed - 1]}`,
    );
  return curves;
}

/** The curves of items, in their order. */
export const curvesOf = (
  items: readonly ResponseItem[],
  metric: Metric = 1,
): readonly ItemCurves[] => items.map((item) => itemCurves(item, metric));

interface Parts {
  readonly family: ItemCurves["family"];
  readonly discrimination: number;
  readonly locations: readonly number[];
}

function partsOf(item: ResponseItem): Parts {
  switch (item.model) {
    case "rasch":
      return { family: "adjacent", discrimination: 1, locations: [item.difficulty] };
    case "two-parameter":
      return {
        family: "adjacent",
        discrimination: item.discrimination,
        locations: [item.difficulty],
      };
    case "graded-response":
      return {
        family: "graded",
        discrimination: item.discrimination,
        locations: item.thresholds,
      };
    case "partial-credit":
      return { family: "adjacent", discrimination: 1, locations: item.steps };
    case "generalised-partial-credit":
      return { family: "adjacent", discrimination: item.discrimination, locations: item.steps };
  }
}

/**
 * Curves of parts that are known to be sound.
 *
 * @param slope - metric times discrimination
 * @param intercepts - minus slope times location, one for each step; falling where the family is graded
 *
 * @example
 * ```ts
 * import { categoriesAt, madeCurves } from "@whole-learner/psychometrics";
 * categoriesAt(madeCurves("adjacent", 2, [0]), 0); // => [0.5, 0.5]
 * ```
 */
export function madeCurves(
  family: ItemCurves["family"],
  slope: number,
  intercepts: readonly number[],
): ItemCurves {
  const inner = intercepts
    .slice(1)
    .map((intercept, at) =>
      family === "graded" ? widthOf((intercepts[at] as number) - intercept) : 1,
    );
  const widths = [1, ...inner, 1];
  return { family, slope, intercepts, top: intercepts.length, widths, logWidths: widths.map(ln) };
}

/** 1 - e^-x; of a small x by its series, since the difference would lose digits. */
const widthOf = (x: number): number => (x < 1e-5 ? x * (1 - (x / 2) * (1 - x / 3)) : 1 - exp(-x));
