import type { Parameters } from "./parameter.ts";

/** A whole number above another parameter that it may not exceed. */
export interface Exceeding {
  readonly name: string;
  readonly value: number;
  /** What the other parameter is. */
  readonly most: number;
}

/**
 * The whole numbers that are above the parameter they may not exceed, among values with the defaults filled in. Values that are no numbers are
 * a fault of their own.
 */
export const exceeding = (
  parameters: Parameters,
  values: { readonly [name: string]: unknown },
): readonly Exceeding[] =>
  Object.entries(parameters).flatMap(([name, parameter]): readonly Exceeding[] => {
    const bound = parameter.kind === "integer" ? parameter.notAbove : undefined;
    const [value, most] = [values[name], bound && values[bound]];
    return typeof value === "number" && typeof most === "number" && value > most
      ? [{ name, value, most }]
      : [];
  });
