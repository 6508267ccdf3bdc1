const shift = /^([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/;

/** How many minutes an offset such as `+02:00`, `-0330`, `+02` or `Z` is ahead of UTC. */
export function minutesAhead(offset: string): number | undefined {
  if (offset === "Z" || offset === "z") return 0;
  const found = shift.exec(offset);
  if (found === null) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === "-" ? 0 - minutes : minutes;
}
