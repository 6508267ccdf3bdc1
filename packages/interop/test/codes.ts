/** Issues as `code /place`. */
export const codes = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} /${path.join("/")}`);
