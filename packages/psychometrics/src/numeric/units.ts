import { productError } from "./two-product.ts";

/**
 * A number as a whole number of units of 1e-9: the exact value of the double times 1e9, half to even. Units are what comparing
 * and rounding work on. For numbers in the domain ({@link inDomain}); elsewhere units are no exact integers.
 *
 * @example
 * ```ts
 * import { units } from "@whole-learner/psychometrics";
 * units(0.1 + 0.2); // => 300000000
 * units(1 / 1024); // => 976562
 * ```
 */
export function units(x: number): number {
  const product = x * 1e9;
  const floor = Math.floor(product);
  // Halves are doubles here, so a product rounded to any other double lies on the same side of the half as the exact one.
  if (product - floor !== 0.5) return Math.round(product) + 0;
  const error = productError(x, 1e9, product);
  if (error !== 0) return error > 0 ? floor + 1 : floor;
  return floor % 2 === 0 ? floor : floor + 1;
}
