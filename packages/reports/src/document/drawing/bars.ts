import type { Tick } from "./axis.ts";

/** One bar: how long it is, in words too, with its interval where there is one; or words instead where no value may be shown. */
export type Bar =
  | {
      readonly label: string;
      readonly value: number;
      readonly text: string;
      /** Both or none. */
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly label: string; readonly instead: string };

/** A run of bars in the order that their names have, from zero. An order by length would rank: give none. */
export interface Bars {
  readonly kind: "bars";
  /** The end of the scale. It starts at zero. */
  readonly to: number;
  readonly bars: readonly Bar[];
  /** What bars are compared with: the goal, a limit that was agreed; never another group. */
  readonly reference?: Tick;
}
