/**
 * Asks of triples of whole numbers from 0 on, one after the other, whether one was there before. They are kept in a table with open addresses, with twice as many places as `most`
 * triples: a text made of each triple would cost more than all else that a relation costs.
 */
export function seenTriples(most: number): (one: number, two: number, three: number) => boolean {
  let places = 4;
  while (places < 2 * most) places *= 2;
  /** Three numbers each; the first is one more than it is, so that 0 is an empty place. */
  const table = new Int32Array(3 * places);
  return (one, two, three) => {
    const mixed =
      Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
    let place = (mixed ^ (mixed >>> 15)) & (places - 1);
    while (table[3 * place] !== 0) {
      if (
        table[3 * place] === one + 1 &&
        table[3 * place + 1] === two &&
        table[3 * place + 2] === three
      )
        return true;
      place = (place + 1) & (places - 1);
    }
    table[3 * place] = one + 1;
    table[3 * place + 1] = two;
    table[3 * place + 2] = three;
    return false;
  };
}
