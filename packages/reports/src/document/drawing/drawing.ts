import type { Bars } from "./bars.ts";
import type { Contributions } from "./contributions.ts";
import type { Growth } from "./growth.ts";
import type { Radar } from "./radar.ts";
import type { Ratings } from "./ratings.ts";
import type { Sparkline } from "./sparkline.ts";
import type { Stacked } from "./stacked.ts";
import type { Trend } from "./trend.ts";

/**
 * What a chart draws, as data: values and words, nothing of how it looks. The union is closed. Its words are plain strings,
 * printed as given: whoever makes a drawing has formatted its numbers and days.
 */
export type Drawing = Sparkline | Growth | Radar | Stacked | Trend | Contributions | Bars | Ratings;

/** The name of a kind of drawing. */
export type DrawingKind = Drawing["kind"];

/** The drawing of a kind. */
export type DrawingOf<K extends DrawingKind> = Extract<Drawing, { readonly kind: K }>;
