import type { Entry } from "@whole-learner/core/evidence";
import { canonicalJson } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { interopIssue } from "../issue/issue.ts";
import { fromXapi } from "./from-xapi.ts";
import type { XapiStatement } from "./statement.ts";
import { checkAgent } from "./write-agent.ts";
import type { WrittenStatement } from "./write-log.ts";
import type { WritingState } from "./writing.ts";

type Fields = Readonly<Record<string, Json>>;

/** What a reader would get of an entry otherwise than it is: each such field as it was, and null where it was not there. */
function differences(entry: Fields, read: Fields): Fields {
  const keys = new Set([...Object.keys(entry), ...Object.keys(read)]);
  return Object.fromEntries(
    [...keys].flatMap((key): readonly (readonly [string, Json])[] => {
      const [own, found] = [entry[key] ?? null, read[key] ?? null];
      return canonicalJson(own) === canonicalJson(found) ? [] : [[key, own]];
    }),
  );
}

/** Who people are, for a reader of what was written. */
function peopleOf({ options: { agents = {} } }: WritingState): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(agents).flatMap(([id, agent]) => {
      const read = checkAgent(agent, [], []);
      return read === undefined ? [] : [[read.key, id] as const];
    }),
  );
}

/**
 * Reads what was written, and says of every entry what would not come back: under the caller's extension it travels along; without one it is told as left out. So what is lost is exactly
 * what is said to be.
 */
export function carryAlong(
  written: readonly WrittenStatement[],
  state: WritingState,
): readonly XapiStatement[] {
  const { options, issues } = state;
  const { framework, home, extension } = options;
  const { value } = fromXapi(
    written.map(({ statement }) => statement),
    { framework, home, people: peopleOf(state) },
  );
  const entryOf = new Map<string, Entry>();
  value.log.entries.forEach((entry, at) => entryOf.set(value.statements[at] ?? "", entry));
  return written.map(({ statement, entry, position }) => {
    if (entry === undefined) return statement;
    // An entry is plain JSON, which its interface does not say.
    const own = entry as unknown as Fields;
    const read = entryOf.get(statement.id) as unknown as Fields | undefined;
    // A demonstration in which nothing is rated is not known as one without being told.
    const carried = read === undefined ? own : differences(own, read);
    if (Object.keys(carried).length === 0) return statement;
    if (extension === undefined) {
      const path = ["log", "entries", position];
      for (const field of read === undefined ? [entry.type] : Object.keys(carried))
        issues.push(
          interopIssue(
            "xapi-field-without-place",
            { path: [...path, field] },
            { field },
            "note",
            "left-out",
          ),
        );
      return statement;
    }
    return {
      ...statement,
      context: { ...statement.context, extensions: { [extension]: carried } },
    };
  });
}
