import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTheme, contrast, houseTheme, type Theme, themeOf } from "./index.ts";
import type { Palette } from "./palette.ts";

const hex = (value: number): string => value.toString(16).padStart(2, "0");

/** The grey that a printer without colours makes of a colour: of the same luminance, to the nearest of 256. */
function greyOf(colour: string): string {
  const greys = Array.from({ length: 256 }, (_, value) => `#${hex(value).repeat(3)}`);
  const apart = greys.map((grey) => contrast(grey, colour));
  return greys[apart.indexOf(Math.min(...apart))] as string;
}

const inGrey = ({ depths, onDepths, ...plain }: Palette): Palette =>
  ({
    ...Object.fromEntries(Object.entries(plain).map(([name, colour]) => [name, greyOf(colour)])),
    depths: depths.map(greyOf),
    onDepths: onDepths.map(greyOf),
  }) as unknown as Palette;

/** How far each depth is from the one before it. */
const stepsOf = ({ depths }: Palette): readonly number[] =>
  depths.slice(1).map((depth, at) => contrast(depths[at] as string, depth));

/** From light to deep, or from deep to light, without a turn. */
const risesOf = ({ depths, paper }: Palette): readonly number[] =>
  depths.map((depth) => contrast(depth, paper)).slice(1);

describe("a page printed in grey", () => {
  it("is read as it is in colour: words and shapes stand apart from what they stand on", () => {
    const grey: Theme = { ...houseTheme, print: inGrey(houseTheme.print) };
    expect(checkTheme(grey)).toEqual([]);
    expect(new Set(Object.values(grey.print).flat()).size).toBeGreaterThan(10);
  });

  it("tells depths from each other by how dark they are, for every brand that can be read at all", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colours = fc.tuple(channel, channel, channel).map((rgb) => `#${rgb.map(hex).join("")}`);
    let read = 0;
    fc.assert(
      fc.property(colours, (learner) => {
        const theme = themeOf({ learner });
        if (checkTheme(theme).some(({ path }) => path.includes("learner"))) return;
        read += 1;
        const { print } = theme;
        expect(Math.min(...stepsOf(print))).toBeGreaterThan(1.15);
        const rises = risesOf(print);
        expect(rises).toEqual([...rises].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it("is so of the house's own depths, on every ground", () => {
    for (const palette of [houseTheme.light, houseTheme.dark, houseTheme.print]) {
      expect(Math.min(...stepsOf(palette))).toBeGreaterThan(1.3);
    }
  });
});
