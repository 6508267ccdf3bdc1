/** How many things held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a step has to show that counted more than itself. */
export interface Outcome {
  readonly text: string;
  readonly tally: Tally;
}

/** One thing that must hold: it gives what it has to show, or throws with what is wrong. */
export interface Step {
  readonly name: string;
  /** The step without which this one has nothing to look at. */
  readonly needs?: string;
  readonly run: () => Promise<string | Outcome>;
}

/** What a step throws that has counted more than itself. */
export class Failures extends Error {
  readonly tally: Tally;
  constructor(message: string, tally: Tally) {
    super(message);
    this.tally = tally;
  }
}
