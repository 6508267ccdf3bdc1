import type { RecordFate } from "./report.ts";

const ranks: { readonly [F in RecordFate]: number } = {
  unaffected: 0,
  carried: 1,
  merged: 2,
  split: 3,
  lost: 4,
};

/** How a record fared by all its parts: as the one that fared worst. */
export const worstFate = (fates: readonly RecordFate[]): RecordFate =>
  fates.reduce<RecordFate>(
    (worst, fate) => (ranks[fate] > ranks[worst] ? fate : worst),
    "unaffected",
  );
