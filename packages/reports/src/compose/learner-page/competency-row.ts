import { type Competency, scaleOf } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { nameOf } from "../words.ts";
import { agreedBlocks } from "./agreed.ts";
import { nothingSeen, notLookedAt } from "./not-looked-at.ts";
import { determinationOf, type Page } from "./page.ts";
import { resultRow } from "./result-row.ts";

/** One competency by itself, on its own scale: what is said first, its result, and what was agreed for the learner. */
export function competencyRow(
  page: Page,
  competency: Competency,
  first: readonly Block[] = [],
): Block {
  const determination = determinationOf(page, competency.id);
  const scale = scaleOf(page.index, competency.id);
  if (determination === undefined || scale === undefined || nothingSeen(page, [competency])) {
    return notLookedAt(page, competency.name, [competency], first);
  }
  return resultRow(page, { competency, determination, scale }, [nameOf(competency.name, page)], {
    before: first,
    after: agreedBlocks(page, [competency]),
  });
}
