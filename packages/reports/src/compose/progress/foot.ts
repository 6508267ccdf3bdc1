import { paragraph } from "../../document/paragraph.ts";
import { type Provenance, provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { shortDigest } from "../explanation/foot.ts";
import { policySentence } from "../policy-sentence.ts";
import type { Page } from "./page.ts";

/** How a level is decided, how to ask or object, and the versions in small print. */
export function footOf({ report, language, index, words }: Page): Provenance {
  const { foot } = language.messages;
  const { policy, framework, engine } = report.determinations.provenance;
  const { name } = report.policy;
  const print = [
    ...(report.id === undefined ? [] : [foot.report(report.id)]),
    foot.supersedes(report.supersedes),
    ...(mayShow("digest", report.audience)
      ? [foot.digest(`${shortDigest(framework.digest)} ${shortDigest(policy.digest)}`)]
      : []),
    foot.version({ name: words(index.framework.title), version: framework.version }),
    foot.policyVersion({
      name: name === undefined ? policy.id : words(name),
      version: policy.version,
    }),
    foot.version({ name: "Whole Learner", version: engine.version }),
  ];
  return provenance(print.join(" · "), [
    paragraph([strong(`${foot.howDecided} `), policySentence(report.policy, language)]),
    paragraph([
      strong(`${foot.questions} `),
      foot.ask({ audience: report.audience, contact: words(report.school.contact) }),
    ]),
  ]);
}
