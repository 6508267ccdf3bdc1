/** The parameter of methods that look at the newest pieces alone. */
export const recentParameter = {
  kind: "integer",
  least: 1,
  most: 1000,
  default: 3,
  meaning: "How many of the newest pieces count; where there are fewer, all of them.",
} as const;
