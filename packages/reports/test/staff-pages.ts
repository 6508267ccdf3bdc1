import { deepFreeze } from "@whole-learner/testkit";
import {
  composeAdvisoryOverview,
  composeClassMatrix,
  composeEvidenceLoad,
  composeOpportunityMap,
  composePolicyComparison,
} from "../src/compose/index.ts";
import type { Document } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { renderText } from "../src/render/text/index.ts";
import * as fixture from "./staff-school.ts";

/** A document as text, each paragraph and row on one line. */
export const wide = (document: Document): string =>
  renderText(document, { width: 400 }).replaceAll("\u00a0", " ");

/** Each report for staff about the school, but for what is given. */
export const compose = {
  comparison: (change: Partial<typeof fixture.comparison> = {}, language = en) =>
    composePolicyComparison(deepFreeze({ ...fixture.comparison, ...change }), language),
  advisory: (change: Partial<typeof fixture.advisory> = {}, language = en) =>
    composeAdvisoryOverview(deepFreeze({ ...fixture.advisory, ...change }), language),
  matrix: (change: Partial<typeof fixture.matrix> = {}, language = en) =>
    composeClassMatrix(deepFreeze({ ...fixture.matrix, ...change }), language),
  opportunity: (change: Partial<typeof fixture.opportunity> = {}, language = en) =>
    composeOpportunityMap({ ...fixture.opportunity, ...change }, language),
  load: (change: Partial<typeof fixture.load> = {}, language = en) =>
    composeEvidenceLoad(deepFreeze({ ...fixture.load, ...change }), language),
};
