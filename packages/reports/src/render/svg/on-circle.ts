import type { Point } from "./pen.ts";

const turn = 6.283185307179586;

// Taylor polynomials on an eighth of a turn: exact to more digits than a drawing shows, and the same on every engine, which
// Math.sin and Math.cos are not.
const sine = (x: number): number => {
  const square = x * x;
  return x * (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - square / 72))));
};
const cosine = (x: number): number => {
  const square = x * x;
  return 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)));
};

/** The point on a circle of radius 1 at a share of the turn, from the top in reading direction. */
export const onCircle = (share: number): Point => {
  const within = share - Math.floor(share);
  const quarter = Math.round(within * 4);
  const rest = (within - quarter / 4) * turn;
  const across = sine(rest);
  const up = cosine(rest);
  switch (quarter % 4) {
    case 0:
      return [across, -up];
    case 1:
      return [up, across];
    case 2:
      return [-across, up];
    default:
      return [-up, -across];
  }
};
