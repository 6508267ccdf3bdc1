import ts from "typescript";

/** A promised result: `// => 3` after a statement, or on the lines that follow it. */
export interface Result {
  readonly statement: ts.Statement;
  readonly line: number;
  readonly text: string;
}

const mark = /^\/\/\s*=>\s?/;
// What goes on below a mark stands under the text of the line above it: "// => " is six wide.
const more = /^\/\/ {4}/;

/** The results that a program promises, by the statement at its top level that each follows. */
export function resultsOf(source: ts.SourceFile): readonly Result[] {
  const { text } = source;
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const found = source.statements.flatMap((statement): readonly Result[] => {
    const beside = ts.getTrailingCommentRanges(text, statement.end) ?? [];
    const below = ts.getLeadingCommentRanges(text, beside.at(-1)?.end ?? statement.end) ?? [];
    const comments = [...beside, ...below].map(({ pos, end }) => ({
      line: lineAt(pos),
      text: text.slice(pos, end),
    }));
    const ended = lineAt(statement.end);
    const first = comments[0];
    if (first === undefined || !mark.test(first.text) || first.line > ended + 1) return [];
    const lines = [first.text.replace(mark, "")];
    for (const comment of comments.slice(1)) {
      if (!more.test(comment.text) || comment.line !== first.line + lines.length) break;
      lines.push(comment.text.replace(more, ""));
    }
    return [{ statement, line: first.line, text: lines.map((line) => line.trimEnd()).join("\n") }];
  });
  const marked = text.split("\n").flatMap((line, index) => (/\/\/\s*=>/.test(line) ? [index] : []));
  const lost = marked.filter((line) => !found.some((one) => one.line === line));
  if (lost.length > 0)
    throw new Error(
      `a result belongs to no statement at the top: line ${lost.map((line) => line + 1).join(", ")}`,
    );
  return found;
}
