/** Words as they are. Renderers escape them; line breaks and control characters in them become spaces or nothing. */
export interface TextSpan {
  readonly type: "text";
  readonly text: string;
}

/** Plain words. A builder that takes {@link Words} makes these from strings by itself. */
export const text = (words: string): TextSpan => ({ type: "text", text: words });
