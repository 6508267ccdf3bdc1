import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { termName } from "../term-name.ts";
import { nameOf } from "../words.ts";
import type { EventPage } from "./open-event.ts";
import type { PanelEvent } from "./panel-event.ts";

/** Day, time and place, so far as they are known. */
export function whenAndWhere({ on, at, place }: PanelEvent, page: EventPage): readonly Span[] {
  const { language } = page;
  const comma = text(language.messages.punctuation.comma);
  return [
    text(language.day(on)),
    ...(at === undefined ? [] : [comma, text(at)]),
    ...(place === undefined ? [] : [comma, nameOf(place, page)]),
  ];
}

/** What kind of event it is: a defence, an exhibition. */
export const kindOf = ({ kind }: PanelEvent, page: EventPage): Span =>
  termName("kinds", kind, page.index.framework.vocabulary, page);
