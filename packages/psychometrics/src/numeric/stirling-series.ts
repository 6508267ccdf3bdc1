/** Bernoulli numbers B(2k) / (2k (2k - 1)), k from 1 to 8. */
// In a function, since a bundler is not sure that dividing has no effect, and would keep it everywhere.
const coefficients = /* @__PURE__ */ ((): readonly number[] => [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
])();

/**
 * What Stirling's formula leaves of ln Γ(x): ln Γ(x) = (x - 1/2) ln x - x + ln(2π)/2 + series(x). For x from 10 the terms left out are
 * below 2e-17.
 *
 * Source: DLMF 5.11.1.
 */
export function stirlingSeries(x: number): number {
  const square = x * x;
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) {
    sum = sum / square + (coefficients[k] as number);
  }
  return sum / x;
}
