/** Refuses factors that are not finite, each by its name. */
export function checkFinite(factors: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(factors)) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}: it is finite`);
  }
}

/** Refuses numbers of answers that are none, each by its name. */
export function checkPractice(counts: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(counts)) {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
      throw new RangeError(`${name} is ${value}: it is a whole number from 0 on`);
    }
  }
}
