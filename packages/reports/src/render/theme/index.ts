export { houseTheme } from "./house-theme.ts";
export type { Logo, LogoPath } from "./logo.ts";
export type { Colour, Five, Palette } from "./palette.ts";
export type { Families, Theme } from "./theme.ts";
