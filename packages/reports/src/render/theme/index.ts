export { checkTheme, type ThemeFindings, type ThemeIssue } from "./check-theme.ts";
export { contrast } from "./contrast.ts";
export { houseTheme } from "./house-theme.ts";
export type { Logo, LogoPath } from "./logo.ts";
export type { Colour, Five, Palette } from "./palette.ts";
export type { Families, Theme } from "./theme.ts";
export { type Brand, themeOf } from "./theme-of.ts";
