import type { Term } from "../framework/vocabulary.ts";
import type { BandId, CommunityId, PersonId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** The forms a small learning community takes. */
export type CommunityKind = Term<
  "class" | "multi-age" | "advisory" | "house" | "studio" | "internship"
>;

/** Someone who holds a community together, such as its advisor. */
export interface CommunityLead extends Extensible {
  readonly id: PersonId;
  readonly name: string;
  readonly role?: string;
}

/** A group that learns together for a time. Who is in it is told by the learners' memberships. */
export interface Community extends Extensible {
  readonly id: CommunityId;
  readonly name: Text;
  readonly kind: CommunityKind;
  readonly bands?: readonly BandId[];
  readonly leads: readonly CommunityLead[];
  readonly from?: Day;
  readonly until?: Day;
}
