import { type Competency, scaleOf } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { bandName } from "../band-name.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { expectationOf } from "./goal-of.ts";
import type { Page } from "./page.ts";

/** What was agreed for this learner in some competencies: another goal, the statements of another band. */
export const agreedBlocks = (page: Page, competencies: readonly Competency[]): readonly Block[] =>
  competencies.flatMap((competency) => {
    const expectation = expectationOf(page, competency.id);
    const scale = scaleOf(page.index, competency.id);
    if (expectation === undefined || scale === undefined) return [];
    const { level, band } = expectation;
    const spans = [
      nameOf(competency.name, page),
      level === undefined ? name("") : levelName(scale, level, page.audience, page),
      band === undefined ? name("") : bandName(band, page.index.framework, page),
    ];
    return [
      paragraph(
        sentenceWith(spans, (named = "", goal = "", statements = "") =>
          page.language.messages.progress.agreed({
            competency: named,
            ...(level === undefined ? {} : { level: goal }),
            ...(band === undefined ? {} : { band: statements }),
          }),
        ),
        "aside",
      ),
    ];
  });
