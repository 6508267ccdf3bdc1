import type { OutcomeId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";

/** One value that a community holds, in its own words. */
export interface CommunityValue extends Extensible {
  readonly name: Text;
  readonly meaning?: Text;
}

/** Why the school is there: what a framework for the future opens with. */
export interface Vision extends Extensible {
  readonly mission?: Text;
  readonly vision?: Text;
  readonly values?: readonly CommunityValue[];
}

/** The Portrait of a Learner: what the community promises every learner, as a list of outcomes in the order they are told. */
export interface Portrait extends Extensible {
  readonly title: Text;
  readonly introduction?: Text;
  readonly outcomes: readonly OutcomeId[];
}
