/** What is kept of points to draw the line of least squares through them: running sums, each taken left to right. */
export interface LineSums {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
}

export const noPoints: LineSums = { count: 0, x: 0, y: 0, xx: 0, xy: 0 };

export const addPoint = (sums: LineSums, x: number, y: number): LineSums => ({
  count: sums.count + 1,
  x: sums.x + x,
  y: sums.y + y,
  xx: sums.xx + x * x,
  xy: sums.xy + x * y,
});

/** A line by its slope and the point of means that it goes through. */
export interface Line {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
}

/**
 * The line of least squares, in this order of operations: mean x = X / n; mean y = Y / n; slope = (XY - X mean y) / (XX - X mean x), with X, Y, XX and
 * XY the running sums. That is cov(x, y) / var(x). Where all points have one x there is no slope: 0, and the line is level at their mean.
 */
export function lineThrough({ count, x, y, xx, xy }: LineSums): Line {
  const meanX = x / count;
  const meanY = y / count;
  const spread = xx - x * meanX;
  return { slope: spread > 0 ? (xy - x * meanY) / spread : 0, meanX, meanY };
}
