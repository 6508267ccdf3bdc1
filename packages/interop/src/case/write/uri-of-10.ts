const utf8Of = (point: number): readonly number[] => {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)];
  // A half of a pair alone is no character: what decoders put in its place stands for it.
  const whole = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
  if (whole < 0x10000)
    return [0xe0 | (whole >> 12), 0x80 | ((whole >> 6) & 63), 0x80 | (whole & 63)];
  return [
    0xf0 | (whole >> 18),
    0x80 | ((whole >> 12) & 63),
    0x80 | ((whole >> 6) & 63),
    0x80 | (whole & 63),
  ];
};

const percent = (character: string): string =>
  utf8Of(character.codePointAt(0) as number)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");

const foreign = /[^a-zA-Z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
/** A scheme with something named in it: validators take no URI that is a query or a fragment alone. */
const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:[^?#]/;

/** A URI as the schema of CASE 1.0 asks for one: percent signs, brackets and other signs that are none of a URI's written out; what has no scheme is a local name, and so is what is empty. */
export function uriOf10(uri: string): string {
  const escaped = uri.replaceAll(/%(?![0-9a-fA-F]{2})/g, "%25").replaceAll(foreign, percent);
  const [head = "", ...parts] = escaped.split("#");
  const single = parts.length === 0 ? head : `${head}#${parts.join("%23")}`;
  return scheme.test(single) && !/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/(?:$|[/?#:@])/.test(single)
    ? single
    : `local:${single.replaceAll(/[:/?#@]/g, percent) || "unknown"}`;
}
