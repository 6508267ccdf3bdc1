import { type Scale, textIn } from "@whole-learner/core";
import { type Table, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import type { GuideMessages } from "../../language/guide-messages.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { stateSpan } from "../state-of.ts";
import { spanOf } from "../words.ts";

/** A record and not a list: a state that is forgotten does not compile. */
const states: Readonly<Record<keyof GuideMessages["stateMeanings"], true>> = {
  "no-opportunity": true,
  "not-looked-at": true,
  "not-enough-evidence": true,
  "fresh-look-due": true,
  "still-open": true,
  excused: true,
  "second-look": true,
};

/** Every state with what it means: as the school says it in the language of the page, else as the language does. */
export function statesTable(page: FrameworkPage, scale: Scale): Table {
  const { guide } = page.language.messages;
  return table({
    caption: guide.statesTable,
    columns: [guide.state, guide.means],
    rows: (Object.keys(states) as (keyof typeof states)[]).map((id) => {
      const own = scale.states?.find((one) => one.id === id)?.meaning;
      const isOwn = own !== undefined && !textIn(own, [page.language.tag], page.main).fallback;
      return tableRow([
        stateSpan(id, scale, page),
        isOwn ? [spanOf(own, page)] : [text(guide.stateMeanings[id])],
      ]);
    }),
  });
}
