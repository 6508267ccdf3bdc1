import type { Scale } from "../../src/framework/scale.ts";
import { promise } from "../fixtures/promise.ts";

export const [four, three] = promise.scales as [Scale, Scale];

/** A part without one of its fields. */
export const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = value;
  return rest;
};

/** A list with other fields in its first member. */
export const withFirst = <T extends object>(list: readonly T[], fields: object): T[] =>
  list.map((one, position) => (position === 0 ? { ...one, ...fields } : one));
