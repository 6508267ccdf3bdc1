import type { Colour } from "./palette.ts";

/** Red, green and blue of a colour, from 0 to 255; black where it is none. */
export const channelsOf = (colour: Colour): readonly [number, number, number] => {
  const all = /^#[0-9a-f]{6}$/i.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0;
  return [Math.floor(all / 65_536), Math.floor(all / 256) % 256, all % 256];
};

/** A colour on the way to another: at 0 the one, at 1 the other. */
export const mix = (one: Colour, other: Colour, share: number): Colour => {
  const to = channelsOf(other);
  const mixed = channelsOf(one).map((channel, at) =>
    Math.round(channel + ((to[at] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
};
