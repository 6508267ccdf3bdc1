/** A colour of sRGB, as `#rrggbb`. */
export type Colour = string;

/** Five of something that rises. */
export type Five<T> = readonly [T, T, T, T, T];

/** Every colour of a page, once. Two hues: one is the learner's work, one is the goal and the question for home. */
export interface Palette<T = Colour> {
  /** The sheet, and the words on it; soft ones are labels and second voices. */
  readonly paper: T;
  readonly ink: T;
  readonly inkSoft: T;
  /** Hairlines: decoration only. */
  readonly rule: T;
  /** The learner's work: dots, lines, the kind of the report. Beside it a middle and a soft tint. */
  readonly learner: T;
  readonly learnerMid: T;
  readonly learnerSoft: T;
  /** The goal, and the ground of the question for home. */
  readonly goal: T;
  readonly goalSoft: T;
  /** A step that is not reached, and the line around it. */
  readonly cell: T;
  readonly cellLine: T;
  /** Depths of one hue, from light to deep, and the ink on each. */
  readonly depths: Five<T>;
  readonly onDepths: Five<T>;
}
