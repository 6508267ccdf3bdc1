import { closingSteps, type Step } from "./break-cycles.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { StatedRelation, Statement } from "./statement.ts";

interface ParentStep extends Step {
  readonly parent: string;
}

/** The statements in their homes: each id once, no circle, and every parent that is no home kept as a relation. */
export interface PlacedStatements {
  readonly statements: readonly Statement[];
  /** The home of each statement, undefined at the top. */
  readonly homes: readonly (string | undefined)[];
  readonly relations: readonly StatedRelation[];
  readonly issues: readonly InteropIssue[];
}

/** Finds the home of every statement. In time that grows with statements and parents. */
export function placeStatements(all: readonly Statement[]): PlacedStatements {
  const issues: InteropIssue[] = [];
  const relations: StatedRelation[] = [];
  const places = new Map<string, number>();
  const statements = all.filter(({ id, path }) => {
    const isFirst = !places.has(id);
    if (isFirst) places.set(id, places.size);
    else issues.push(interopIssue("statement-id-twice", { path }, { id }, "error", "first-kept"));
    return isFirst;
  });
  const steps = statements.flatMap(({ parents }, from) =>
    [...new Set(parents)].flatMap((parent): ParentStep[] => {
      const to = places.get(parent);
      return to === undefined ? [] : [{ from, to, parent }];
    }),
  );
  const closing = closingSteps(statements.length, steps);
  const byNode: ParentStep[][] = statements.map(() => []);
  for (const step of steps) byNode[step.from]?.push(step);
  const homes = statements.map(({ id, path, parents }, at) => {
    for (const parent of new Set(parents))
      if (!places.has(parent)) {
        const data = { parent };
        const found = interopIssue(
          "statement-parent-outside",
          { path },
          data,
          "note",
          "kept-as-external",
        );
        issues.push(found);
        relations.push({ path, record: { type: "part-of", from: id, to: { uri: parent } } });
      }
    const own = byNode[at] ?? [];
    const open = own.filter((step) => !closing.has(step));
    for (const step of own) {
      if (step === open[0]) continue;
      relations.push({ path, record: { type: "part-of", from: id, to: step.parent } });
      if (closing.has(step))
        issues.push(interopIssue("statement-cycle", { path }, { id }, "warning", "converted"));
    }
    if (open.length > 1) {
      const data = { parents: open.length };
      issues.push(interopIssue("statement-several-parents", { path }, data, "note", "converted"));
    }
    return open[0]?.parent;
  });
  return { statements, homes, relations, issues };
}
