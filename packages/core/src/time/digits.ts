const zero = 48;

/**
 * The whole number that so many digits stand for, from a place in a text on; NaN where one of them is no digit. Dates are read so, since a
 * regular expression costs ten times as much and a log has millions of them.
 */
export function digitsAt(text: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The number that the two digits at a place stand for; -1 where one of them is no digit. */
export function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const units = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}
