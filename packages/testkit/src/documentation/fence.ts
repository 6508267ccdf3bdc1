/** A fenced block of a page or of a doc comment. */
export interface Fence {
  /** From the repository's root. */
  readonly file: string;
  /** Where its first line of text stands, from 1. */
  readonly line: number;
  /** The word after the fence marks (`ts`), and what follows it. */
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

export const placeOf = ({ file, line }: Fence): string => `${file}:${line}`;

/** Languages a fence may be in. TypeScript has one name here, so that nothing escapes the runner by another. */
const languages = ["ts", "sh", "json", "text", "csv", "html", "css", "sql", "yaml", "md", "diff"];

/** What is wrong with a fence before anything runs. */
export function checkFence(fence: Fence): readonly string[] {
  const { language, note, text } = fence;
  const at = placeOf(fence);
  if (!languages.includes(language))
    return [`${at}: a fence is in one of ${languages.join(", ")}, not in "${language}"`];
  if (language === "json" && !isJson(text)) return [`${at}: not JSON`];
  if (language !== "ts" || note === "" || note === "continued") return [];
  return /^no-run: \S/.test(note)
    ? []
    : [`${at}: a ts fence may be "continued" or "no-run: <reason>", not "${note}"`];
}

export const isRun = ({ note }: Fence): boolean => !note.startsWith("no-run");

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
