import { type Provenance, provenance } from "../../document/provenance.ts";
import { paragraph } from "../../document/paragraph.ts";
import { strong } from "../../document/strong.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Account } from "./account.ts";

/** As much of a digest as a person compares. */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;

/** How to question it, and what it was made from. */
export function explanationFoot({ explanation, language, context, audience }: Account): Provenance {
  const { foot, explanation: words } = language.messages;
  const { framework, policy, engine } = explanation.provenance;
  const title = context.framework?.title;
  const print = [
    ...(context.id === undefined ? [] : [foot.report(context.id)]),
    ...(mayShow("digest", audience)
      ? [foot.digest(`${shortDigest(framework.digest)} ${shortDigest(policy.digest)}`)]
      : []),
    foot.version({
      name: typeof title === "string" ? title : framework.id,
      version: framework.version,
    }),
    foot.policyVersion({ name: policy.id, version: policy.version }),
    foot.version({ name: "Whole Learner", version: engine.version }),
  ];
  return provenance(print.join(" · "), [
    paragraph([strong(`${words.toQuestion}. `), words.question[audience]]),
  ]);
}
