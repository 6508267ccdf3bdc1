import type { ListItem } from "../../document/list.ts";
import { joinInline } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { indented, stacked, strongWords } from "./lines.ts";

/** Paragraphs, quotes, notes and lists. */
export const words: MarkdownHandlers<"paragraph" | "quote" | "note" | "list"> = {
  paragraph: ({ children }, { all }) => asLine(all(children)),
  quote: ({ variant, lead, children, attribution }, rendering) => {
    const { all } = rendering;
    const before = strongWords(lead ?? [], rendering);
    const said = asLine(joinInline([before, before === "" ? "" : " ", all(children)]));
    const lines = stacked([said, asLine(all(attribution ?? []))]);
    return variant === "own" && lines !== "" ? indented(lines, "> ") : lines;
  },
  note: ({ variant, children }, { all }) => {
    const line = asLine(all(children));
    return variant === "plain" || line === "" ? line : indented(line, "> ");
  },
  list: ({ ordered, items }, { within, context }) => {
    const tight = items.every(({ children }) => children.length === 1);
    const lines = ({ children }: ListItem, at: number): string => {
      const bullet = ordered ? `${at + 1}. ` : "- ";
      return indented(within(context, children), bullet, " ".repeat(bullet.length));
    };
    return items.map(lines).join(tight ? "\n" : "\n\n");
  },
};
