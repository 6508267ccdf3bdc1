import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { readActor, type ReadAgent } from "./read-actor.ts";
import type { XapiAgent } from "./statement.ts";
import type { WritingState } from "./writing.ts";

/** An agent of the caller's as we would read it; undefined, with an issue, where it is none or more than one. */
export function checkAgent(
  agent: XapiAgent,
  path: Path,
  issues: InteropIssue[],
): ReadAgent | undefined {
  const found: InteropIssue[] = [];
  // An agent is plain JSON, which its type does not say.
  const read = readActor(agent as unknown as Json, path, found);
  if (read?.self !== undefined && !read.isGroup && found.length === 0) return read.self;
  const data = {
    field: path.join("/"),
    found: typeof agent,
    expected: "an agent named in exactly one way",
  };
  issues.push(interopIssue("xapi-id-unusable", { path }, data, "error", "left-out"));
  return undefined;
}

/** Somebody as the store of statements knows them. */
export function agentOf(
  id: string,
  { options: { agents = {}, home }, issues }: WritingState,
): XapiAgent | undefined {
  const given = Object.hasOwn(agents, id) ? agents[id] : undefined;
  if (given === undefined) return { objectType: "Agent", account: { homePage: home, name: id } };
  return checkAgent(given, ["agents", id], issues) && given;
}
