import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { RosterCheck } from "./roster-check.ts";

/** What stands in a list under an id that one before it has. */
function repeated(
  list: readonly { readonly id: string }[],
  found: (id: string, position: number) => Issue,
): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [position, { id }] of list.entries()) {
    if (seen.has(id)) issues.push(found(id, position));
    seen.add(id);
  }
  return issues;
}

/** Learners and records with an id that another of their kind has. One household can be that of several learners. */
export const duplicates: RosterCheck = (roster) => {
  const of =
    (kind: string, ...above: Path) =>
    (id: string, position: number): Issue =>
      issue("duplicate-id", [...above, position, "id"], { id, kind });
  return [
    ...repeated(roster.learners, (id, position) =>
      issue("duplicate-learner", ["learners", position, "id"], { id }),
    ),
    ...roster.learners.flatMap(({ households }, position) =>
      repeated(households, of("household", "learners", position, "households")),
    ),
    ...repeated(roster.communities, of("community", "communities")),
    ...repeated(roster.goals, of("goal", "goals")),
    ...repeated(roster.reflections, of("reflection", "reflections")),
    ...repeated(roster.responses, of("response", "responses")),
    ...repeated(roster.issuedReports, of("issued report", "issuedReports")),
  ];
};
