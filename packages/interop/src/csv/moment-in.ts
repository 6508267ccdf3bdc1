import { isDay, type Moment, momentOf } from "@whole-learner/core/time";

/** A moment that a cell says, and whether it had to be read as UTC. */
export interface MomentIn {
  readonly moment: Moment;
  readonly zoneless: boolean;
}

const timed = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;

/** A day or an instant as other systems write them: `2026-05-29 14:30:00 UTC`, and without a zone, which is read as UTC. */
export function momentIn(cell: string): MomentIn | undefined {
  const text = cell.trim().replace(/ ?UTC$/i, "Z");
  // A day, or an instant with its offset.
  const known = isDay(text) ? text : momentOf(text);
  if (known !== undefined) return { moment: known, zoneless: false };
  const found = timed.exec(text);
  const moment = found === null ? undefined : momentOf(`${found[1]}T${found[2]}Z`);
  return moment === undefined ? undefined : { moment, zoneless: true };
}
