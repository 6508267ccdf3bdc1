/** A value as it arrives at whoever it is sent to. */
export const sent = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
