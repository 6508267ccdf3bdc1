import type { ModelResult } from "@whole-learner/mastery";
import { type DecimalPlaces, round } from "@whole-learner/psychometrics/numeric";
import type { Language } from "../../language/language.ts";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Account } from "./account.ts";

const places = [2, 3, 4, 5, 6] as const;

const rounded = (value: number, to: DecimalPlaces): number =>
  round(value, { places: to, mode: "half-up", input: "snapped" });

/**
 * A probability with as few places as keep it from certainty and on its own side of the threshold: two, where they do. What is nearer than
 * six places tell is rounded down, and never to nothing.
 */
function probabilityShown(language: Language, probability: number, threshold: number): string {
  const isTold = (said: number): boolean =>
    said > 0 && said < 1 && said >= threshold === probability >= threshold;
  const found = places.find((to) => isTold(rounded(probability, to)));
  if (found !== undefined) return language.number(rounded(probability, found), found);
  if (probability === 0 || probability === 1) return language.number(probability, 2);
  const down = Math.floor(probability * 1_000_000) / 1_000_000;
  return language.number(Math.max(down, 0.000001), 6);
}

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
  const { threshold } = decision;
  const shown = (value: number): string => language.number(rounded(value, 2), 2);
  const decided =
    decision.decision === "insufficient" ? (decision.reason ?? "undecided") : decision.decision;
  const sentences = [
    words.likely[of](probabilityShown(language, pAtLeast, threshold)),
    // Whether a skill is known lies nowhere between: the probability says it all.
    ...(interval === undefined || of === "known"
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
