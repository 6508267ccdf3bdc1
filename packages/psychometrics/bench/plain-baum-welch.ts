/** Prior, learn, guess and slip; nothing is forgotten. */
export interface PlainParameters {
  readonly prior: number;
  readonly learn: number;
  readonly guess: number;
  readonly slip: number;
}

/** Baum-Welch as one writes it by hand in an afternoon, in typed arrays, without missing responses: the baseline of the fit. */
export function plainBaumWelch(
  codes: Uint8Array,
  offsets: Uint32Array,
  start: PlainParameters,
  steps: number,
): { readonly parameters: PlainParameters; readonly logLikelihood: number } {
  let longest = 0;
  for (let g = 0; g + 1 < offsets.length; g += 1) {
    longest = Math.max(longest, (offsets[g + 1] as number) - (offsets[g] as number));
  }
  const alpha = new Float64Array(longest);
  const scale = new Float64Array(longest);
  let { prior, learn, guess, slip } = start;
  let logLikelihood = 0;
  for (let step = 0; step < steps; step += 1) {
    logLikelihood = 0;
    let [first, learned, unknown, guessed, inUnknown, slipped, inKnown] = [0, 0, 0, 0, 0, 0, 0] as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let g = 0; g + 1 < offsets.length; g += 1) {
      const begin = offsets[g] as number;
      const length = (offsets[g + 1] as number) - begin;
      let known = prior;
      for (let t = 0; t < length; t += 1) {
        const right = codes[begin + t] === 1;
        const a = known * (right ? 1 - slip : slip);
        const b = (1 - known) * (right ? guess : 1 - guess);
        const c = a + b;
        alpha[t] = a / c;
        scale[t] = c;
        logLikelihood += Math.log(c);
        known = (alpha[t] as number) + (1 - (alpha[t] as number)) * learn;
      }
      let betaKnown = 1;
      let betaUnknown = 1;
      for (let t = length - 1; t >= 0; t -= 1) {
        const isKnown = (alpha[t] as number) * betaKnown;
        const isUnknown = (1 - (alpha[t] as number)) * betaUnknown;
        const right = codes[begin + t] === 1;
        inKnown += isKnown;
        inUnknown += isUnknown;
        if (right) guessed += isUnknown;
        else slipped += isKnown;
        if (t < length - 1) unknown += isUnknown;
        if (t === 0) {
          first += isKnown;
          continue;
        }
        const ifKnown = ((right ? 1 - slip : slip) * betaKnown) / (scale[t] as number);
        const ifUnknown = ((right ? guess : 1 - guess) * betaUnknown) / (scale[t] as number);
        learned += (1 - (alpha[t - 1] as number)) * learn * ifKnown;
        betaKnown = ifKnown;
        betaUnknown = learn * ifKnown + (1 - learn) * ifUnknown;
      }
    }
    prior = first / (offsets.length - 1);
    learn = learned / unknown;
    guess = guessed / inUnknown;
    slip = slipped / inKnown;
  }
  return { parameters: { prior, learn, guess, slip }, logLikelihood };
}
