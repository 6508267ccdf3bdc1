// RFC 5646, section 2.1, in short: a language subtag, then subtags of at most eight letters or digits. Whether the
// registry knows them is not ours to say.
const tag = /^(?:[a-z]{2,8}|x)(?:-[a-z0-9]{1,8})*$/i;

/** Whether a text has the form of a BCP 47 language tag. */
export const isLanguageTag = (text: string): boolean => tag.test(text);
