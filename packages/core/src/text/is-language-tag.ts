// RFC 5646, 2.1, in its order: language with extended languages, script, region, variants, extensions, private use. Every subtag is known by
// its length and kind, so that there is one way to read a tag and a long text costs no more than its length.
const language = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})";
const script = "(?:-[a-z]{4})?";
const region = "(?:-(?:[a-z]{2}|[0-9]{3}))?";
const variants = "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";
const extensions = "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
const privateUse = "x(?:-[a-z0-9]{1,8})+";
const form = /* @__PURE__ */ new RegExp(
  `^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
  "i",
);

/**
 * Whether a text is a well-formed language tag of RFC 5646. Whether its subtags are registered is not asked; of the tags that were
 * registered whole before there was a grammar, such as `i-klingon`, those that do not fit it are left out.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from "@whole-learner/core";
 * isLanguageTag("zh-Hans"); // => true
 * isLanguageTag("en_US"); // => false
 * ```
 */
export const isLanguageTag = (text: string): boolean => form.test(text);
