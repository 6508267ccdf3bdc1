/** The words of the evidence load. */
export interface LoadMessages {
  readonly kind: string;
  readonly title: (school: string) => string;
  readonly answer: (data: {
    readonly ratings: number;
    readonly cases: number;
    readonly educators: number;
    readonly terms: number;
  }) => string;
  readonly byOthers: (count: number) => string;
  readonly needed: string;
  readonly neededTable: string;
  readonly entered: string;
  readonly enteredTable: string;
  readonly enteredHow: string;
  readonly how: string;
  readonly withoutLevel: string;
  /** Whoever else rated, together. */
  readonly others: string;
  readonly columns: {
    readonly educator: string;
    readonly learners: string;
    readonly cases: string;
    readonly all: string;
    readonly byOthers: string;
  };
}
