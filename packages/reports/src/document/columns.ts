import type { Block } from "./node.ts";

/** Blocks of equal weight side by side, two or three across where there is room, below one another where there is not. */
export interface Columns {
  readonly type: "columns";
  readonly across: 2 | 3;
  readonly children: readonly Block[];
}

/** Blocks of equal weight side by side; three across unless said otherwise. */
export const columns = (children: readonly Block[], across: 2 | 3 = 3): Columns => ({
  type: "columns",
  across,
  children,
});
