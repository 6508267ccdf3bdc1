import type { Demonstration } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { mayRead } from "../../privacy/may-read.ts";
import type { Page } from "./page.ts";

/** Whether this audience may see the record of a work; what says nothing is for all who see the report. */
const visible = ({ visibility }: Demonstration, { audience }: Page): boolean =>
  visibility === undefined || mayRead(visibility, audience);

/** The works behind a determination that this audience may see, newest first. */
export const shownWorks = (
  page: Page,
  { pieces }: CompetencyDetermination,
): readonly Demonstration[] =>
  [...pieces].reverse().flatMap((work) => {
    const found = page.demonstrations.get(work);
    return found !== undefined && visible(found, page) ? [found] : [];
  });
