// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyCode } from "./codes.ts";
import type { Statements, Wording } from "./wording.ts";

/** Everything the sample school says about one competency. */
export interface CompetencyText {
  readonly code: CompetencyCode;
  readonly kind: "knowledge" | "skill" | "mindset";
  readonly name: Wording;
  /** One sentence for families: what it is about. */
  readonly description: Wording;
  /** `narrative`: told in words that the learner chooses, never with a level. Its statements help a conversation, they rate nobody. */
  readonly reporting: "level" | "narrative";
  readonly statements: Statements;
}
