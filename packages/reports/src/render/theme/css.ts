import { cssColour, cssFamily, type Html, html, joinHtml } from "../html/escape.ts";
import type { Colour, Five, Palette } from "./palette.ts";
import type { Families } from "./theme.ts";

const five = <A, B>([a, b, c, d, e]: Five<A>, change: (one: A, at: number) => B): Five<B> => [
  change(a, 1),
  change(b, 2),
  change(c, 3),
  change(d, 4),
  change(e, 5),
];

const mapped = <A, B>(palette: Palette<A>, change: (one: A) => B): Palette<B> => ({
  paper: change(palette.paper),
  ink: change(palette.ink),
  inkSoft: change(palette.inkSoft),
  rule: change(palette.rule),
  learner: change(palette.learner),
  learnerMid: change(palette.learnerMid),
  learnerSoft: change(palette.learnerSoft),
  goal: change(palette.goal),
  goalSoft: change(palette.goalSoft),
  cell: change(palette.cell),
  cellLine: change(palette.cellLine),
  depths: five(palette.depths, change),
  onDepths: five(palette.onDepths, change),
});

/** The names that colours have in CSS. */
const tokenNames: Palette<Html> = {
  paper: html`paper`,
  ink: html`ink`,
  inkSoft: html`ink-soft`,
  rule: html`rule`,
  learner: html`harbour`,
  learnerMid: html`harbour-mid`,
  learnerSoft: html`harbour-soft`,
  goal: html`lantern`,
  goalSoft: html`lantern-soft`,
  cell: html`cell`,
  cellLine: html`cell-line`,
  depths: five([1, 2, 3, 4, 5], (at) => html`level-${at}`),
  onDepths: five([1, 2, 3, 4, 5], (at) => html`on-level-${at}`),
};

/** Colours as a page has them: by the names of its tokens. */
export const byToken: Palette<Html> = mapped(tokenNames, (name) => html`var(--${name})`);

/** Colours as a picture that stands alone has them: by value, since not every program that shows one knows tokens. */
export const byValue = (palette: Palette): Palette<Html> => mapped(palette, cssColour);

const all = <T>({ depths, onDepths, ...rest }: Palette<T>): readonly T[] => [
  ...Object.values(rest),
  ...depths,
  ...onDepths,
];

/** The tokens of a palette, each with its colour. */
export const paletteCss = (palette: Palette): Html => {
  const names = all(tokenNames);
  const colours: readonly Colour[] = all(palette);
  return joinHtml(
    names.map((name, at) => html`--${name}: ${cssColour(colours[at] ?? "")};`),
    " ",
  );
};

/** Families of type, the first that there is. */
export const familiesCss = (families: Families): Html => joinHtml(families.map(cssFamily), ", ");
