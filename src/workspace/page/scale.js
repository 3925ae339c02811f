/** From values to places on a drawing. */

/** Round values that span the data, with zero among them: `{ low, high, ticks }`. */
export function roundScale(values, wanted) {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / wanted);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const count = Math.round((high - low) / step);
  // Multiplied, not added up: ten times 0.1 is not 1.
  const ticks = Array.from(
    { length: count + 1 },
    (_, index) => Math.round((low / step + index) * step * 1e9) / 1e9,
  );
  return { low, high, ticks };
}

/** 1, 2 or 5 times a power of ten, not below the rough step. */
function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough - 1e-12);
}

/** Where a value lies between `from` and `to`, in px. */
export function placeOn({ low, high }, from, to) {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** About as wide as a text is drawn, in px, at the size of a chart's letters. */
export function widthOf(text) {
  return text.length * 6.6;
}
