/** Nodes inside nodes: no page needs a tenth of it, and no renderer's stack is near its end. */
export const deepestNode = 100;

/** Headings inside headings: HTML has six levels. */
export const deepestHeading = 6;

/** Lines to write on in one place: more than a page of paper has. */
export const mostLines = 60;
