import { type Fact, fact } from "../../document/facts.ts";
import { type Header, header } from "../../document/header.ts";
import { name } from "../../document/name.ts";
import { bandName } from "../band-name.ts";
import { dayWords } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { policyName } from "../small-print.ts";
import { nameOf, properName } from "../words.ts";
import type { Account } from "./account.ts";

function titleFacts(account: Account): readonly Fact[] {
  const { explanation, context, language, framework, audience, code, competency } = account;
  const { facts: labels, foot } = language.messages;
  const { asOf, policy } = explanation.provenance;
  const { band } = explanation.determination;
  return [
    // The competency's name stands in the title. A short name is the school's own affair.
    ...(audience === "educator"
      ? [fact(labels.competency, [code === undefined ? competency : name(code)])]
      : []),
    ...(band === undefined ? [] : [fact(labels.band, [bandName(band, framework, account)])]),
    fact(
      labels.policy,
      sentenceWith([policyName(context.policy, policy.id, account)], (called = "") =>
        foot.version({ name: called, version: policy.version }),
      ),
    ),
    fact(
      labels.evidenceThrough,
      dayWords(typeof asOf === "string" ? asOf : asOf.happened, account),
    ),
    ...(context.issued === undefined ? [] : [fact(labels.issued, language.day(context.issued))]),
  ];
}

/** Whose result it is, which, for whom, and by which policy. */
export function explanationTitle(account: Account): Header {
  const { context, language, framework, audience, learner, competency } = account;
  return header({
    ...(context.school === undefined ? {} : { issuer: [properName(context.school, account)] }),
    ...(framework === undefined ? {} : { promise: [nameOf(framework.title, account)] }),
    kind: language.messages.explanation.kind[audience],
    whose: [name(learner)],
    about: [competency],
    facts: titleFacts(account),
  });
}
