import type { LevelId } from "@whole-learner/core";
import type { Computed, Held } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { problemWords } from "../problem-words.ts";
import { sentenceWith } from "../sentence.ts";
import { quotedOf } from "../words.ts";
import { modelSentences } from "./model.ts";
import { type Account, levelWord, shownNumber } from "./account.ts";

type Sentence = readonly Span[];

/** Where the score lies among the cuts: from one, up to the next. */
function bounds({ explanation, language }: Account): {
  readonly from?: string;
  readonly upTo?: string;
} {
  const { leveled, scale } = explanation;
  const at = scale.levels.findIndex(({ id }) => id === leveled?.level);
  const from = leveled?.cuts[at - 1];
  const upTo = leveled?.cuts[at];
  return {
    ...(from === undefined ? {} : { from: language.exact(from) }),
    ...(upTo === undefined ? {} : { upTo: language.exact(upTo) }),
  };
}

/** A level with the score that it comes from, for who sees numbers. */
const scoreSentence = (account: Account, found: LevelId, number: number): Sentence => {
  const { language, counted, audience } = account;
  const words = language.messages.explanation;
  return sentenceWith(
    [levelWord(account, found), shownNumber(account, number)],
    (level = "", score = "") =>
      mayShow("score", audience)
        ? words.determinedScore({ score, level, ...bounds(account) })
        : words.determined({ level, demonstrations: counted.length }),
  );
};

/** An earlier level that holds and, for who sees numbers, what the evidence comes to now. */
function heldSentences(account: Account, level: LevelId, held: Held): readonly Sentence[] {
  const { language, audience } = account;
  const words = language.messages.explanation;
  const first = sentenceWith([levelWord(account, level)], (word = "") => words.held(word));
  return held.level === undefined || held.score === undefined || !mayShow("score", audience)
    ? [first]
    : [
        first,
        [
          text(words.heldBeside),
          betweenOf(account),
          ...scoreSentence(account, held.level, held.score),
        ],
      ];
}

function computedSentences(computed: Computed, account: Account): readonly Sentence[] {
  const { language, names } = account;
  const { explanation: words, lacks, undetermined } = language.messages;
  switch (computed.status) {
    case "no-evidence":
      return [[text(words.noEvidence(computed.opportunities))]];
    case "insufficient":
      return [
        [text(words.insufficient)],
        ...computed.lacks.map((lack) => problemWords(lack, lacks, names)),
      ];
    case "undetermined":
      return [problemWords(computed.reason, undetermined, names)];
    case "determined":
      return computed.held === undefined
        ? [
            scoreSentence(account, computed.level, computed.score),
            ...(computed.model === undefined ? [] : modelSentences(account, computed.model)),
          ]
        : heldSentences(account, computed.level, computed.held);
    default:
      return computed satisfies never;
  }
}

/** What stands between two sentences. */
const betweenOf = ({ language }: Account): Span => text(language.messages.punctuation.space);

const joined = (sentences: readonly Sentence[], account: Account): Sentence =>
  sentences.flatMap((sentence, at) => (at === 0 ? sentence : [betweenOf(account), ...sentence]));

/** The reason that was written down with a judgement, with who made it. */
function judgementReason(account: Account, id: string): readonly Block[] {
  const { entries, audience } = account;
  const entry = entries.get(id);
  if (entry?.type !== "judgement" || !mayShow("judgement-reason", audience)) return [];
  const { by, reason } = entry;
  return [
    quote(
      [quotedOf(reason, account)],
      by.name === undefined ? {} : { attribution: [name(by.name)] },
    ),
  ];
}

/** The result in sentences, the first of them the answer. */
export function resultBlocks(account: Account): readonly Block[] {
  const { explanation, language } = account;
  const { determination } = explanation;
  if (determination.status !== "judged") {
    return computedSentences(determination, account).map((sentence, at) =>
      paragraph(sentence, at === 0 ? "answer" : "plain"),
    );
  }
  const words = language.messages.explanation;
  const computed = joined(computedSentences(determination.computed, account), account);
  return [
    paragraph(sentenceWith([levelWord(account, determination.level)], words.judged), "answer"),
    ...judgementReason(account, determination.judgement),
    paragraph([text(words.judgedBeside), betweenOf(account), ...computed]),
    ...(determination.newEvidence ? [paragraph(words.newEvidence)] : []),
  ];
}

/** The heading: why this level, and for who sees numbers why this score. */
export function whyWords(account: Account): Sentence {
  const { explanation, language, audience } = account;
  const { why } = language.messages.explanation;
  const { determination } = explanation;
  switch (determination.status) {
    case "determined":
      return sentenceWith(
        [levelWord(account, determination.level), shownNumber(account, determination.score)],
        (level = "", score = "") =>
          why({ level, ...(mayShow("score", audience) ? { score } : {}) }),
      );
    case "judged":
      return sentenceWith([levelWord(account, determination.level)], (level = "") =>
        why({ level }),
      );
    case "no-evidence":
    case "insufficient":
    case "undetermined":
      return [text(why({}))];
    default:
      return determination satisfies never;
  }
}
