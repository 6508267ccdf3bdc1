import { ancestorsOf, type FrameworkIndex, progressionsOf, scaleOf } from "@whole-learner/core";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { CompiledException, Plan } from "../plan/plan.ts";
import type { ExceptionWhen } from "./sections.ts";

const among = (list: readonly string[] | undefined, ids: readonly string[]): boolean =>
  list === undefined || list.some((id) => ids.includes(id));

/** Whether an exception is for anything of the framework; of learners it is not known whether they are there. */
function appliesTo({ when, use }: CompiledException, index: FrameworkIndex): boolean {
  const { framework } = index;
  const bands = framework.gradeBands.map(({ id }) => id);
  if (!among(when.band, bands)) return false;
  const above: readonly string[] = [...framework.outcomes, ...framework.domains].map(
    ({ id }) => id,
  );
  // A roll-up is of what stands above competencies; so is what is for such places.
  const isAbove = when.node?.some((place) => place !== "competency") ?? use.rollUp !== undefined;
  if (isAbove && when.competency === undefined && among(when.outcome, above)) return true;
  if (when.node?.includes("competency") === false) return false;
  return framework.competencies.some(({ id }) => {
    const outcomes = ancestorsOf(index, id).map(({ node }) => node.id);
    const scales = [
      scaleOf(index, id)?.id,
      ...progressionsOf(index, id).map(({ scale }) => scale),
    ].flatMap((scale) => scale ?? []);
    return (
      among(when.competency, [id]) && among(when.outcome, outcomes) && among(when.scale, scales)
    );
  });
}

const keys = ["node", "outcome", "competency", "scale", "band", "learner"] as const;

/** Whether everything that one is for, the other is for as well. */
const coversAll = (wide: ExceptionWhen, narrow: ExceptionWhen): boolean =>
  keys.every((key) => {
    const all: readonly string[] | undefined = wide[key];
    const some: readonly string[] | undefined = narrow[key];
    return all === undefined || (some !== undefined && some.every((id) => all.includes(id)));
  });

const replacesAll = (later: CompiledException, earlier: CompiledException): boolean =>
  coversAll(later.when, earlier.when) &&
  Object.keys(earlier.use).every((section) => Object.hasOwn(later.use, section));

/** Exceptions that never decide anything: for nothing, or always replaced by a later one. */
export function checkExceptions(
  { exceptions }: Plan,
  index: FrameworkIndex,
): readonly PolicyIssue[] {
  return exceptions.flatMap((exception, position): PolicyIssue[] => {
    // One that replaces nothing is told already.
    if (Object.keys(exception.use).length === 0) return [];
    const path = ["exceptions", position];
    const by = exceptions.findIndex((other, at) => at > position && replacesAll(other, exception));
    if (!appliesTo(exception, index)) {
      return [policyIssue("exception-never-applies", path, { position }, "warning")];
    }
    return by === -1
      ? []
      : [policyIssue("exception-always-replaced", path, { position, by }, "warning")];
  });
}
