/** An address as people write it: without the scheme that makes a link of it. */
export const writtenAddress = (address: string): string =>
  address.replace(/^(?:mailto:|https?:\/\/)/, "");
