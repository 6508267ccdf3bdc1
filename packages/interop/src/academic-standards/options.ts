import type { FrameworkId } from "@whole-learner/core/identity";
import type { Scale } from "@whole-learner/core/framework";
import type { LanguageTag, Text } from "@whole-learner/core/text";
import type { Limits } from "@whole-learner/core/parse";

/** What a file of standards does not say of a framework, or says otherwise than wanted. */
export interface FromStandardsOptions {
  /** The framework's id. Without it, the UUID that the file gives, or one made of its id. */
  readonly id?: FrameworkId;
  readonly title?: Text;
  /** The language of texts that say none. Default: `"en"`. */
  readonly language?: LanguageTag;
  /** The scales of the framework: standards have none, and mastery needs one. */
  readonly scales?: readonly Scale[];
  readonly limits?: Limits;
}
