import type { ListItem } from "../../document/list.ts";
import type { TextHandlers } from "./handler.ts";
import { filled, indented } from "./lines.ts";
import { displayWidth } from "./width.ts";

/** Paragraphs, quotes, notes and lists. */
export const words: TextHandlers<"paragraph" | "quote" | "note" | "list"> = {
  paragraph: ({ children }, { all, context: { width } }) => filled(all(children), width),
  quote: ({ variant, lead, children, attribution }, { all, context }) => {
    const inset = variant === "own" ? "  " : "";
    const width = context.width - inset.length;
    const said = filled([all(lead ?? []), all(children)].join(" "), width);
    const by = filled(all(attribution ?? []), width);
    return indented(by === "" ? said : `${said}\n${by}`, inset);
  },
  note: ({ variant, children }, { all, context: { width } }) => {
    const mark = variant === "plain" ? "" : "! ";
    return indented(filled(all(children), width - mark.length), mark, " ".repeat(mark.length));
  },
  list: ({ ordered, items }, { within, context }) => {
    const lines = ({ children }: ListItem, at: number): string => {
      const bullet = ordered ? `${at + 1}. ` : "- ";
      const hang = displayWidth(bullet);
      const inside = { ...context, width: context.width - hang, tight: true };
      return indented(within(inside, children), bullet, " ".repeat(hang));
    };
    return items.map(lines).join("\n");
  },
};
