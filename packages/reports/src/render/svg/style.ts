import { type Html, html } from "../html/escape.ts";
import { byValue, familiesCss } from "../theme/css.ts";
import type { Theme } from "../theme/theme.ts";
import { drawingRules } from "./drawing-rules.ts";

type Style = Readonly<Record<"screen" | "print", Html>>;

/** What was made for a theme is kept as long as the theme is: a school draws thousands of strips with one. */
const known = new WeakMap<Theme, Style>();

const styleBy = ({ light, dark, print, plain }: Theme): Style => {
  const families = familiesCss(plain);
  const darkRules = drawingRules(byValue(dark), families);
  return {
    screen: html`${drawingRules(byValue(light), families)}@media (prefers-color-scheme: dark) {\n${darkRules}}\n`,
    print: drawingRules(byValue(print), families),
  };
};

/** The rules that a picture of its own brings along: following the reader's dark screen, or for paper alone. */
export const styleOf = (theme: Theme): Style => {
  const found = known.get(theme);
  if (found !== undefined) return found;
  const made = styleBy(theme);
  known.set(theme, made);
  return made;
};
