import type { TurnedAway } from "@whole-learner/mastery";
import { say } from "@whole-learner/core";
import { list } from "../../document/list.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { Account } from "./account.ts";

const reasonOf = ({ language: { messages } }: Account, turned: TurnedAway): string =>
  turned.stage === "resolve"
    ? say(turned.reason, messages.setAside)
    : say(turned.reason, messages.turnedAway);

/** What this audience may know of: a self-rating is the learner's own matter. */
const visible = ({ explanation, audience }: Account): readonly TurnedAway[] =>
  explanation.turnedAway.filter(
    ({ reason }) => reason.code !== "self-rating" || mayShow("self-rating", audience),
  );

/** What did not count, and why: record by record for educators, reason by reason for the rest. */
export function turnedAwaySection(account: Account): Section {
  const { language, numbers } = account;
  const words = language.messages.explanation;
  const turned = visible(account);
  if (turned.length === 0) {
    return section(words.turnedAway, [paragraph(words.nothingTurnedAway)]);
  }
  if (!numbers) {
    const reasons = [...new Set(turned.map((one) => reasonOf(account, one)))];
    return section(words.turnedAway, [list(reasons)]);
  }
  return section(words.turnedAway, [
    table({
      caption: words.turnedAwayTable(turned.length),
      columns: [words.columns.record, words.columns.stage, words.columns.reason],
      rows: turned.map((one) =>
        tableRow([one.entry, words.stageNames[one.stage], reasonOf(account, one)]),
      ),
    }),
  ]);
}
