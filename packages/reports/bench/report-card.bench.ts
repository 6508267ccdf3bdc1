// A family's report card as HTML, composed and rendered, against a template written by hand that makes the same bytes with the same language value.
import { composeReportCard, renderHtml } from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { report, timeRatio } from "@whole-learner/testkit";
import { cardOf } from "./card.ts";
import { cardByHand } from "./card-by-hand.ts";

const card = cardOf(30);
const composed = (): string => renderHtml(composeReportCard(card, en));
const byHand = (): string => cardByHand(card, en);

const [ours, theirs] = [composed(), byHand()];
if (ours !== theirs) {
  let at = 0;
  while (ours[at] === theirs[at]) at += 1;
  throw new Error(
    `other bytes at ${at}:\n${ours.slice(at - 40, at + 60)}\n${theirs.slice(at - 40, at + 60)}`,
  );
}

/** So many cards are one job: one by itself is over before the clock has moved. */
const cards = 40;
const many = (make: () => string) => (): number => {
  let length = 0;
  for (let at = 0; at < cards; at += 1) length += make().length;
  return length;
};

await report(async () => {
  const { median, best } = await timeRatio({
    baseline: many(byHand),
    candidate: many(composed),
    rounds: 15,
  });
  return [
    {
      claim:
        "one learner's report card as HTML: 30 competencies, 300 ratings, composed and rendered",
      baseline: "a template by hand with the same bytes",
      ratio: median,
      best,
      of: "time",
      most: 2,
    },
  ];
});
