import type { Explanation } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { header } from "../document/header.ts";
import { name } from "../document/name.ts";
import { note } from "../document/note.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { countedSection } from "./explanation/counted.ts";
import { changeSection } from "./explanation/change.ts";
import { explanationFoot } from "./explanation/foot.ts";
import { resultSentences } from "./explanation/result.ts";
import { stagesSection } from "./explanation/stages.ts";
import { type Account, accountOf } from "./explanation/account.ts";
import { turnedAwaySection } from "./explanation/turned-away.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { mayShow } from "../privacy/may-show.ts";
import { policySentence } from "./policy-sentence.ts";

/** Notes that belong under the title. */
const notes = ({ reviewed, messages }: Language): readonly Block[] =>
  reviewed ? [] : [note(messages.reviewedNote, "unreviewed")];

const facts = ({ explanation, context, language, competency }: Account) => {
  const { facts: labels } = language.messages;
  const { provenance } = explanation;
  const { asOf } = provenance;
  const through = typeof asOf === "string" ? asOf : asOf.happened;
  return [
    fact(labels.competency, [name(competency)]),
    fact(labels.policy, `${provenance.policy.id} ${provenance.policy.version}`),
    fact(labels.evidenceThrough, language.day(through)),
    ...(context.issued === undefined ? [] : [fact(labels.issued, language.day(context.issued))]),
  ];
};

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
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
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
  const { messages } = language;
  const { audience, learner, competency } = account;
  const words = messages.explanation;
  const numbers = mayShow("stage", audience);
  return documentOf({
    kind: "explanation",
    title: words.title({ name: learner, competency }),
    runningTitle: words.title({ name: learner, competency }),
    language: language.tag,
    direction: language.direction,
    children: [
      header({
        ...(account.school === undefined ? {} : { issuer: [name(account.school)] }),
        kind: words.kind[audience],
        whose: [name(learner)],
        about: [name(competency)],
        facts: facts(account),
      }),
      ...notes(language),
      section(account.why, [
        ...resultSentences(account).map((sentence, at) =>
          paragraph(sentence, at === 0 ? "answer" : "plain"),
        ),
        ...(context.policy === undefined
          ? []
          : [paragraph(policySentence(context.policy, language), "aside")]),
      ]),
      ...countedSection(account),
      turnedAwaySection(account),
      ...(numbers ? [stagesSection(account)] : []),
      ...changeSection(account),
      explanationFoot(account),
    ],
  });
}
