/** The measures of a strip: how wide and high it is drawn, where its steps and dots are. */
export interface StripShape {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly cellHeight: number;
  readonly gap: number;
  readonly corner: number;
  readonly dot: number;
  /** From the middle of one dot to the next. */
  readonly pitch: number;
  /** The triangle under the goal: where it starts, how high it is, half as wide as `flank` twice. */
  readonly mark: { readonly top: number; readonly height: number; readonly flank: number };
}

/** A strip beside words. */
export const fullStrip: StripShape = {
  width: 252,
  height: 30,
  top: 3,
  cellHeight: 15,
  gap: 5,
  corner: 2.5,
  dot: 5.6,
  pitch: 13.5,
  mark: { top: 22, height: 7, flank: 4.6 },
};

/** A strip in a cell of a table. */
export const smallStrip: StripShape = {
  width: 129,
  height: 19,
  top: 1.5,
  cellHeight: 10,
  gap: 3,
  corner: 2,
  dot: 4.2,
  pitch: 10,
  mark: { top: 14, height: 4.6, flank: 3 },
};

/** Hundredths: finer is nothing that paper shows. */
export const hundredths = (x: number): number => Math.round(x * 100) / 100;

/** The width of one of so many steps, between the strip's margins of 1. */
export const cellWidth = ({ width, gap }: StripShape, steps: number): number =>
  (width - 2 - gap * (steps - 1)) / Math.max(1, steps);

/** Where a step starts, from the start of the line. A part of a step lies between two. */
export const cellStart = (shape: StripShape, steps: number, at: number): number =>
  1 + at * (cellWidth(shape, steps) + shape.gap);

/** Where the dots of one step are, from the middle of its cell: in one row, or in more and smaller where they are many. */
export const dotsIn = (
  { cellHeight, dot, pitch }: StripShape,
  width: number,
  count: number,
): { readonly radius: number; readonly places: readonly (readonly [x: number, y: number])[] } => {
  const fits = (rows: number, share: number): boolean =>
    Math.ceil(count / rows) * pitch * share <= width;
  let rows = 1;
  let share = 1;
  // Two rows need dots of half the height, three a third: the same picture, smaller.
  while (!fits(rows, share) && rows < 3) {
    rows += 1;
    share = cellHeight / (pitch * rows);
  }
  const across = Math.ceil(count / rows);
  if (!fits(rows, share)) share = width / (across * pitch);
  const places = Array.from({ length: count }, (_, at): readonly [number, number] => {
    const inRow = Math.min(across, count - Math.floor(at / across) * across);
    const x = ((at % across) - (inRow - 1) / 2) * pitch * share;
    const y = (Math.floor(at / across) - (Math.ceil(count / across) - 1) / 2) * (cellHeight / rows);
    return [hundredths(x), hundredths(y)];
  });
  return { radius: hundredths(dot * share), places };
};
