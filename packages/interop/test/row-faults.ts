/** Issues as `row column: code`. */
export const said = (issues: readonly { code: string; row?: number; column?: string }[]) =>
  issues.map(({ code, row, column }) => `${row} ${column}: ${code}`);
