import { digestOf } from "@whole-learner/core";
import { paragraph } from "../../document/paragraph.ts";
import { type Provenance, provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import { smallPrint } from "../small-print.ts";
import type { Account } from "./account.ts";

/** How to question it, and what it was made from. */
export function explanationFoot(account: Account): Provenance {
  const { explanation, language, context, audience, framework } = account;
  const { explanation: words, punctuation } = language.messages;
  const { id, supersedes, policy } = context;
  return provenance(
    smallPrint(account, explanation.provenance, {
      ...(framework === undefined ? {} : { framework }),
      ...(policy === undefined ? {} : { policy }),
      ...(id === undefined ? {} : { id }),
      ...(supersedes === undefined ? {} : { supersedes }),
      digest: digestOf(explanation),
    }),
    [paragraph([strong(words.toQuestion), punctuation.space, words.question[audience]])],
  );
}
