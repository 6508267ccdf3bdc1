import {
  competencyById,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type Learner,
  type LearnerId,
  nameFor,
  type Roster,
  type Text,
} from "@whole-learner/core";
import type { Language } from "../../language/language.ts";
import { type Reader, readerOf } from "../reader.ts";
import type { PanelCriterion } from "./panel-event.ts";

/** What is looked up for a page about a panel. */
export interface EventPage extends Reader {
  readonly index: FrameworkIndex;
  /** The name that the learner goes by; the id of one that the roster does not have. */
  readonly name: string;
}

/** What every page about a panel is made of. */
export interface AboutEvent {
  readonly framework: Framework | FrameworkIndex;
  readonly roster: Roster;
  readonly learner: LearnerId;
  /** Whose copy it is: texts that the page's language does not have are in the household's other languages. */
  readonly household?: string;
}

/** Opens a page about a panel: the framework as an index, the learner by name, and who reads. */
export function openEvent(
  { framework, roster, learner: id, household }: AboutEvent,
  language: Language,
): EventPage {
  const index = "format" in framework ? indexFramework(framework) : framework;
  const learner: Learner | undefined = roster.learners.find((one) => one.id === id);
  const home = learner?.households.find((one) => one.id === household);
  return {
    ...readerOf(language, {
      main: index.framework.languages[0],
      ...(home === undefined ? {} : { also: home.languages }),
    }),
    index,
    name: learner === undefined ? id : nameFor(learner, "display"),
  };
}

/** What a criterion is called: by its own name, else as its competency is. */
export const criterionName = ({ name, competency }: PanelCriterion, { index }: EventPage): Text =>
  name ?? competencyById(index, competency)?.name ?? competency;
