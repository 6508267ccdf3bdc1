import { abilityChecks } from "./ability.ts";
import { agreementChecks } from "./agreement.ts";
import { decisionChecks } from "./decision.ts";
import { evaluationChecks } from "./evaluation.ts";
import { factorChecks } from "./factors.ts";
import { forgettingChecks } from "./forgetting.ts";
import { growthChecks } from "./growth.ts";
import { itemFitChecks } from "./item-fit.ts";
import { knowledgeFitCheck } from "./knowledge-fit.ts";
import { knowledgeChecks } from "./knowledge.ts";
import type { ModelCheck } from "./model-check.ts";
import { ratingChecks } from "./ratings.ts";
import { trackingChecks } from "./tracking.ts";

/** Every form of file that is known, with how it is run. The forms exclude each other. */
export const models: readonly ModelCheck[] = [
  ...abilityChecks,
  ...agreementChecks,
  ...decisionChecks,
  ...evaluationChecks,
  ...factorChecks,
  ...forgettingChecks,
  ...growthChecks,
  ...knowledgeChecks,
  knowledgeFitCheck,
  ...itemFitChecks,
  ...ratingChecks,
  ...trackingChecks,
];
