import type { Parameters } from "./parameter.ts";

/** A whole number above another parameter that it may not exceed. */
export interface Exceeding {
  readonly name: string;
  readonly value: number;
  /** What the other parameter is. */
  readonly most: number;
}

/** The whole numbers that are above the parameter they may not exceed. Values that are no numbers are a fault of their own. */
export function exceeding(
  parameters: Parameters,
  values: { readonly [name: string]: unknown },
): readonly Exceeding[] {
  const own = (name: string): unknown => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    return (
      given ?? (parameter !== undefined && "default" in parameter ? parameter.default : undefined)
    );
  };
  return Object.entries(parameters).flatMap(([name, parameter]): readonly Exceeding[] => {
    if (parameter.kind !== "integer" || parameter.notAbove === undefined) return [];
    const value = own(name);
    const most = own(parameter.notAbove);
    return typeof value === "number" && typeof most === "number" && value > most
      ? [{ name, value, most }]
      : [];
  });
}
