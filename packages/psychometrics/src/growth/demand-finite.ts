/** What was computed of a caller's numbers, or a RangeError where they are so large or so close that doubles do not hold it. */
export function demandFinite(name: string, computed: readonly (number | null)[]): void {
  if (computed.some((one) => one !== null && !Number.isFinite(one)))
    throw new RangeError(`${name}: too large or too close for what is computed of them`);
}
