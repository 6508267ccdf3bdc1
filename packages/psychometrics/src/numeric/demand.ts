/** A number that the caller must give finite and above 0, or a RangeError that names it. */
export function demandPositive(name: string, value: number): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name}: ${value} is no finite number above 0`);
  }
}

/** A parameter of a beta distribution, or a RangeError that names it: beyond these ends its density is none that doubles hold. */
export function demandShape(name: string, value: number): void {
  if (!(value >= 1e-300 && value <= 1e300)) {
    throw new RangeError(`${name}: ${value} is no number from 1e-300 to 1e300`);
  }
}

/** A number that the caller must give from 0 to 1, or a RangeError that names it. */
export function demandProportion(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name}: ${value} is no number from 0 to 1`);
  }
}
