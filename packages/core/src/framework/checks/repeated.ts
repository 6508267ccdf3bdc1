/** The positions of the texts that were in the list before. */
export function repeated(texts: Iterable<string | undefined>): readonly number[] {
  const met = new Set<string>();
  const positions: number[] = [];
  let position = 0;
  for (const text of texts) {
    if (text !== undefined) {
      if (met.has(text)) positions.push(position);
      met.add(text);
    }
    position += 1;
  }
  return positions;
}
