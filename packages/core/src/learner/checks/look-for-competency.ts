import { findTarget } from "../../framework/lookup/find-target.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nearestName } from "../../framework/lookup/nearest-name.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import type { CompetencyId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Day } from "../../time/moment.ts";

/** A competency's code or id that looks like a text which names none. */
function nearestCompetency(index: FrameworkIndex, text: string): string | undefined {
  const near = nearestName(index, text);
  return near !== undefined && findTarget(index, near)?.kind === "competency" ? near : undefined;
}

/**
 * What is wrong with pointing at a competency: that there is none, or that it is retired and still in use after its last day.
 */
export function lookForCompetency(
  index: FrameworkIndex,
  competency: CompetencyId,
  path: Path,
  isUsedAfter: (day: Day) => boolean,
): readonly Issue[] {
  const found = nodeOf(index, competency);
  if (found === undefined) {
    const near = nearestCompetency(index, competency);
    const data = { target: competency, ...(near === undefined ? {} : { near }) };
    return [issue("unknown-competency", path, data)];
  }
  if (found.kind !== "competency") {
    return [issue("not-a-competency", path, { id: competency, kind: found.kind })];
  }
  const retired = found.node.retired?.on;
  return retired !== undefined && isUsedAfter(retired)
    ? [issue("retired-in-use", path, { id: competency, on: retired }, "warning")]
    : [];
}
