/** The words for how widely something was shown. */
export interface SpreadMessages {
  readonly heading: string;
  readonly aside: string;
  /** The title of the drawing. */
  readonly chart: string;
  /** One outcome, with in how many demonstrations it was shown in each setting. */
  readonly finding: (data: {
    readonly outcome: string;
    readonly counts: readonly { readonly setting: string; readonly works: number }[];
  }) => string;
  readonly caption: string;
  readonly outcome: string;
  readonly all: string;
  /** Stands for works that do not say where they were. */
  readonly unsaid: string;
  readonly inBoth: string;
  readonly voices: string;
  readonly voice: string;
  readonly works: string;
}
