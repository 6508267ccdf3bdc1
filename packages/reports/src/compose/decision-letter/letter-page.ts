import type { About } from "../../language/progress-messages.ts";
import type { EventPage } from "../panel/open-event.ts";
import type { DecisionLetter } from "./decision-letter-input.ts";

/** The page of a decision letter, with whom it is about and who reads it. */
export interface LetterPage extends EventPage {
  readonly letter: DecisionLetter;
  readonly about: About;
}
