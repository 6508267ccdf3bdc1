import type { Computed } from "@whole-learner/mastery";
import { say } from "@whole-learner/core";
import type { Account } from "./account.ts";

/** Where the score lies among the cuts: from one, up to the next. */
function bounds({ explanation, shown }: Account): {
  readonly from?: string;
  readonly upTo?: string;
} {
  const { leveled, scale } = explanation;
  if (leveled === undefined) return {};
  const at = scale.levels.findIndex(({ id }) => id === leveled.level);
  const from = leveled.cuts[at - 1];
  const upTo = leveled.cuts[at];
  return {
    ...(from === undefined ? {} : { from: shown(from) }),
    ...(upTo === undefined ? {} : { upTo: shown(upTo) }),
  };
}

function computedSentences(computed: Computed, account: Account): readonly string[] {
  const { language, levelWord, numbers, shown, explanation } = account;
  const words = language.messages.explanation;
  switch (computed.status) {
    case "no-evidence":
      return [words.noEvidence(computed.opportunities)];
    case "insufficient":
      return [
        words.insufficient,
        ...computed.lacks.map((lack) => say(lack, language.messages.lacks)),
      ];
    case "undetermined":
      return [say(computed.reason, language.messages.undetermined)];
    case "determined":
      return [
        numbers
          ? words.determinedScore({
              score: shown(computed.score),
              level: levelWord(computed.level),
              ...bounds(account),
            })
          : words.determined({
              level: levelWord(computed.level),
              demonstrations: explanation.counted.length,
            }),
      ];
    default:
      return computed satisfies never;
  }
}

/** The result in sentences, the first of them the answer. */
export function resultSentences(account: Account): readonly string[] {
  const { explanation, language, levelWord } = account;
  const { determination } = explanation;
  if (determination.status !== "judged") return computedSentences(determination, account);
  const words = language.messages.explanation;
  const [computed = ""] = computedSentences(determination.computed, account);
  return [
    words.judged(levelWord(determination.level)),
    words.judgedBeside(computed),
    ...(determination.newEvidence ? [words.newEvidence] : []),
  ];
}
