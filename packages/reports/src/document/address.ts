// Deny by default: a scheme we know, then only characters that no browser, terminal or Markdown reader rewrites. WHATWG
// URL parsing drops tabs and line breaks and reads a backslash as a slash, so none of those may be in an address.
const safe = /^(?:https?:\/\/|mailto:)[^\p{C}\p{Z}\\"'`<>{}|^]+$/iu;

/** Whether an address may become a link: `http`, `https` or `mailto`, and nothing in it that could mean more. */
export const isSafeAddress = (href: string): boolean => safe.test(href);
