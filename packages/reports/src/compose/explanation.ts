import type { Explanation } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { accountOf } from "./explanation/account.ts";
import { changeSection } from "./explanation/change.ts";
import { countedSection } from "./explanation/counted.ts";
import { explanationFoot } from "./explanation/foot.ts";
import { explanationKey } from "./explanation/key.ts";
import { policyBlocks } from "./explanation/policy.ts";
import { resultBlocks, whyWords } from "./explanation/result.ts";
import { stagesSection } from "./explanation/stages.ts";
import { explanationTitle } from "./explanation/title.ts";
import { turnedAwaySection } from "./explanation/turned-away.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { reviewNote } from "./review-note.ts";

/**
 * The explanation of one result: the result in a sentence, what counted and how much, what did not and why, what would change it, and how
 * to question it. Educators see numbers; learners and families see the same account in words.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, explain, policies } from "@whole-learner/mastery";
 * import { composeExplanation, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const question = { framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" };
 * const page = composeExplanation(explain(question, determine(question).competencies[0]), en, { audience: "family" });
 * renderText(page).includes("The result is Developing, from 2 demonstrations."); // => true
 * ```
 */
export function composeExplanation(
  explanation: Explanation,
  language: Language,
  context: ExplanationContext = {},
): Document {
  const account = accountOf(explanation, language, context);
  const { audience, learner, competencyWords } = account;
  const title = language.messages.explanation.title({ name: learner, competency: competencyWords });
  const head = explanationTitle(account);
  const body = [
    section(whyWords(account), [...resultBlocks(account), ...policyBlocks(account)]),
    ...countedSection(account),
    ...turnedAwaySection(account),
    ...stagesSection(account),
    changeSection(account),
    explanationKey(account),
    explanationFoot(account),
  ];
  return documentOf({
    kind: "explanation",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(account, audience), ...body],
  });
}
