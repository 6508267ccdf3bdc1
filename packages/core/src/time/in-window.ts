import { beginOf } from "./begin-of.ts";
import type { Moment } from "./moment.ts";
import type { WindowBounds } from "./window.ts";
import type { Zone } from "./zone.ts";

/** Whether a moment begins within bounds. Without bounds there is no such window, and nothing is in it. */
export function inWindow(moment: Moment, bounds: WindowBounds | undefined, zone: Zone): boolean {
  const begin = beginOf(moment, zone);
  return bounds !== undefined && bounds.from <= begin && begin < bounds.before;
}
