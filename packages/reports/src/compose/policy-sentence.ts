import type { Policy } from "@whole-learner/mastery";
import { compile } from "@whole-learner/mastery";
import type { Language } from "../language/language.ts";

/** How a policy decides, in one sentence: its method, and what it asks of the evidence. */
export function policySentence(policy: Policy, language: Language): string {
  const words = language.messages.policy;
  const { score, sufficiency } = compile(policy).sections;
  const { pieces, experiences, settings, voices, kinds, newestWithin } = sufficiency;
  const asked = [
    ...(pieces === undefined ? [] : [words.pieces(pieces)]),
    ...(experiences === undefined ? [] : [words.experiences(experiences)]),
    ...(settings === undefined ? [] : [words.settings(settings)]),
    ...(voices === undefined ? [] : [words.voices(voices)]),
    ...(kinds === undefined ? [] : [words.kinds(kinds)]),
    ...(newestWithin === undefined
      ? []
      : [
          "months" in newestWithin
            ? words.newestWithinMonths(newestWithin.months)
            : words.newestWithinDays(newestWithin.days),
        ]),
  ];
  return `${[words.method(score.method.id, score.parameters), ...asked].join(", ")}.`;
}
