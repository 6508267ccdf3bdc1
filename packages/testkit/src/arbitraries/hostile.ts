/** Texts that are legal ids and codes and that a plain object used as a lookup would trip over. */
export const hostile: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  " ",
  "0",
  "a/b~c",
  "ñandú 水",
];
