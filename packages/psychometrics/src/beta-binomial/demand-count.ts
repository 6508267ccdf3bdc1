/** A number of responses, or of responses held beforehand, or a RangeError that names it. From 2^53 on one response more would change nothing. */
export function demandCount(name: string, value: number): void {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`${name}: ${value} is no number from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
}
