import type { Colour } from "./palette.ts";

/** One shape of a logo: the data of an SVG path, in its colour or in the ink of the page. */
export interface LogoPath {
  readonly d: string;
  readonly fill?: Colour;
}

/**
 * A logo as shapes. It is data, not a file: nothing is fetched, no markup of others enters the page, and it prints sharp. It
 * stands before the school's name and is hidden from who does not see it, since the name says the same.
 */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly LogoPath[];
}
