import type {
  Publication,
  PublishedCount,
  PublishedTotal,
  SuppressOptions,
} from "./publication.ts";
import { suppress } from "./suppress.ts";

/** People who are counted together: those of a group, or, with `of`, everybody who is in any of some groups. */
export interface CountedGroup {
  readonly id: string;
  readonly people: ReadonlySet<string>;
  /** The groups that it is known to be made of, by their ids; without them it is a group by itself. */
  readonly of?: readonly string[];
}

/** Groups that are counted on one page, and everybody whom the page is of. */
export interface GroupPublication {
  readonly everybody: Iterable<string>;
  readonly groups: readonly CountedGroup[];
}

/** What may be printed of groups; without a number where it is withheld. */
export interface ShownGroups {
  readonly everybody?: number;
  readonly groups: ReadonlyMap<string, { readonly count?: number; readonly rest?: number }>;
}

type People = ReadonlySet<string>;
interface Counted {
  readonly people: People;
  readonly of: ReadonlySet<string>;
}

const isIn = (part: People, whole: People): boolean => {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
};
const less = (whole: People, part: People): People =>
  new Set([...whole].filter((one) => !part.has(one)));
const nameOf = (people: Iterable<string>): string => JSON.stringify([...people].sort());

/** People by name, each time the same name without sorting them anew. */
function naming(): (people: People) => string {
  const names = new WeakMap<People, string>();
  return (people) => {
    const known = names.get(people) ?? nameOf(people);
    names.set(people, known);
    return known;
  };
}

/** Everything that a page tells, and everything that a reader who knows which groups are made of which can subtract. */
function publicationOf(counted: readonly Counted[]): Publication {
  const counts = new Map<string, PublishedCount>();
  const totals = new Map<string, PublishedTotal>();
  const named = naming();
  const count = (people: People): string => {
    const id = named(people);
    // That nobody had a chance, or nobody was without one, is said of the school.
    counts.set(id, { id, count: people.size, ...(people.size === 0 ? { open: true } : {}) });
    return id;
  };
  const leaves = (whole: People, part: People): void => {
    if (part.size === 0 || part.size >= whole.size || !isIn(part, whole)) return;
    const [total, ...parts] = [whole, part, less(whole, part)].map(count);
    if (total !== undefined) totals.set(nameOf([total, ...parts]), { total, parts });
  };
  const told = new Set(counted.map(({ of, people }) => `${nameOf(of)} ${people.size}`));
  for (const [at, one] of counted.entries()) {
    count(one.people);
    for (const other of counted.slice(at + 1)) {
      if (isIn(one.of, other.of) || isIn(other.of, one.of)) {
        leaves(one.people, other.people);
        leaves(other.people, one.people);
        continue;
      }
      // Two groups and all who are in either tell how many are in both.
      const both = new Set([...one.people].filter((person) => other.people.has(person)));
      const either = new Set([...one.people, ...other.people]);
      const of = nameOf(new Set([...one.of, ...other.of]));
      if (!told.has(`${of} ${either.size}`)) continue;
      leaves(one.people, both);
      leaves(other.people, both);
    }
  }
  return { counts: [...counts.values()], totals: [...totals.values()] };
}

/**
 * How many people groups have that overlap, and how many of everybody each leaves, with small counts withheld, and with them whatever a reader
 * could subtract to find one: a group from one that it is part of, and two groups from all who are in either. That none or all are in a group is
 * told. How counts are guarded, and errors, as in {@link suppress}.
 *
 * @example
 * ```ts
 * import { publishGroups } from "@whole-learner/reports";
 * const people = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `p${from + at}`);
 * const { groups } = publishGroups({
 *   everybody: people(0, 60),
 *   groups: [
 *     { id: "ferry", people: new Set(people(0, 25)) },
 *     { id: "garden", people: new Set(people(20, 28)) },
 *     { id: "ferry or garden", people: new Set(people(0, 28)), of: ["ferry", "garden"] },
 *   ],
 * });
 * // Eight were in the garden; and with the ferry's 25 told, the 28 would tell that three were in the garden alone.
 * [...groups].map(([id, { count }]) => [id, count]); // => [["ferry", undefined], ["garden", undefined], ["ferry or garden", 28]]
 * ```
 */
export function publishGroups(
  { everybody, groups }: GroupPublication,
  options: SuppressOptions = {},
): ShownGroups {
  const all: People = new Set(everybody);
  const counted = groups.map(({ id, people, of }) => ({
    id,
    people,
    of: new Set(of ?? [id]),
  }));
  const whole: Counted = {
    people: all,
    of: new Set(["", ...counted.flatMap(({ of }) => [...of])]),
  };
  // The same groups told twice of the same people are told once.
  const once = new Map(
    [...counted, whole].map((one) => [`${nameOf(one.of)} ${nameOf(one.people)}`, one] as const),
  );
  const publication = publicationOf([...once.values()]);
  const shown = new Map(
    suppress(publication, options).counts.map(({ id, count }) => [id, count] as const),
  );
  const counts = (people: People): number | undefined =>
    people.size === 0 ? 0 : shown.get(nameOf(people));
  const known = <K extends string>(key: K, count: number | undefined) =>
    (count === undefined ? {} : { [key]: count }) as { readonly [_ in K]?: number };
  return {
    ...known("everybody", counts(all)),
    groups: new Map(
      counted.map(({ id, people }) => {
        const rest = less(all, people);
        return [id, { ...known("count", counts(people)), ...known("rest", counts(rest)) }];
      }),
    ),
  };
}
