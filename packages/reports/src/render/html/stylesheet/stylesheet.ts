import { type Html, html } from "../escape.ts";
import { base } from "./base.ts";
import { components } from "./components.ts";
import { forms } from "./forms.ts";
import { paper } from "./paper.ts";
import { reader } from "./reader.ts";
import { tables } from "./tables.ts";
import { tokens } from "./tokens.ts";
import { wide } from "./wide.ts";

/**
 * The look of the reports, for a page that shows fragments. Every class starts with `wl-` and every rule stays under
 * `.wl` or `.wl-sheet`, so that a page around it keeps its own.
 */
export const stylesheet: Html = html`${tokens}${base}${components}${tables}${forms}${wide}${paper}${reader}`;
