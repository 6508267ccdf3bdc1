import { contrast } from "./contrast.ts";
import { houseTheme } from "./house-theme.ts";
import type { Logo } from "./logo.ts";
import { mix } from "./mix.ts";
import type { Colour, Five, Palette } from "./palette.ts";
import type { Families, Theme } from "./theme.ts";

/** A school's own look by a few tokens. Whatever is left out is the house's. */
export interface Brand {
  /** The colour of the learner's work: deep enough for words on paper. */
  readonly learner?: Colour;
  /** The colour of the goal and of the question for home: another hue, as deep. */
  readonly goal?: Colour;
  /** What people say, and what the school records: families of type, the first that a machine has. */
  readonly voice?: Families;
  readonly plain?: Families;
  readonly logo?: Logo;
}

const white = "#ffffff";
const black = "#000000";

/** The first ink that is read on a ground; black or white, whichever is read better, where none is. */
const inkOn = (ground: Colour, inks: readonly Colour[]): Colour =>
  inks.find((ink) => contrast(ink, ground) >= 4.5) ??
  (contrast(white, ground) >= contrast(black, ground) ? white : black);

/** A hue for a dark screen: lightened until it is read well there. */
const lightened = (hue: Colour, paper: Colour): Colour => {
  for (let step = 0; step < 20; step += 1) {
    const lighter = mix(hue, white, step / 20);
    if (contrast(lighter, paper) >= 7) return lighter;
  }
  return white;
};

/** A palette around two hues: tints are the hue on its way to the paper, the deepest is beyond it. */
const around = (base: Palette, learner: Colour, goal: Colour, beyond: Colour): Palette => {
  const { paper, ink } = base;
  const depths: Five<Colour> = [
    mix(learner, paper, 0.86),
    mix(learner, paper, 0.68),
    mix(learner, paper, 0.44),
    mix(learner, paper, 0.12),
    mix(learner, beyond, 0.3),
  ];
  const on = (ground: Colour): Colour => inkOn(ground, [ink, paper, white, black]);
  return {
    ...base,
    learner,
    learnerMid: mix(learner, paper, 0.64),
    learnerSoft: mix(learner, paper, 0.88),
    goal,
    goalSoft: mix(goal, paper, 0.9),
    depths,
    onDepths: [on(depths[0]), on(depths[1]), on(depths[2]), on(depths[3]), on(depths[4])],
  };
};

/**
 * A theme around a school's own colours. Tints, the dark screen and paper follow from them; papers and inks stay those of the
 * house. Whether everything can be read is what `checkTheme` says: a colour is never changed behind its school's back.
 *
 * @example
 * ```ts
 * import { checkTheme, themeOf } from "@whole-learner/reports";
 * checkTheme(themeOf({ learner: "#5b2a86", goal: "#8a4a08" })); // => []
 * checkTheme(themeOf({ learner: "#ffcc00" })).length > 0; // => true
 * ```
 */
export const themeOf = ({ learner, goal, voice, plain, logo }: Brand): Theme => {
  const { light, dark, print } = houseTheme;
  const isOwn = learner !== undefined || goal !== undefined;
  const [work, aim] = [learner ?? light.learner, goal ?? light.goal];
  const night = around(dark, lightened(work, dark.paper), lightened(aim, dark.paper), white);
  return {
    light: isOwn ? around(light, work, aim, black) : light,
    dark: isOwn ? night : dark,
    print: isOwn ? around(print, work, aim, black) : print,
    voice: voice ?? houseTheme.voice,
    plain: plain ?? houseTheme.plain,
    ...(logo === undefined ? {} : { logo }),
  };
};
