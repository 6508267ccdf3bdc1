import type { CommunityLead } from "@whole-learner/core";
import { type EducatorNumber, educatorId, educatorName } from "../people/educators.ts";
import type { Wording } from "../texts/index.ts";

/** An educator who holds a community together, and how. */
export const lead = (number: EducatorNumber, role: string): CommunityLead => ({
  id: educatorId(number),
  name: educatorName(number),
  role,
});

/** The text at a place; a missing one is a fault of this file. */
export function textAt(list: readonly Wording[], place: number): Wording {
  const found = list[place];
  if (found === undefined) throw new Error(`No text ${place}.`);
  return found;
}
