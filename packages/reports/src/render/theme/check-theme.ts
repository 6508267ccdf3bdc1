import type { IssueOf, Path } from "@whole-learner/core/issue";
import { contrast } from "./contrast.ts";
import { logoWay } from "./logo-way.ts";
import type { Palette } from "./palette.ts";
import type { Theme } from "./theme.ts";

/** What can be wrong with a theme, by code. */
export interface ThemeFindings {
  /** Not a colour as `#rrggbb`: it is drawn as nothing. */
  readonly "wrong-colour": Readonly<Record<never, never>>;
  /** Two colours too near each other: words need 4.5, shapes 3 (WCAG 2.1, 1.4.3 and 1.4.11). */
  readonly "low-contrast": {
    readonly colour: string;
    readonly ground: string;
    readonly ratio: number;
    readonly least: number;
  };
  /** A logo without a size, or a shape that is not the data of a path: it is not drawn. */
  readonly "wrong-logo": Readonly<Record<never, never>>;
}

/** Something wrong with a theme, as data. */
export type ThemeIssue = IssueOf<ThemeFindings>;

const themeIssue = <C extends keyof ThemeFindings>(
  code: C,
  path: Path,
  data: ThemeFindings[C],
): ThemeIssue => ({ code, severity: "error", path, data }) as ThemeIssue;

type Plain = Exclude<keyof Palette, "depths" | "onDepths">;

const words: readonly (readonly [Plain, Plain])[] = [
  ["ink", "paper"],
  ["ink", "goalSoft"],
  ["ink", "learnerSoft"],
  ["inkSoft", "paper"],
  ["learner", "paper"],
  ["goal", "paper"],
];
const shapes: readonly (readonly [Plain, Plain])[] = [
  ["cellLine", "paper"],
  ["learner", "cell"],
  ["learner", "learnerMid"],
];

const isColour = (given: string): boolean => /^#[0-9a-f]{6}$/i.test(given);

const checkPalette = (palette: Palette, path: Path): readonly ThemeIssue[] => {
  const { depths, onDepths, ...plain } = palette;
  const wrong = [
    ...Object.entries(plain).map(([name, colour]) => [[name] as Path, colour] as const),
    ...depths.map((colour, at) => [["depths", at] as Path, colour] as const),
    ...onDepths.map((colour, at) => [["onDepths", at] as Path, colour] as const),
  ].flatMap(([way, colour]) =>
    isColour(colour) ? [] : [themeIssue("wrong-colour", [...path, ...way], {})],
  );
  const near = (
    way: Path,
    ground: string,
    [one, other]: readonly [string, string],
    least: number,
  ) => {
    const ratio = contrast(one, other);
    if (!isColour(one) || !isColour(other) || ratio >= least) return [];
    const data = {
      colour: String(way.join("/")),
      ground,
      ratio: Math.floor(ratio * 100) / 100,
      least,
    };
    return [themeIssue("low-contrast", [...path, ...way], data)];
  };
  return [
    ...wrong,
    ...words.flatMap(([one, other]) => near([one], other, [palette[one], palette[other]], 4.5)),
    ...shapes.flatMap(([one, other]) => near([one], other, [palette[one], palette[other]], 3)),
    ...onDepths.flatMap((ink, at) =>
      near(["onDepths", at], `depths/${at}`, [ink, depths[at] ?? ""], 4.5),
    ),
  ];
};

/**
 * Everything in a theme that some readers could not read: each pair of colours that words and shapes stand in, on a screen, in
 * the dark and on paper, by the ratio of WCAG 2.1; colours that are none; a logo that cannot be drawn.
 *
 * @example
 * ```ts
 * import { checkTheme, houseTheme } from "@whole-learner/reports";
 * checkTheme(houseTheme); // => []
 * ```
 */
export const checkTheme = ({ light, dark, print, logo }: Theme): readonly ThemeIssue[] => {
  const fits = (size: number): boolean => Number.isFinite(size) && size > 0;
  const shape = (logo?.paths ?? []).flatMap(({ d, fill }, at) => [
    ...(logoWay(d) === undefined ? [themeIssue("wrong-logo", ["logo", "paths", at, "d"], {})] : []),
    ...(fill === undefined || isColour(fill)
      ? []
      : [themeIssue("wrong-colour", ["logo", "paths", at, "fill"], {})]),
  ]);
  return [
    ...checkPalette(light, ["light"]),
    ...checkPalette(dark, ["dark"]),
    ...checkPalette(print, ["print"]),
    ...(logo === undefined || (fits(logo.width) && fits(logo.height))
      ? []
      : [themeIssue("wrong-logo", ["logo"], {})]),
    ...shape,
  ];
};
