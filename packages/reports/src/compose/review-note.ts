import type { Block } from "../document/node.ts";
import { note } from "../document/note.ts";
import type { Register } from "../privacy/audience.ts";
import type { Reader } from "./reader.ts";

/** The note under the title where something on the page was not reviewed. To be asked for when the page is composed. */
export const reviewNote = ({ language, review }: Reader, audience: Register): readonly Block[] =>
  review.unreviewed ? [note(language.messages.reviewedNote[audience], "unreviewed")] : [];
