import {
  type Methods,
  methods,
  type Plan,
  type Policy,
  type Sections,
} from "@whole-learner/mastery";
import type { Language } from "../language/language.ts";
import type { SettledParameters } from "../language/policy-words.ts";
import { planOf } from "./plan-of.ts";

const isOurs = (method: string): method is keyof Methods => Object.hasOwn(methods, method);

/** How a method makes a score, in words. */
export function methodWords(
  method: string,
  parameters: SettledParameters,
  { messages: { policy } }: Language,
): string {
  return isOurs(method) ? policy.methods[method](parameters) : policy.ownMethod(method);
}

const told = <T>(value: T | undefined, say: (value: T) => string): readonly string[] =>
  value === undefined ? [] : [say(value)];

/** How the sections of a policy decide, in one sentence. */
export function sectionsSentence(
  { score, window, sufficiency }: Sections,
  language: Language,
): string {
  const words = language.messages.policy;
  const { pieces, experiences, settings, voices, kinds, newestWithin } = sufficiency;
  // A method that looks at the newest three has said so: asking for three says nothing more.
  const implied = score.parameters["recent"] === pieces;
  const least = [
    ...told(implied ? undefined : pieces, words.pieces),
    ...told(experiences, words.experiences),
    ...told(settings, words.settings),
    ...told(voices, words.voices),
    ...told(kinds, words.kinds),
  ];
  const parts = [
    methodWords(score.method.id, score.parameters, language),
    ...told(window.since, words.since),
    ...told(window.lastDays, words.lastDays),
    ...told(window.dropLowest, words.dropLowest),
    ...told(window.best, words.best),
    ...told(window.recent, words.recent),
    ...(least.length === 0 ? [] : [words.atLeast(least)]),
    ...told(newestWithin, (within) =>
      "months" in within
        ? words.newestWithinMonths(within.months)
        : words.newestWithinDays(within.days),
    ),
  ];
  const { comma, stop } = language.messages.punctuation;
  return `${parts.join(comma)}${stop}`;
}

/**
 * How a policy decides, in one sentence: its method, which evidence it looks at, and what it asks of the evidence; a second sentence where
 * it has exceptions.
 *
 * @example
 * ```ts
 * import { policies } from "@whole-learner/mastery";
 * import { policySentence } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * policySentence(policies.medianOfRecent, en); // => "The middle one of the last three demonstrations."
 * ```
 */
export function policySentence(policy: Policy | Plan, language: Language): string {
  const { sections, exceptions } = planOf(policy);
  const sentence = sectionsSentence(sections, language);
  const { policy: words, punctuation } = language.messages;
  return exceptions.length === 0 ? sentence : `${sentence}${punctuation.space}${words.exceptions}`;
}
