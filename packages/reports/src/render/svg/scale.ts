/** Where values of one range lie in another. What is off the range, or no number, lies at its nearest end. */
export const scaleOf =
  (from: number, to: number, start: number, end: number): ((value: number) => number) =>
  (value) => {
    const share = to > from ? (value - from) / (to - from) : 0;
    return start + (Number.isNaN(share) ? 0 : Math.max(0, Math.min(1, share))) * (end - start);
  };
