/** So many are put in their places one by one sooner than an engine gets ready to sort. */
const few = 32;

/** Each put in its place among those before it. */
function placed<T>(values: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const ordered = [...values];
  for (let next = 1; next < ordered.length; next += 1) {
    const value = ordered[next] as T;
    let at = next;
    for (; at > 0 && compare(ordered[at - 1] as T, value) > 0; at -= 1) {
      ordered[at] = ordered[at - 1] as T;
    }
    ordered[at] = value;
  }
  return ordered;
}

/** Values in an order in which no two are equal; the same list where they stand in it already. */
export function inOrder<T>(values: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let next = 1; next < values.length; next += 1) {
    if (compare(values[next - 1] as T, values[next] as T) <= 0) continue;
    return values.length > few ? [...values].sort(compare) : placed(values, compare);
  }
  return values;
}
