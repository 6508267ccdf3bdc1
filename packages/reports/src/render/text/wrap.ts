import { clusters, clusterWidth, displayWidth } from "./width.ts";

const ascii = /^[ -~]*$/;
// Chinese and Japanese break between any two characters, but closing marks never open a line and opening ones never end it.
const wide = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFFEF]/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** The pieces of a word between which a line may break: all of it, unless it is written without spaces. */
const pieces = (word: string): readonly string[] => {
  if (ascii.test(word)) return [word];
  const found: string[] = [];
  let before = "";
  for (const one of clusters(word)) {
    const last = found.length - 1;
    const breaks =
      (wide.test(one) || wide.test(before)) && !closing.test(one) && !opening.test(before);
    if (last < 0 || breaks) found.push(one);
    else found[last] = `${found[last]}${one}`;
    before = one;
  }
  return found;
};

/** A piece that is wider than a whole line, cut between its clusters. */
const cut = (piece: string, width: number): readonly string[] => {
  if (ascii.test(piece)) return piece.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const one of clusters(piece)) {
    const more = clusterWidth(one);
    if (line !== "" && used + more > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += one;
    used += more;
  }
  return [...lines, line];
};

/**
 * A text as lines of at most a width, in columns of a terminal. It breaks at spaces, and between characters where a
 * script has none; a longer word is cut between what a reader sees as characters. Runs of spaces become one.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const most = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/ +/)) {
    if (word === "") continue;
    for (const [at, piece] of pieces(word).entries()) {
      const gap = at === 0 && line !== "" ? 1 : 0;
      const more = displayWidth(piece);
      if (used + gap + more <= most) {
        line += (gap === 1 ? " " : "") + piece;
        used += gap + more;
        continue;
      }
      if (line !== "") lines.push(line);
      const parts = more <= most ? [piece] : cut(piece, most);
      for (const full of parts.slice(0, -1)) lines.push(full);
      line = parts[parts.length - 1] ?? "";
      used = displayWidth(line);
    }
  }
  return line === "" ? lines : [...lines, line];
};
