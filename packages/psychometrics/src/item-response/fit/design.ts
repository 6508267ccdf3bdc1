import type { ItemCurves } from "../models/item-curves.ts";
import { madeCurves } from "../models/item-curves.ts";

/** A number that is a constant and a sum of parameters, each with its factor. */
export interface Linear {
  readonly constant: number;
  readonly terms: readonly { readonly parameter: number; readonly factor: number }[];
}

/** An item (or a criterion as one rater uses it) whose slope and intercepts are made of parameters. */
export interface DesignedItem {
  readonly family: ItemCurves["family"];
  readonly slope: Linear;
  /** One for each step. */
  readonly intercepts: readonly Linear[];
}

/** Parameters that can be moved without regard to the others: they share items with none. */
export interface Block {
  readonly items: readonly number[];
  readonly parameters: readonly number[];
}

/** A prior of a parameter, as a penalty of the log likelihood: minus half the squared distance, in standard deviations. */
export interface Penalty {
  /** Of the parameter itself, or of its logarithm. */
  readonly of: "value" | "logarithm";
  readonly mean: number;
  readonly standardDeviation: number;
}

/** What is estimated, of which items. */
export interface Design {
  readonly items: readonly DesignedItem[];
  readonly start: readonly number[];
  readonly blocks: readonly Block[];
  /** By parameter. */
  readonly penalties: readonly (Penalty | undefined)[];
}

/** A parameter alone. */
export const parameter = (at: number, factor: number = 1): Linear => ({
  constant: 0,
  terms: [{ parameter: at, factor }],
});

/** A number that is given. */
export const constant = (value: number): Linear => ({ constant: value, terms: [] });

/** The value of a sum at some parameters. */
export const valueOf = (
  { constant: fixed, terms }: Linear,
  parameters: readonly number[],
): number =>
  terms.reduce((sum, one) => sum + one.factor * (parameters[one.parameter] as number), fixed);

/** An item's curves at some parameters. */
export const curvesAt = (
  { family, slope, intercepts }: DesignedItem,
  parameters: readonly number[],
): ItemCurves =>
  madeCurves(
    family,
    valueOf(slope, parameters),
    intercepts.map((one) => valueOf(one, parameters)),
  );

/** An item's local parameters, slope first, then intercepts. */
export const localOf = ({ slope, intercepts }: DesignedItem): readonly Linear[] => [
  slope,
  ...intercepts,
];
