import type { CompiledException, Plan, Sections } from "../plan/plan.ts";

/** A section of a plan's exceptions alone. */
const only = (
  { when, use }: CompiledException,
  section: keyof Sections,
): readonly CompiledException[] =>
  use[section] === undefined ? [] : [{ when, use: { [section]: use[section] } }];

const without = ({ when, use }: CompiledException, section: keyof Sections): CompiledException => {
  const { [section]: _, ...rest } = use;
  return { when, use: rest };
};

/** A plan with one section of another's, in force for the same cases as there. */
export function withSection(plan: Plan, other: Plan, section: keyof Sections): Plan {
  return {
    ...plan,
    sections: { ...plan.sections, [section]: other.sections[section] },
    exceptions: [
      ...plan.exceptions.map((exception) => without(exception, section)),
      ...other.exceptions.flatMap((exception) => only(exception, section)),
    ],
  };
}
