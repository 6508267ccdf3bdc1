/** What lies beyond each end of an interval of this mass. */
export function tailOf(mass: number): number {
  if (!(mass > 0 && mass < 1)) {
    throw new RangeError(`mass: ${mass} is not above 0 and below 1`);
  }
  return (1 - mass) / 2;
}
