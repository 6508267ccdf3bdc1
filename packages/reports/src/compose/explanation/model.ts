import type { ModelResult } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Account } from "./account.ts";

/**
 * What a statistical model says beside the score, for who sees numbers: how likely the target is reached, where the value lies, what follows by the policy's
 * threshold, and where the parameters come from. Where nobody estimated them, that the score is an index and nothing else.
 */
export function modelSentences(account: Account, model: ModelResult): readonly (readonly Span[])[] {
  const { language, audience } = account;
  if (!mayShow("score", audience)) return [];
  const words = language.messages.explanation.model;
  if (model.parameters === "default") return [[text(words.index)]];
  const { of, pAtLeast, interval, decision, parameters } = model;
  const shown = (value: number): string =>
    language.number(round(value, { places: 2, mode: "half-up", input: "snapped" }), 2);
  const { threshold } = decision;
  const decided =
    decision.decision === "insufficient" ? (decision.reason ?? "undecided") : decision.decision;
  const sentences = [
    words.likely[of](shown(pAtLeast)),
    ...(interval === undefined
      ? []
      : [
          words.interval({
            lower: shown(interval.lower),
            upper: shown(interval.upper),
            mass: language.exact(interval.mass),
          }),
        ]),
    words.decision[decided](language.exact(threshold)),
    parameters === "published"
      ? words.published
      : words.fitted({
          learners: parameters.fitted.n,
          population: parameters.fitted.population,
          date: parameters.fitted.date,
        }),
  ];
  return sentences.map((sentence) => [text(sentence)]);
}
