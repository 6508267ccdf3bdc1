import type { Framework } from "@whole-learner/core";
import type { Plan, Policy, Provenance } from "@whole-learner/mastery";
import { name } from "../document/name.ts";
import type { Span } from "../document/node.ts";
import { text } from "../document/text.ts";
import type { Reader } from "./reader.ts";
import { sentenceWith } from "./sentence.ts";
import { shortDigest } from "./short-digest.ts";
import { nameOf } from "./words.ts";

/** What stands in the small print beside the provenance of the results. */
export interface SmallPrint {
  readonly framework?: Framework;
  readonly policy?: Policy | Plan;
  readonly id?: string;
  readonly supersedes?: string;
  readonly digest: string;
}

/** What results were made from; of what people decided, the framework alone. */
export interface PrintedProvenance {
  readonly framework: Pick<Provenance["framework"], "id" | "version">;
  readonly policy?: Pick<Provenance["policy"], "id" | "version">;
  readonly engine?: Pick<Provenance["engine"], "version">;
}

/** A policy by its name where it is at hand and has one, else by its id. */
export const policyName = (policy: Policy | Plan | undefined, id: string, reader: Reader): Span =>
  policy !== undefined && "name" in policy && policy.name !== undefined
    ? nameOf(policy.name, reader)
    : name(id);

/** The id, what it replaces, the digest of its inputs, and the versions of framework, policy and engine. */
export function smallPrint(
  reader: Reader,
  { framework, policy, engine }: PrintedProvenance,
  print: SmallPrint,
): readonly Span[] {
  const { foot } = reader.language.messages;
  const versioned = (
    called: Span,
    version: string,
    say: (data: { readonly name: string; readonly version: string }) => string,
  ): readonly Span[] => sentenceWith([called], (slot = "") => say({ name: slot, version }));
  const title = print.framework?.title;
  const parts: readonly (readonly Span[])[] = [
    ...(print.id === undefined ? [] : [[text(foot.report(print.id))]]),
    ...(print.id === undefined && print.supersedes === undefined
      ? []
      : [[text(foot.supersedes(print.supersedes))]]),
    [text(foot.digest(shortDigest(print.digest)))],
    versioned(
      title === undefined ? name(framework.id) : nameOf(title, reader),
      framework.version,
      foot.version,
    ),
    ...(policy === undefined
      ? []
      : [
          versioned(
            policyName(print.policy, policy.id, reader),
            policy.version,
            foot.policyVersion,
          ),
        ]),
    ...(engine === undefined
      ? []
      : [[text(foot.version({ name: "Whole Learner", version: engine.version }))]]),
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [text(" · "), ...part]));
}
