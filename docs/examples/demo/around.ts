import type { Learner, Text } from "@whole-learner/core";
import type { ProgressReport } from "@whole-learner/reports";

/** What the school writes around a report travels with the learner, under the school's own keys. */
interface Around {
  readonly "lantern-bay/educator-note"?: {
    readonly text: Text;
    readonly by: { readonly name: string };
  };
  readonly "lantern-bay/ask-at-home"?: { readonly question: Text };
  readonly "lantern-bay/habits-of-work"?: readonly { readonly name: Text; readonly words: Text }[];
}

/** What a progress report or report card says beside the levels, as far as the school wrote it down. */
export function aroundOf({
  extensions,
}: Learner): Pick<ProgressReport, "note" | "homeQuestion" | "habits"> {
  const around = (extensions ?? {}) as Around;
  const note = around["lantern-bay/educator-note"];
  const ask = around["lantern-bay/ask-at-home"];
  const habits = around["lantern-bay/habits-of-work"];
  return {
    ...(note === undefined ? {} : { note: { text: note.text, author: note.by.name } }),
    ...(ask === undefined ? {} : { homeQuestion: ask.question }),
    ...(habits === undefined
      ? {}
      : { habits: habits.map(({ name, words }) => ({ habit: name, how: words })) }),
  };
}
