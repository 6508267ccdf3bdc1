import { levelWords } from "../dots.ts";
import { dotMarks, stripLine } from "../strip-line.ts";
import { joinInline } from "./attention.ts";
import { asLine } from "./escape.ts";
import type { MarkdownHandlers } from "./handler.ts";
import { headingOf, stacked, strongWords } from "./lines.ts";

const dot = "•";

/** Outcomes, the key to their strips, and the strips: drawn letter for letter, then in words. */
export const row: MarkdownHandlers<"row" | "key" | "level-strip"> = {
  row: (node, { all, within, context }) => {
    const inside = { ...context, level: context.level + 1 };
    return stacked([
      headingOf(context.level, all(node.name)),
      asLine(all(node.aside ?? [])),
      node.strip === undefined ? "" : within(inside, [node.strip]),
      asLine(node.states.map((state) => all([state])).join(" ")),
      within(inside, node.children),
    ]);
  },
  key: (node, rendering) => {
    const { all, context } = rendering;
    const steps = node.steps.map(({ label, words }, at) => {
      const goal = node.goal?.at === at ? ` (${all(node.goal.label)})` : "";
      return `- ${asLine(`${strongWords(label, rendering)}${goal} ${all(words)}`)}`.trimEnd();
    });
    return stacked([
      headingOf(context.level, all(node.heading)),
      asLine(all(node.how)),
      steps.join("\n"),
    ]);
  },
  "level-strip": (strip, rendering) => {
    const small = rendering.context.cell;
    const drawing = `\`${stripLine(strip, dot, small ? 1 : 3, small ? "" : " ").join("")}\``;
    if (small) return drawing;
    const said = levelWords(strip).map(({ dots, labels }) =>
      joinInline([
        `${dotMarks(dots, dot)} `,
        ...labels.flatMap((label, at) => [at === 0 ? "" : " / ", strongWords(label, rendering)]),
      ]),
    );
    return [drawing, ...said].join(" ");
  },
};
