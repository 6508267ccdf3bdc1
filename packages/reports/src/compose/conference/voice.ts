import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import type { Voiced } from "../../language/conference-messages.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import type { ConferenceBrief } from "./conference-input.ts";

/** The page of a conference brief. */
export type ConferencePage = Page<ConferenceBrief>;

/** Whether the page speaks as the learner: only once the learner has confirmed it. */
export const isConfirmed = ({ report: { confirmed, issued } }: ConferencePage): boolean =>
  confirmed !== undefined && confirmed <= issued;

/** A message in the voice of the page: the learner's own where the learner confirmed it, else to the learner or of the learner. */
export function voiced(page: ConferencePage, { own, you, they }: Voiced): readonly Span[] {
  if (isConfirmed(page)) return [text(own)];
  if (page.register === "learner") return [text(you)];
  return sentenceWith([name(page.learner.name)], (who = "") => they(who));
}
