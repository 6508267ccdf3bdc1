import type { CompiledException, Plan, Sections } from "../plan/plan.ts";

/** A section of an exception alone, for the cases that it is for. */
function only(exception: CompiledException, section: keyof Sections): readonly CompiledException[] {
  const { [section]: own } = exception.use;
  return own === undefined ? [] : [{ ...exception, use: { [section]: own } }];
}

/** An exception without a section, or none where it had no other. */
function without(
  exception: CompiledException,
  section: keyof Sections,
): readonly CompiledException[] {
  const { [section]: own, ...rest } = exception.use;
  if (own === undefined) return [exception];
  return Object.keys(rest).length === 0 ? [] : [{ ...exception, use: rest }];
}

/** A plan with one section of another's, in force for the same cases as there. */
export function withSection(plan: Plan, other: Plan, section: keyof Sections): Plan {
  return {
    ...plan,
    sections: { ...plan.sections, [section]: other.sections[section] },
    exceptions: [
      ...plan.exceptions.flatMap((exception) => without(exception, section)),
      ...other.exceptions.flatMap((exception) => only(exception, section)),
    ],
  };
}
