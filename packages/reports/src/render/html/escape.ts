import { tame, tameBeyondAscii } from "../tame.ts";

declare const safe: unique symbol;

/**
 * A piece of HTML that is safe to print. Only this file makes one: from our own templates, from numbers, from text with
 * every mark escaped, and from other pieces. A plain string does not compile where one is wanted.
 */
export type Html = string & { readonly [safe]: true };

// One look for most texts: neither a mark nor anything that may have to be tamed.
const plain = new RegExp(`^[ !#-%(-;=?-~${tameBeyondAscii}]*$`);
const each = /[&<>"']/g;
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Anybody's text, for an element or a quoted attribute. Control characters and overrides of direction are taken out. */
export const escapeHtml = (text: string): Html =>
  (plain.test(text) ? text : tame(text).replace(each, (mark) => references[mark] ?? "")) as Html;

/**
 * Our own HTML, with pieces in it.
 *
 * @example
 * ```ts
 * import { escapeHtml, html } from "@whole-learner/reports";
 * html`<b>${escapeHtml("Tom & Ada")}</b>`; // => "<b>Tom &amp; Ada</b>"
 * ```
 */
export function html(ours: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let text = ours[0] ?? "";
  for (let at = 0; at < values.length; at += 1) text += `${values[at]}${ours[at + 1]}`;
  return text as Html;
}

/** Nothing. */
export const nothing: Html = html``;

/** Pieces one after the other. */
export function joinHtml(
  pieces: readonly Html[],
  between: "" | " " | ", " | " / " | "\n" = "",
): Html {
  // By hand, since most runs are of one piece and a page has thousands of them.
  let text: string = pieces[0] ?? "";
  for (let at = 1; at < pieces.length; at += 1) text += between + (pieces[at] as Html);
  return text as Html;
}

/** Anybody's text as a string of CSS, quotes included: every character but letters and digits by its number. */
export const cssString = (text: string): Html =>
  `"${tame(text).replace(
    /[^A-Za-z0-9]/gu,
    (one) => `\\${(one.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`,
  )}"` as Html;

const colour = /^#[0-9a-f]{6}$/i;

/** A colour as CSS, or nothing to see where it is none. */
export const cssColour = (given: string): Html =>
  (colour.test(given) ? given.toLowerCase() : "transparent") as Html;

const keyword = /^-?[A-Za-z]+(?:-[A-Za-z]+)*$/;

/** A family of type as CSS: one word as it is, since some are keywords; anything else as a string. */
export const cssFamily = (family: string): Html => {
  if (keyword.test(family)) return family as Html;
  return /^[A-Za-z][A-Za-z0-9 -]*$/.test(family) ? (`"${family}"` as Html) : cssString(family);
};
