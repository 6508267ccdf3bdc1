import { type Block, documentOf, levelStrip } from "../src/document/index.ts";
import { renderText } from "../src/render/text/index.ts";

/** The lines of text of these blocks. */
export const lines = (children: readonly Block[], width = 40): readonly string[] =>
  renderText(documentOf({ kind: "page", title: "T", language: "en", children }), { width }).split(
    "\n",
  );

/** A strip of three steps, the goal on the second. */
export const strip = levelStrip({
  steps: ["Exploring", "Practicing", "Applying"],
  goal: 1,
  dots: { kind: "profile", counts: [1, 2, 0] },
  alternative: "not printed",
});
