import { seedDraws, shuffle } from "@whole-learner/psychometrics/numeric";

/** A change of the input that may change no result. */
export interface Variation {
  readonly name: string;
  /** The same records in another order. Each has the sequence it was written with. */
  readonly arrange: <T>(records: readonly T[]) => readonly T[];
  /** Every instant so many days later. */
  readonly days: number;
}

const inOrder = <T>(records: readonly T[]): readonly T[] => records;

const shuffled =
  (seed: number) =>
  <T>(records: readonly T[]): readonly T[] =>
    shuffle(seedDraws(seed), records).value;

/** As it is written, in other orders, and at other times. */
export const variations: readonly Variation[] = [
  { name: "as written", arrange: inOrder, days: 0 },
  { name: "reversed", arrange: (records) => [...records].reverse(), days: 0 },
  { name: "shuffled", arrange: shuffled(20_260_901), days: 0 },
  { name: "400 days later", arrange: inOrder, days: 400 },
  { name: "shuffled, 3,000 days earlier", arrange: shuffled(7), days: -3_000 },
];
