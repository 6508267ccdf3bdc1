/** A polynomial by Horner's rule, lowest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) {
    value = value * x + (coefficients[k] as number);
  }
  return value;
}
