import type { Demonstration } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { mayRead } from "../../privacy/may-read.ts";
import type { Page } from "./page.ts";

/** Whether this audience may see the record of a work; what says nothing is for all who see the report. */
const visible = ({ visibility }: Demonstration, { audience }: Page): boolean =>
  visibility === undefined || mayRead(visibility, audience);

/** The works behind a determination that this audience may see, newest first; looked up as they are asked for, since most ask for one. */
export function* shownWorks(
  page: Page,
  { pieces }: CompetencyDetermination,
): Generator<Demonstration, void, void> {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const found = page.demonstrations.get(pieces[at] ?? "");
    if (found !== undefined && visible(found, page)) yield found;
  }
}
