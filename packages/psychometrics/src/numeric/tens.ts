import type { DecimalPlaces } from "./rounding.ts";

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8] as const;

/** 10 to the number of places, exact (`10 ** places` is not the same on every engine). */
export const tens = (places: DecimalPlaces): number => powers[places];
