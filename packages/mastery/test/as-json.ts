import { expect } from "vitest";

/**
 * What is given out is what its JSON is: no member that is there and undefined, no number that JSON has not, nothing but plain data. Gives the value back.
 */
export function asJson<T>(value: T): T {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  return value;
}
