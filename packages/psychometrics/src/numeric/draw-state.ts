/** A whole number of 64 bits as two unsigned words of 32, the upper one first. */
export type Words64 = readonly [high: number, low: number];

/**
 * Where a sequence of draws stands: plain JSON. The same state gives the same draws on every machine, for ever; a draw
 * changes nothing, it gives back the next state.
 */
export interface DrawState {
  readonly position: Words64;
  /** Which of the 2^63 sequences it is; odd. */
  readonly stream: Words64;
}

/** What was drawn, and the state to draw from next. */
export interface Drawn<T> {
  readonly value: T;
  readonly state: DrawState;
}
