/** On paper, what follows starts a new page. On a screen it is nothing. */
export interface PageBreak {
  readonly type: "page-break";
}

/** On paper, what follows starts a new page. */
export const pageBreak = (): PageBreak => ({ type: "page-break" });
