/** One part of a bar: how much, and the same in words to print on it. */
export interface StackedValue {
  readonly value: number;
  readonly text: string;
}

/** One bar: a value for each part, in their order; or words instead where no value may be shown. */
export type StackedBar =
  | { readonly label: string; readonly values: readonly StackedValue[] }
  | { readonly label: string; readonly instead: string };

/**
 * Bars made of parts, such as how many learners or demonstrations are at each level. Parts differ by depth, hatch or
 * specks, never by colour alone, and each carries its number.
 */
export interface Stacked {
  readonly kind: "stacked";
  /** `depth`: parts rise, as levels do, from light to deep. `kind`: parts are of different kinds, as settings are. */
  readonly parts: { readonly by: "depth" | "kind"; readonly labels: readonly string[] };
  /** `count`: bars are as long as what they count. `share`: every bar is as long as the page is wide. */
  readonly length: "count" | "share";
  readonly bars: readonly StackedBar[];
}
