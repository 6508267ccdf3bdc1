import { isSafeAddress } from "../../document/address.ts";
import { attend } from "./attention.ts";
import { destination, escapeMarkdown } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";

/** Words in a line. Markdown has no marks for names, languages and numbers: their words stand as they are. */
export const spans: MarkdownHandlers<
  | "text"
  | "number"
  | "code"
  | "strong"
  | "emphasis"
  | "name"
  | "lang"
  | "link"
  | "state"
  | "goal"
  | "bar"
> = {
  text: ({ text }) => escapeMarkdown(text),
  number: ({ text }) => escapeMarkdown(text),
  code: ({ text }) => escapeMarkdown(text),
  strong: ({ children }, { all, within, context }) =>
    context.strong ? all(children) : attend("**", within({ ...context, strong: true }, children)),
  emphasis: ({ children }, { all, within, context }) =>
    context.emphasis
      ? all(children)
      : attend("_", within({ ...context, emphasis: true }, children)),
  name: ({ children }, { all }) => all(children),
  lang: ({ children }, { all }) => all(children),
  link: ({ href, children }, { all, within, context }) => {
    if (context.linked || !isSafeAddress(href)) return all(children);
    const words = within({ ...context, linked: true }, children);
    return words.trim() === "" ? words : `[${words}](${destination(href)})`;
  },
  state: ({ children }, { all }) => `○ ${all(children)}`,
  goal: ({ children }, { all }) => `▲ ${all(children)}`,
  bar: ({ children }, { all }) => all(children),
};
