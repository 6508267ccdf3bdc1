import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { numberFor } from "../account/score-pieces.ts";
import type { LevelOf } from "../level/level-of.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { Scored } from "../methods/method.ts";
import { suppose } from "../project/suppose.ts";
import type { OneMore } from "./explanation.ts";

/**
 * Whether one more work changes what is said by its number alone: no try, window or weight looks at what else is there, nothing holds or ends,
 * nobody judged, and what is asked of the evidence is met and stays so. The rest goes through all stages.
 */
function onlyAdds({ sections, determination, judgement, pieces }: Account, at: number): boolean {
  const { attempts, window, weigh, hold } = sections;
  const last = pieces.at(-1)?.at;
  return (
    determination.status === "determined" &&
    judgement === undefined &&
    attempts.count === "all" &&
    attempts.retakeCap === undefined &&
    attempts.late === undefined &&
    Object.keys(window).length === 0 &&
    Object.keys(weigh).length === 0 &&
    hold.rule === "latest" &&
    hold.expires === undefined &&
    // What is due or written down after the day asked for would come after it.
    (last === undefined || last < at)
  );
}

/** What the method is given of one more work at each level, where nothing else changes; else undefined. */
export function furtherOf(
  account: Account,
  { until }: AccountQuestion,
): readonly Scored[] | undefined {
  const at = until - 1;
  const { sections, scale } = account;
  const numbers = scaleNumbers(scale);
  return onlyAdds(account, at)
    ? scale.levels.map(({ value }) => ({
        score: numberFor(value, sections, numbers),
        weight: 1,
        at,
      }))
    : undefined;
}

/** One more work at each level, where its number is all that it changes: from the scores that the method came to. */
export const oneMoreOf = (
  { scale: { levels } }: Account,
  scores: readonly number[],
  level: LevelOf,
): readonly OneMore[] =>
  levels.flatMap(({ id }, at): readonly OneMore[] => {
    const score = scores[at] ?? Number.NaN;
    return Number.isNaN(score) ? [] : [{ rated: id, result: level(score), score }];
  });

/**
 * What one more work would do at each level, as the newest piece: through the whole pipeline, so that what holds still holds and what is not
 * enough is not.
 */
export function oneMoreThroughAll(account: Account, question: AccountQuestion): readonly OneMore[] {
  if (account.pieces.every(({ score }) => score === undefined)) return [];
  return account.scale.levels.flatMap(({ id, value }): readonly OneMore[] => {
    const { determination } = suppose(account, question, [value]);
    return determination.status === "determined"
      ? [{ rated: id, result: determination.level, score: determination.score }]
      : [];
  });
}
