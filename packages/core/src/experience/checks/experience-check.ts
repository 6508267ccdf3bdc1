import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import type { Issue } from "../../issue/issue.ts";
import type { Roster } from "../../learner/roster.ts";
import type { DaySpan } from "../../time/in-span.ts";
import type { ExperienceCatalogue } from "../experience.ts";

/** What a catalogue is looked at with. */
interface ExperienceView {
  readonly index: FrameworkIndex;
  readonly roster: Roster | undefined;
  /** The days for which opportunities are asked. */
  readonly days: DaySpan;
}

/** Finds every place where a catalogue has one kind of fault. */
export type ExperienceCheck = (
  catalogue: ExperienceCatalogue,
  view: ExperienceView,
) => readonly Issue[];
