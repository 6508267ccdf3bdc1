import {
  drawBelow,
  type DrawState,
  drawUniform,
  seedDraws,
  shuffle,
} from "@whole-learner/psychometrics";

/**
 * What is drawn by chance, each from a stream of its own: a name says nothing about results, since it was drawn from another stream, and one
 * more draw in one place changes nothing in another. Streams from 1000 on are the learners' own.
 */
const streams = {
  seats: 1,
  givenNames: 2,
  familyNames: 3,
  languages: 4,
  groups: 5,
  studios: 6,
  pages: 7,
  supports: 8,
  corrections: 9,
  voices: 10,
  statuses: 11,
  notes: 12,
  births: 13,
} as const;

export type StreamName = keyof typeof streams;

const seed = 20_260_529;

/** A sequence of draws. Each call draws anew; the same dice thrown in the same order always fall the same. */
export interface Dice {
  /** A whole number from 0 up to but not the bound. */
  readonly below: (bound: number) => number;
  /** A number from 0 up to but not 1. */
  readonly uniform: () => number;
  /** Whether something that happens so often happens now. */
  readonly chance: (often: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
}

/** Dice over a stream. They keep their own state, so that a generator of many thousand draws reads like what it does. */
export function dice(stream: StreamName | number): Dice {
  let state: DrawState = seedDraws(seed, typeof stream === "number" ? stream : streams[stream]);
  const below = (bound: number): number => {
    const drawn = drawBelow(state, bound);
    state = drawn.state;
    return drawn.value;
  };
  const uniform = (): number => {
    const drawn = drawUniform(state);
    state = drawn.state;
    return drawn.value;
  };
  return {
    below,
    uniform,
    chance: (often) => uniform() < often,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("Nothing to pick from.");
      return item;
    },
    shuffle: (items) => {
      const drawn = shuffle(state, items);
      state = drawn.state;
      return drawn.value;
    },
  };
}
