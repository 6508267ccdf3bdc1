import type { Voice } from "@whole-learner/core/evidence";
import type { Path } from "@whole-learner/core/issue";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { ReadActor, ReadAgent } from "./read-actor.ts";
import type { XapiReading } from "./reading.ts";

/** Somebody who was met in statements. */
export interface XapiPerson {
  /** Our id of them. */
  readonly id: string;
  /** How xAPI names them. */
  readonly key: string;
  /** The name that went with it, for whoever makes a roster of it. */
  readonly name?: string;
}

/** Who people are to us. */
export interface People {
  readonly idOf: (agent: ReadAgent) => string;
  /** The learners that a statement is about; none, with an issue, where a group lists nobody. */
  readonly learnersOf: (
    actor: ReadActor,
    path: Path,
    issues: InteropIssue[],
  ) => readonly XapiPerson[];
  /** Who rated, among these learners. */
  readonly raterOf: (actor: ReadActor, learners: readonly XapiPerson[]) => Voice;
}

const without = (address: string): string => address.replace(/\/+$/, "");

/** What the caller says of people, ready to ask. */
export function peopleOf({ people = {}, groups = {}, roles = {}, home }: XapiReading): People {
  const own = home === undefined ? undefined : without(home);
  const idOf = ({ key, account }: ReadAgent): string => {
    const named = Object.hasOwn(people, key) ? people[key] : undefined;
    if (named !== undefined) return named;
    return account !== undefined && own !== undefined && without(account.homePage) === own
      ? account.name
      : key;
  };
  const person = (agent: ReadAgent): XapiPerson => ({
    id: idOf(agent),
    key: agent.key,
    ...(agent.name === undefined ? {} : { name: agent.name }),
  });
  return {
    idOf,
    learnersOf: (actor, path, issues) => {
      const found = new Map<string, XapiPerson>();
      for (const member of actor.members) {
        const one = person(member);
        if (!found.has(one.id)) found.set(one.id, one);
      }
      const key = actor.self?.key;
      if (actor.isGroup && found.size === 0 && key !== undefined && Object.hasOwn(groups, key))
        for (const id of groups[key] ?? []) found.set(id, { id, key: id });
      if (found.size === 0)
        issues.push(interopIssue("xapi-group-empty", { path }, {}, "error", "left-out"));
      return [...found.values()];
    },
    raterOf: ({ isGroup, self }, learners) => {
      if (self === undefined) return { role: "panel" };
      const id = idOf(self);
      const named = Object.hasOwn(roles, id) ? roles[id] : undefined;
      const usual = isGroup
        ? "panel"
        : learners.some((one) => one.id === id)
          ? learners.length === 1
            ? "self"
            : "fellow-learner"
          : "educator";
      return {
        role: named ?? usual,
        id,
        ...(self.name === undefined ? {} : { name: self.name }),
      };
    },
  };
}
