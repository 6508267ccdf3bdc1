import type { Logo } from "./logo.ts";
import type { Palette } from "./palette.ts";

/** Families of type, the first that a reader's machine has. Nothing is fetched: a name that nobody has is passed over. */
export type Families = readonly string[];

/** How a school's pages look: colours for a screen, a dark screen and paper, and two voices. */
export interface Theme {
  readonly light: Palette;
  readonly dark: Palette;
  readonly print: Palette;
  /** What people say: statements, quotes, names. */
  readonly voice: Families;
  /** What the school records. */
  readonly plain: Families;
  /** Before the school's name. */
  readonly logo?: Logo;
}
