import type { TextHandlers } from "./handler.ts";
import { filled, ruled, spread } from "./lines.ts";

/** Sections and what lays them out: on a page of text, one below the other. */
export const section: TextHandlers<
  "section" | "heading" | "columns" | "passage" | "figure" | "provenance" | "page-break"
> = {
  section: (node, { all, within, context }) => {
    const { level, width } = context;
    const lead = node.lead === undefined ? "" : `${all(node.lead)} · `;
    const top = spread(lead + all(node.heading), all(node.aside ?? []), width);
    const heading = ruled(top, level, width);
    const body = within(
      { ...context, level: level + 1, tight: node.variant !== "part" },
      node.children,
    );
    return body === "" ? heading : `${heading}\n${node.variant === "part" ? "\n" : ""}${body}`;
  },
  heading: ({ children }, { all, context: { level, width } }) =>
    ruled(filled(all(children), width), level, width),
  columns: ({ children }, { within, context }) => within({ ...context, tight: false }, children),
  passage: ({ children }, { all }) => all(children),
  figure: ({ caption, children }, { all, context }) => {
    const words = filled(all(caption), context.width);
    return [all(children), words].filter((block) => block !== "").join("\n");
  },
  provenance: ({ children, smallPrint }, { all, context: { width } }) =>
    ["-".repeat(width), all(children), filled(all(smallPrint), width)]
      .filter((block) => block !== "")
      .join("\n"),
  "page-break": (_, { context: { width } }) => "-".repeat(width),
};
