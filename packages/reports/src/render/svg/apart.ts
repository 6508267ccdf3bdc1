/** Places in order, moved as little as it takes that none is nearer to the next than `gap`, and all stay between two ends. */
export const apart = (
  places: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] => {
  const room = places.length > 1 ? Math.min(gap, (to - from) / (places.length - 1)) : gap;
  const moved: number[] = [];
  for (const place of places) {
    const last = moved[moved.length - 1];
    moved.push(Math.max(place, last === undefined ? from : last + room));
  }
  let end = to;
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    moved[at] = Math.min(moved[at] ?? end, end);
    end = (moved[at] ?? end) - room;
  }
  return moved;
};
