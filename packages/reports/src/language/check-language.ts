import { hasErrors, InvalidInputError, type Path } from "@whole-learner/core/issue";
import {
  type LanguageFindings,
  type LanguageIssue,
  languageIssue,
  type MessageKind,
} from "./findings.ts";
import type { Language } from "./language.ts";

function kindOf(part: unknown): MessageKind | undefined {
  if (typeof part === "string") return "text";
  if (typeof part === "function") return "function";
  if (typeof part === "boolean") return "yes or no";
  if (Array.isArray(part)) return "list";
  return typeof part === "object" && part !== null ? "group" : undefined;
}

function checkGroup(found: object, like: object, path: Path): readonly LanguageIssue[] {
  const unknown = Object.keys(found)
    .filter((key) => !Object.hasOwn(like, key))
    .map((key) => languageIssue("unknown-message", [...path, key], {}, "warning"));
  const inside = Object.entries(like).flatMap(([key, model]): readonly LanguageIssue[] => {
    const here = [...path, key];
    // A language need not have the words for staff; one that has them has them all.
    if (!Object.hasOwn(found, key)) {
      return path.length === 0 && key === "staff"
        ? []
        : [languageIssue("missing-message", here, {})];
    }
    return checkPart(Reflect.get(found, key), model, here);
  });
  return [...inside, ...unknown];
}

function checkPart(found: unknown, like: unknown, path: Path): readonly LanguageIssue[] {
  const expected = kindOf(like) ?? "group";
  if (found === undefined) return [languageIssue("missing-message", path, {})];
  if (kindOf(found) !== expected) return [languageIssue("wrong-message", path, { expected })];
  // Both are objects: they are of the same kind.
  return expected === "group" ? checkGroup(found as object, like as object, path) : [];
}

/**
 * Everything that a language lacks which another has: for languages that come from JavaScript or JSON, where no compiler looked. `like` is a
 * whole language, such as English. What is told in an issue is where it is, never the words.
 *
 * @example
 * ```ts
 * import { checkLanguage } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const { excused, ...states } = en.messages.states;
 * const ours = { ...en, messages: { ...en.messages, states } };
 * checkLanguage(ours, en).map(({ code, path }) => [code, path.join(".")]); // => [["missing-message", "messages.states.excused"]]
 * ```
 */
export const checkLanguage = (found: unknown, like: Language): readonly LanguageIssue[] =>
  checkPart(found, like, []);

/**
 * A language that has everything another has; see {@link checkLanguage}. Throws `InvalidInputError` with every issue where something is missing
 * or wrong; its message holds places only.
 *
 * @example
 * ```ts
 * import { requireLanguage } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * requireLanguage({ ...en, tag: "en-CA" }, en).tag; // => "en-CA"
 * ```
 */
export function requireLanguage<L extends Language>(found: unknown, like: L): L {
  const issues = checkLanguage(found, like);
  const lacksStaff = Object.hasOwn(like, "staff") && !Object.hasOwn(Object(found), "staff");
  const all = lacksStaff ? [...issues, languageIssue("missing-message", ["staff"], {})] : issues;
  if (hasErrors(all)) throw new InvalidInputError<LanguageFindings>(all);
  // Every part was compared with one of this type.
  return found as L;
}
