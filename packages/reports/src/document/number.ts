/** A number, already in the reader's writing ("3.83", "٣٫٨٣"): set in figures of equal width, never broken or reordered. */
export interface NumberSpan {
  readonly type: "number";
  readonly text: string;
}

/** A number, already in the reader's writing. */
export const number = (figures: string): NumberSpan => ({ type: "number", text: figures });
