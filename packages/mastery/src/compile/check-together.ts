import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { CompiledException, Sections } from "../plan/plan.ts";
import type { ExceptionWhen, WeighSection } from "../policy/sections.ts";

/** Sections that only make sense together. */
type Together = Pick<Sections, "score" | "level" | "weigh" | "window" | "rollUp">;

const weighs = ({ halfLifeDays, ...factors }: WeighSection): boolean =>
  halfLifeDays !== undefined ||
  Object.values(factors).some((byTerm) =>
    Object.values(byTerm ?? {}).some((factor) => factor !== 0 && factor !== 1),
  );

/** What a method cannot do with the sections around it. */
function checkOne(
  { score, level, weigh, window, rollUp }: Together,
  path: Path,
): readonly PolicyIssue[] {
  const { id, traits } = score.method;
  const issues: PolicyIssue[] = [];
  if (traits.gives !== "scale" && typeof level.cuts === "string") {
    const data = { method: id, gives: traits.gives };
    issues.push(policyIssue("cuts-needed", [...path, "level", "cuts"], data));
  }
  if (traits.weights === "one" && weighs(weigh)) {
    issues.push(policyIssue("weights-not-taken", [...path, "weigh"], { method: id }));
  }
  if (window.period?.carry === "carry-in" && traits.gives !== "scale") {
    const at = [...path, "window", "period", "carry"];
    issues.push(policyIssue("carry-in-not-on-scale", at, { method: id }));
  }
  const { rule, parameters } = rollUp;
  // Settled against the rule's own declaration, from which its type derives.
  if (traits.gives !== "scale" && rule.onScale?.(parameters as never) === true) {
    const data = { rule: rule.id, method: id };
    issues.push(policyIssue("roll-up-not-on-scale", [...path, "rollUp", "parameters"], data));
  }
  return issues;
}

const lists = ["outcome", "competency", "scale", "band", "learner"] as const;

/** Whether no case is one of both: both name what they are for, and nothing in common. Competencies of two outcomes may be one. */
const apart = (a: ExceptionWhen, b: ExceptionWhen): boolean =>
  lists.some((name) => {
    const [own, other] = [a[name] as readonly string[] | undefined, b[name]];
    return (
      name !== "outcome" &&
      own !== undefined &&
      other !== undefined &&
      !other.some((id) => own.includes(id))
    );
  });

const concerned = ["score", "level", "weigh", "window", "rollUp"] as const;

/**
 * What is wrong with sections together: those of the policy, with each exception in force, and with each two that can be in force at once. Found
 * when the policy is compiled, so that no learner is ever looked at with a method that cannot do what is asked.
 */
export function checkTogether(
  sections: Sections,
  exceptions: readonly CompiledException[],
): readonly PolicyIssue[] {
  const own = checkOne(sections, []);
  const known = new Set(own.map(({ code }) => code));
  const issues: PolicyIssue[] = [...own];
  const touches = exceptions.flatMap((exception, position) =>
    concerned.some((name) => exception.use[name] !== undefined) ? [{ exception, position }] : [],
  );
  for (const { exception, position } of touches) {
    const path = ["exceptions", position, "use"];
    const alone = checkOne({ ...sections, ...exception.use }, path);
    const found = new Set([...known, ...alone.map(({ code }) => code)]);
    issues.push(...alone.filter(({ code }) => !known.has(code)));
    for (const earlier of touches) {
      if (earlier.position >= position || apart(earlier.exception.when, exception.when)) continue;
      const both = checkOne({ ...sections, ...earlier.exception.use, ...exception.use }, path);
      const before = checkOne({ ...sections, ...earlier.exception.use }, path);
      issues.push(
        ...both.filter(
          ({ code }) => !found.has(code) && !before.some((issue) => issue.code === code),
        ),
      );
    }
  }
  return issues;
}
