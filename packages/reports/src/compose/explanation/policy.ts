import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { planOf } from "../plan-of.ts";
import { sectionsSentence } from "../policy-sentence.ts";
import type { Account } from "./account.ts";

/** The rule of this result in a sentence, as it is with the policy's exceptions that were in force, where the policy is at hand. */
export function policyBlocks({ explanation, context, language }: Account): readonly Block[] {
  if (context.policy === undefined) return [];
  const { sections, exceptions } = planOf(context.policy);
  const inForce = explanation.exceptions.flatMap((position) => exceptions[position] ?? []);
  const own = inForce.reduce((before, { use }) => ({ ...before, ...use }), sections);
  const sentence = sectionsSentence(own, language);
  const { byException } = language.messages.policy;
  return [paragraph(inForce.length === 0 ? sentence : `${sentence} ${byException}`, "aside")];
}
