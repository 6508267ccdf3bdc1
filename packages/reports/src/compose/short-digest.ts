/** As much of a digest as a person compares: "7c9e 41d2". */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
