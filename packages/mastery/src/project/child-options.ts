import type { CompetencyId } from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { suppose } from "./suppose.ts";
import { comparePaths, further, type Path, type Walk } from "./walk.ts";
import { accountWalk, foldWalk, type Projected } from "./walks.ts";

/** One competency under an outcome: as it stands, and the values that further pieces of it may have. */
export interface ProjectedChild {
  readonly competency: CompetencyId;
  readonly asked: AccountQuestion;
  readonly account: Account;
  readonly values: readonly [number, ...number[]];
}

/** What further pieces of one competency would make of it. */
export interface ChildOption {
  readonly values: readonly number[];
  readonly sum: number;
  readonly account: Account;
}

/** What a roll-up can tell two accounts apart by. */
const keyOf = ({ determination }: Account): string =>
  JSON.stringify(determination, (key, value: unknown) =>
    key === "pieces" || key === "since" ? undefined : value,
  );

/** A source of the options of one child, by how many pieces they are. */
export interface ChildOptions {
  readonly child: ProjectedChild;
  /** Undefined where there are too many to try. */
  readonly of: (pieces: number) => readonly ChildOption[] | undefined;
}

/**
 * Every way in which so many further pieces change a competency; of ways that a roll-up cannot tell apart, only the first in order. Where a
 * roll-up pools pieces, it can tell all of them apart.
 */
export function childOptions(
  child: ProjectedChild,
  pooled: boolean,
  within: number,
  budget: number,
): ChildOptions {
  const { account, asked, values } = child;
  const lengths: (readonly ChildOption[] | undefined)[] = [[{ values: [], sum: 0, account }]];
  if (account.sections.score.method.projects === "none") {
    return { child, of: (pieces) => (pieces === 0 ? lengths[0] : []) };
  }
  const projected: Projected = { account, question: asked, target: "", values, within };
  const walk: Walk<unknown> =
    (pooled ? undefined : foldWalk(projected)) ??
    // A state is what its walk makes of it; nobody else looks into it.
    (accountWalk(projected) as Walk<unknown>);
  let paths: readonly Path<unknown>[] | undefined = [{ state: walk.start, values: [], sum: 0 }];
  let left = budget;
  const next = (): readonly ChildOption[] | undefined => {
    const longer = paths && further(paths, { walk, values }, left);
    paths = longer && [...longer.values()];
    if (paths === undefined) return undefined;
    left -= paths.length;
    const options = new Map<string, ChildOption>();
    for (const path of paths) {
      const then = suppose(account, asked, path.values);
      const key = pooled ? JSON.stringify(path.values) : keyOf(then);
      const known = options.get(key);
      const option = { values: path.values, sum: path.sum, account: then };
      if (
        known === undefined ||
        comparePaths({ ...option, state: 0 }, { ...known, state: 0 }) < 0
      ) {
        options.set(key, option);
      }
    }
    return [...options.values()];
  };
  return {
    child,
    of: (pieces) => {
      while (lengths.length <= pieces) lengths.push(next());
      return lengths[pieces];
    },
  };
}
