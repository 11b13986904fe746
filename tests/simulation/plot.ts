const size = { width: 720, height: 400, left: 64, right: 150, top: 48, bottom: 56 } as const;

/** Both lines by month as a picture: the share of lookups that lead to somebody who is right. */
export function plot(asked: readonly number[], unasked: readonly number[]): string {
  const months = Math.max(asked.length, unasked.length);
  const right = size.width - size.right;
  const low = size.height - size.bottom;
  const x = (month: number) =>
    rounded(size.left + ((month - 1) / Math.max(1, months - 1)) * (right - size.left));
  const y = (share: number) => rounded(low - share * (low - size.top));
  const line = (shares: readonly number[]) =>
    shares.map((share, nth) => `${x(nth + 1)},${y(share)}`).join(" ");
  const end = (shares: readonly number[]) => y(shares.at(-1) ?? 0) + 4;
  const levels = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${size.left}" x2="${right}" y1="${y(share)}" y2="${y(share)}" class="grid"/>` +
      `<text x="${size.left - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100}%</text>`,
  );
  const step = Math.max(1, Math.ceil(months / 8));
  const ticks = [...Array(months).keys()]
    .map((nth) => nth + 1)
    .filter((month) => month % step === 0)
    .map((month) => `<text x="${x(month)}" y="${low + 20}" text-anchor="middle">${month}</text>`);
  const title = "Kom je bij de juiste persoon uit?";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="titel uitleg">
<title id="titel">${title}</title>
<desc id="uitleg">${described(asked, unasked)}</desc>
<style>text{font:13px sans-serif;fill:#222}.grid{stroke:#ccc}.met{stroke:#00695c}.zonder{stroke:#b23c17;stroke-dasharray:7 4}polyline{fill:none;stroke-width:3}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${size.left}" y="26" style="font-weight:bold;font-size:16px">${title}</text>
${[...levels, ...ticks].join("\n")}
<text x="${(size.left + right) / 2}" y="${size.height - 12}" text-anchor="middle">maand</text>
<polyline class="met" points="${line(asked)}"/>
<polyline class="zonder" points="${line(unasked)}"/>
<text x="${right + 8}" y="${end(asked)}">met bevestigen</text>
<text x="${right + 8}" y="${end(unasked)}">zonder</text>
</svg>
`;
}

function described(asked: readonly number[], unasked: readonly number[]): string {
  const last = (shares: readonly number[]) => `${Math.round((shares.at(-1) ?? 0) * 100)}%`;
  const months = Math.max(asked.length, unasked.length);
  return `Deel van de vragen waarbij wie als eerste getoond wordt klopt, per maand. Na ${months} maanden is dat met bevestigen en overdragen ${last(asked)}, en zonder ${last(unasked)}.`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
