import type { TextHandlers } from "./handler.ts";
import { filled, pairs, spread } from "./lines.ts";

/** Outcomes, one below the other: the name with its phrase, the strip, the states, what is said. */
export const row: TextHandlers<"row" | "key"> = {
  row: (node, { all, within, context }) => {
    const inside = { ...context, level: context.level + 1, tight: true };
    return [
      spread(all(node.name), all(node.aside ?? []), context.width),
      node.strip === undefined ? "" : within(inside, [node.strip]),
      node.states.map((state) => filled(all([state]), context.width)).join("\n"),
      within(inside, node.children),
    ]
      .filter((lines) => lines !== "")
      .join("\n");
  },
  key: (node, { all, context: { width } }) => {
    const heading = filled(`${all(node.heading)} ${all(node.how)}`, width);
    const steps = node.steps.map(({ label, words }, at) => ({
      label:
        node.goal?.at === at ? `< > ${all(label)} (${all(node.goal.label)})` : `[ ] ${all(label)}`,
      value: all(words),
    }));
    return `${heading}\n${pairs(steps, width)}`;
  },
};
