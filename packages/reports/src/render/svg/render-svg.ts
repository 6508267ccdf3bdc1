import type { LanguageTag } from "@whole-learner/core";
import type { Chart } from "../../document/chart.ts";
import type { Direction } from "../../document/direction.ts";
import { documentIssue } from "../../document/findings.ts";
import type { LevelStrip } from "../../document/level-strip.ts";
import { plainWords } from "../../document/plain-words.ts";
import { type Html, html, joinHtml } from "../html/escape.ts";
import { hundredths } from "../html/strip-shape.ts";
import { refuse } from "../refuse.ts";
import { houseTheme } from "../theme/house-theme.ts";
import type { Theme } from "../theme/theme.ts";
import { draw } from "./draw.ts";
import { escapeXml } from "./escape-xml.ts";
import { drawnWidth, penFor } from "./pen.ts";
import { stripShapes, stripSize } from "./strip-shapes.ts";
import { styleOf } from "./style.ts";

/** How {@link renderSvg} draws. */
export interface SvgOptions {
  /** The language of the words, for who reads them aloud. */
  readonly language?: LanguageTag;
  /** Where a line starts; left to right unless said otherwise. */
  readonly direction?: Direction;
  /** Colours and families of type; those of the house unless said otherwise. */
  readonly theme?: Theme;
  /** Colours that follow the reader's dark screen (the default), or those of paper alone, for printing and for other programs. */
  readonly colours?: "screen" | "print";
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Html[];
  readonly title: string;
  readonly description: string;
}

const drawn = (node: Chart | LevelStrip, direction: Direction): Drawn => {
  if (node.type === "level-strip") {
    const title = plainWords(
      node.steps.flatMap(({ label }, at) => [
        ...(at === 0 ? [] : [{ type: "text", text: ", " } as const]),
        ...label,
      ]),
    );
    const { width, height } = stripSize(false);
    const shapes = stripShapes(node, direction, false);
    return { width, height, shapes, title, description: node.alternative };
  }
  const picture = draw(node.drawing, penFor(direction));
  if (picture === undefined) {
    const data = { kind: String(node.drawing.kind) };
    return refuse(documentIssue("unknown-drawing", ["drawing", "kind"], data));
  }
  const words = { title: plainWords(node.title), description: plainWords(node.finding) };
  return { ...picture, width: drawnWidth, ...words };
};

/**
 * A chart or a level strip as a picture of its own: SVG with its title and its finding for who does not see it, words as
 * words, no script, and nothing to fetch. A right-to-left picture has its coordinates mirrored, never its words. The
 * values are in the chart's table, which a picture has no room for: put it beside.
 *
 * @example
 * ```ts
 * import { levelStrip, renderSvg } from "@whole-learner/reports";
 * const strip = levelStrip({ steps: ["Exploring", "Adapting"], goal: 1, dots: { kind: "single", at: 0 },
 *   alternative: "Exploring. The goal is Adapting." });
 * renderSvg(strip).includes("<desc id=\"desc\">Exploring. The goal is Adapting.</desc>"); // => true
 * ```
 */
export const renderSvg = (
  node: Chart | LevelStrip,
  { language, direction = "ltr", theme = houseTheme, colours = "screen" }: SvgOptions = {},
): Html => {
  const { width, height, shapes, title, description } = drawn(node, direction);
  const spoken = language === undefined ? html`` : html` xml:lang="${escapeXml(language)}"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="wl-drawing" viewBox="0 0 ${width} ${hundredths(height)}" width="${width}" height="${hundredths(height)}" direction="${direction === "rtl" ? html`rtl` : html`ltr`}" role="img" aria-labelledby="title desc"${spoken}>
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(description)}</desc>
<style>
${styleOf(theme)[colours]}</style>
${joinHtml(shapes, "\n")}
</svg>
`;
};
