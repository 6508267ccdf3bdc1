import { type Html, html } from "./escape.ts";

const deepest = 6;

/** A heading of a level; below the sixth there is none, so the sixth stands for all. */
export const headingOf = (level: number, words: Html): Html => {
  const depth = Math.min(level, deepest);
  return html`<h${depth}>${words}</h${depth}>`;
};

/** A paragraph of a class, or nothing where there are no words. */
export const quiet = (words: Html): Html =>
  words === "" ? html`` : html`<p class="wl-aside">${words}</p>`;
