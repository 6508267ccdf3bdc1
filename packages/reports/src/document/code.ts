/** An identifier, version or digest, shown letter for letter and apart from the direction around it. */
export interface CodeSpan {
  readonly type: "code";
  readonly text: string;
}

/** An identifier, version or digest, letter for letter. */
export const code = (letters: string): CodeSpan => ({ type: "code", text: letters });
