import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { beginOf, endOf } from "./begin-of.ts";
import type { Day } from "./moment.ts";
import { schoolYearOf } from "./school-year-of.ts";
import type { Window, WindowBounds, WindowView } from "./window.ts";

/** The first and the last day of a window. */
function daysOf(
  window: Window,
  { on, calendar }: WindowView,
): { readonly from: Day; readonly until: Day } | undefined {
  switch (window.kind) {
    case "since":
      return { from: window.day, until: on };
    case "last-days":
      return { from: addDays(on, 1 - window.days), until: on };
    case "last-months":
      return { from: addDays(addMonths(on, -window.months), 1), until: on };
    case "between":
      return window;
    case "school-year":
      return window.year === undefined
        ? calendar && schoolYearOf(calendar, on)
        : calendar?.years.find(({ id }) => id === window.year);
    default:
      return window satisfies never;
  }
}

/**
 * Where a window begins and ends, or undefined where the calendar has no such school year. Nothing is in a window that ends before it
 * begins. Throws `InvalidInputError` for a text that is no day.
 *
 * @example
 * ```ts
 * import { utc, windowBounds } from "@whole-learner/core";
 * windowBounds({ kind: "last-days", days: 2 }, { on: "1970-01-03", zone: utc }); // => { from: 86400000, before: 259200000 }
 * ```
 */
export function windowBounds(window: Window, view: WindowView): WindowBounds | undefined {
  const days = daysOf(window, view);
  return days && { from: beginOf(days.from, view.zone), before: endOf(days.until, view.zone) };
}
