import { type Scale, scaleById } from "@whole-learner/core";
import type { OutcomeDetermination } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import type { StateSpan } from "../../document/state.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { levelName } from "../level-name.ts";
import { problemWords } from "../problem-words.ts";
import type { Reader } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { stateSpan } from "../state-of.ts";
import type { Page } from "./page.ts";

/** The state that a professional judgement set an outcome as a whole to. */
export function outcomeState(
  found: OutcomeDetermination,
  scale: Scale,
  reader: Reader,
): StateSpan | undefined {
  if (found.status !== "undetermined") return undefined;
  const { code } = found.reason;
  switch (code) {
    case "exempt":
      return stateSpan("excused", scale, reader);
    case "judged-no-level":
      return stateSpan(code, scale, reader);
    default:
      // Every other reason is a matter of the policy's numbers: the profile stands.
      return undefined;
  }
}

/**
 * What is said of an outcome beyond its profile: a level by professional judgement, and to who sees numbers the level that the policy rolls
 * up, or why there is none.
 */
export function saidOfOutcome(
  page: Page,
  found: OutcomeDetermination,
  scaleOfOutcome: Scale,
): readonly Block[] {
  // A roll-up may be on a scale of its own.
  const own = found.scale === undefined ? undefined : scaleById(page.index, found.scale);
  const scale = own ?? scaleOfOutcome;
  const { language, plan, audience } = page;
  const { progress, notRolledUp } = language.messages;
  const numbers = mayShow("score", audience);
  switch (found.status) {
    case "judged":
      return [
        paragraph(
          sentenceWith([levelName(scale, found.level, audience, page)], progress.judgedOutcome),
          "aside",
        ),
      ];
    case "determined": {
      if (!numbers) return [];
      const { rounding } = plan.sections.display;
      const score = language.number(round(found.score, rounding), rounding.places);
      return [
        paragraph(
          sentenceWith([levelName(scale, found.level, audience, page)], (level = "") =>
            progress.rolledUp({ score, level }),
          ),
          "aside",
        ),
      ];
    }
    case "met": {
      const { level } = found;
      const spans = level === undefined ? [] : [levelName(scale, level, audience, page)];
      return [paragraph(sentenceWith(spans, progress.requirementsMet), "aside")];
    }
    case "not-met": {
      if (!numbers) return [];
      const { have, need } = found;
      return [
        paragraph(
          sentenceWith([], () => progress.requirementsNotYet({ have, need })),
          "aside",
        ),
      ];
    }
    case "undetermined":
      if (!numbers) return [];
      return [
        paragraph(
          problemWords(found.reason, notRolledUp, {
            reader: page,
            framework: page.index.framework,
          }),
          "aside",
        ),
      ];
    case "no-evidence":
    case "profile":
      return [];
    default:
      return found satisfies never;
  }
}
