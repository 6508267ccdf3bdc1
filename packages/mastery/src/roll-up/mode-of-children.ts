import { compareSnapped, equalSnapped } from "@whole-learner/psychometrics/numeric";
import {
  childNumbers,
  type CountedChild,
  meanOfSome,
  notRolledUp,
  type NumberParameters,
  numberParameters,
  numbersOnScale,
  readsScores,
  shareOf,
} from "./child-numbers.ts";
import type { RolledUp, RollUpRule } from "./roll-up-rule.ts";

const own = {
  tie: {
    kind: "choice",
    of: ["highest", "lowest", "most-recent", "mean", "none"],
    meaning: "Which number it is when several are equally frequent; with none, there is no result.",
  },
} as const;

const parameters: typeof own & NumberParameters = { ...own, ...numberParameters };

type Group = readonly [CountedChild, ...CountedChild[]];

/** Children whose numbers compare alike, lowest first. */
function groupsOf(counted: readonly CountedChild[]): readonly Group[] {
  const groups: [CountedChild, ...CountedChild[]][] = [];
  const inOrder = [...counted].sort(
    (a, b) => compareSnapped(a.number, b.number) || a.number - b.number,
  );
  for (const one of inOrder) {
    const last = groups.at(-1);
    if (last !== undefined && equalSnapped(last[0].number, one.number)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const newestOf = (group: Group): number =>
  group.reduce(
    (newest, { child }) => Math.max(newest, child.at ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );

/** Of equally frequent groups, the one in which something was shown last; undefined where it was at the same time in two. */
function mostRecent(groups: readonly Group[]): Group | undefined {
  const newest = groups.reduce(
    (at, group) => Math.max(at, newestOf(group)),
    Number.NEGATIVE_INFINITY,
  );
  const found = groups.filter((group) => newestOf(group) === newest);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The most frequent number of the children. What it asks: where are most of them? Numbers are equal to a billionth; of values of levels it
 * is the most frequent level.
 *
 * @example
 * ```ts
 * import { modeOfChildren, rollUp } from "@whole-learner/mastery";
 * const children = [{ id: "a", level: 2 }, { id: "b", level: 3 }, { id: "c", level: 3 }];
 * const found = rollUp(modeOfChildren, { tie: "highest" }, children);
 * found.status === "scored" && found.score; // => 3
 * ```
 */
export const modeOfChildren: RollUpRule<"mode", typeof parameters> = {
  id: "mode",
  version: 1,
  parameters,
  reads: () => "numbers",
  needsScale: ({ coverage }) => coverage === "lowest",
  readsScores,
  onScale: numbersOnScale,
  rollUp: (settings, children, { scale }): RolledUp => {
    const numbers = childNumbers(children, settings, scale);
    if (!numbers.ok) return numbers.because;
    const { counted, leftOut } = numbers;
    const groups = groupsOf(counted);
    const most = groups.reduce((length, group) => Math.max(length, group.length), 0);
    const frequent = groups.filter(({ length }) => length === most);
    const of = (group: Group): RolledUp =>
      meanOfSome(counted, (one) => group.includes(one), leftOut);
    const parts = [...counted.map((one) => shareOf(one, 0)), ...leftOut];
    const [lowest, second, ...more] = frequent;
    const highest = frequent.at(-1);
    // One group is the most frequent: there is nothing to decide.
    if (lowest === undefined || highest === undefined || second === undefined) {
      return of(lowest ?? counted);
    }
    switch (settings.tie) {
      case "highest":
        return of(highest);
      case "lowest":
        return of(lowest);
      case "mean":
        return meanOfSome(counted, (one) => frequent.some((group) => group.includes(one)), leftOut);
      case "most-recent": {
        if (frequent.flat().some(({ child }) => child.at === undefined)) {
          return notRolledUp({ code: "not-told", data: { what: "time" } }, parts);
        }
        const newest = mostRecent(frequent);
        // Shown at the same instant: the higher one, as nothing tells them apart.
        return of(newest ?? highest);
      }
      case "none": {
        const scores = [
          lowest[0].number,
          second[0].number,
          ...more.map(([{ number }]) => number),
        ] as const;
        return notRolledUp({ code: "tie", data: { scores } }, parts);
      }
      default:
        return settings.tie satisfies never;
    }
  },
};
