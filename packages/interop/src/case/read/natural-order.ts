const pieces = /\d+|\D+/g;

const compareNumbers = (a: string, b: string): number => {
  const one = a.replace(/^0+(?=\d)/, "");
  const other = b.replace(/^0+(?=\d)/, "");
  // Of two numbers without leading zeros the longer is the greater, however long they are.
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
};

const isNumber = (piece: string): boolean => /^\d/.test(piece);

/**
 * Compares two texts as people count: "2" before "10", "A.2" before "A.10"; the rest by code unit, the same on every machine.
 */
export function naturalOrder(a: string, b: string): number {
  const one = a.match(pieces) ?? [];
  const other = b.match(pieces) ?? [];
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const [left, right] = [one[at] as string, other[at] as string];
    const order =
      isNumber(left) && isNumber(right)
        ? compareNumbers(left, right)
        : left < right
          ? -1
          : left > right
            ? 1
            : 0;
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
