import type { FrameworkIndex, OwnTerm } from "@whole-learner/core";
import { termsOf } from "../admission/broaden.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { Written } from "./check-sense.ts";

/** How many terms a list lets in: its own, and those of the school that are a kind of one of them. */
const letIn = (
  list: readonly string[] | undefined,
  own: readonly OwnTerm[] | undefined,
): number => {
  if (list === undefined) return Number.POSITIVE_INFINITY;
  const narrower = (own ?? [])
    .map(({ id }) => id)
    .filter((id) => termsOf(id, own).some((term) => list.includes(term)));
  return new Set([...list, ...narrower]).size;
};

/** What is asked of evidence that is not admitted: grade bands that are not there, and more terms of a kind than are let in. */
export function checkAdmitted(
  { written, sections, path }: Written,
  { framework }: FrameworkIndex,
): readonly PolicyIssue[] {
  const known = new Set<string>(framework.gradeBands.map(({ id }) => id));
  const bands = (written.admit?.bands ?? []).flatMap((band, at) =>
    known.has(band)
      ? []
      : [policyIssue("no-such-band", [...path, "admit", "bands", at], { band }, "warning")],
  );
  if (written.admit === undefined && written.sufficiency === undefined) return bands;
  const { admit, sufficiency } = sections;
  const { vocabulary = {} } = framework;
  const most = {
    voices: letIn(admit.roles, vocabulary.roles),
    settings: letIn(admit.settings, vocabulary.settings),
    kinds: letIn(admit.kinds, vocabulary.kinds),
  } as const;
  return [
    ...bands,
    ...(["voices", "settings", "kinds"] as const).flatMap((minimum) => {
      const need = sufficiency[minimum];
      const data = { minimum, need: need ?? 0, most: most[minimum] };
      return need === undefined || need <= data.most
        ? []
        : [policyIssue("minimum-out-of-reach", [...path, "sufficiency", minimum], data, "warning")];
    }),
  ];
}
