import type { OwnItem, OwnPage } from "./learner.ts";
import { isVisibleTo, type Reader, visibleTo } from "./visible-to.ts";

type OwnList = "strengths" | "interests" | "aspirations";

/**
 * A learner's own page as a reader may see it: a list that has nothing for them is not there, and neither are extensions, since nobody said who
 * may see those.
 */
export function visiblePage(page: OwnPage, reader: Reader): OwnPage {
  const { sentence } = page;
  const list = (name: OwnList): { readonly [L in OwnList]?: readonly OwnItem[] } => {
    const items = visibleTo(page[name] ?? [], reader);
    return items.length === 0 ? {} : { [name]: items };
  };
  return {
    ...(sentence === undefined || !isVisibleTo(sentence, reader) ? {} : { sentence }),
    ...list("strengths"),
    ...list("interests"),
    ...list("aspirations"),
  };
}
