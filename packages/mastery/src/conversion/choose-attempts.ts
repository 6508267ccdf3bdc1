import type { Day } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { RepeatRule } from "./conversion.ts";

/** What choosing reads of an attempt. */
interface Attempt {
  readonly id: string;
  readonly course?: string;
  readonly day: Day;
}

/** Which attempts count, in the order in which courses begin, and which were passed over for which. */
export interface ChosenAttempts<A> {
  readonly counted: readonly A[];
  readonly passedOver: readonly { readonly attempt: A; readonly by: A }[];
}

/** By the day, then by id: total, whatever order attempts are handed over in. */
export const byDay = (a: Attempt, b: Attempt): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

const best = <A>(attempts: readonly A[], value: (attempt: A) => number): A | undefined => {
  let found: A | undefined;
  for (const attempt of attempts) {
    // Of equally good ones the earliest: what came later added nothing.
    if (found === undefined || compareSnapped(value(attempt), value(found)) > 0) found = attempt;
  }
  return found;
};

/** Of several attempts at one course, those that count. */
export function chooseAttempts<A extends Attempt>(
  attempts: readonly A[],
  rule: RepeatRule,
  value: (attempt: A) => number,
): ChosenAttempts<A> {
  if (rule === "both") return { counted: attempts, passedOver: [] };
  const courses = new Map<string, A[]>();
  for (const attempt of attempts) {
    // Two names for two kinds of key: an attempt by itself is never taken for one of a course.
    const key = attempt.course === undefined ? `attempt ${attempt.id}` : `course ${attempt.course}`;
    const group = courses.get(key) ?? [];
    courses.set(key, group);
    group.push(attempt);
  }
  const counted: A[] = [];
  const passedOver: { readonly attempt: A; readonly by: A }[] = [];
  for (const group of courses.values()) {
    group.sort(byDay);
    const by = rule === "best" ? best(group, value) : group.at(-1);
    if (by === undefined) continue;
    counted.push(by);
    for (const attempt of group) if (attempt !== by) passedOver.push({ attempt, by });
  }
  return { counted, passedOver };
}
