import { tame } from "../tame.ts";
import { clusters, clusterWidth, displayWidth } from "../text/width.ts";

/** How wide a column of text is, as a share of the size of its type: most letters of most families fit into it. */
const column = 0.56;

/** How wide words are at a size, in units of the drawing: more or less, since nobody knows the reader's fonts. */
export const widthOf = (words: string, size: number): number =>
  displayWidth(tame(words)) * size * column;

/** Words that fit into so many units, the end of longer ones cut: the table behind the drawing has them whole. */
export const fitted = (words: string, room: number, size: number): string => {
  const columns = Math.max(1, Math.floor(room / (size * column)));
  const line = tame(words.slice(0, 400));
  if (line.length === words.length && displayWidth(line) <= columns) return line;
  let kept = "";
  let used = 1;
  for (const one of clusters(line)) {
    used += clusterWidth(one);
    if (used > columns) break;
    kept += one;
  }
  return `${kept.trimEnd()}…`;
};
