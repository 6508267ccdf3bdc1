// Days of UTC as milliseconds: all that the oracle knows of time.

export const dayLength = 86_400_000;

/** The beginning of a day, or an instant. */
export const msOf = (moment: string): number => Date.parse(moment);

/** The first instant too late for work that is due: a day is due by its end. */
export const lateFrom = (due: string, graceDays: number): number =>
  msOf(due) + (due.length === 10 ? dayLength : 1) + graceDays * dayLength;
