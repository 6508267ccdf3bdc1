import { drawingRules } from "../../svg/drawing-rules.ts";
import { byToken } from "../../theme/css.ts";
import { houseTheme } from "../../theme/house-theme.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Html, html } from "../escape.ts";
import { base } from "./base.ts";
import { components } from "./components.ts";
import { forms } from "./forms.ts";
import { paper } from "./paper.ts";
import { reader } from "./reader.ts";
import { tables } from "./tables.ts";
import { tokens } from "./tokens.ts";
import { wide } from "./wide.ts";

const drawings = drawingRules(byToken, html`var(--font-plain)`);

/**
 * The look of a theme, for a page that shows fragments. Every class starts with `wl-` and every rule stays under
 * `.wl` or `.wl-sheet`, so that a page around it keeps its own.
 */
export const stylesheetOf = (theme: Theme): Html =>
  html`${tokens(theme)}${base}${components}${drawings}${tables}${forms}${wide}${paper(theme)}${reader}`;

/** The look of the house. */
export const stylesheet: Html = stylesheetOf(houseTheme);
