/** The page's only style sheet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #f7f7f5; --card: #fff; --text: #1c1d21; --soft: #5f636d; --line: #e2e3e6;
  --seen: #9aa1ae; --made: #2f6bdb; --good: #1f8a5b; --warn: #b4540a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #131418; --card: #1c1e24; --text: #ececf0; --soft: #a2a7b3; --line: #32353e;
    --seen: #767d8c; --made: #7aa7ff; --good: #56c596; --warn: #f0a35e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 68rem; background: var(--back);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
h3 { font-size: .95rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0 .75rem; color: var(--soft); max-width: 46rem; }
section {
  background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
  padding: 1.1rem 1.2rem; margin: 1rem 0;
}
dl { display: flex; flex-wrap: wrap; gap: .5rem 2.2rem; margin: .75rem 0 0; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
th { color: var(--soft); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { color: var(--text); font-size: 1rem; white-space: normal; overflow-wrap: anywhere; min-width: 8.5rem; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.w { white-space: nowrap; }
tr:last-child > * { border-bottom: 0; }
.plain { color: var(--warn); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.2rem 1.6rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font: 11px system-ui, sans-serif; fill: var(--soft); }
.curves { min-width: 26rem; }
svg.bar { width: 7rem; min-width: 5rem; }
.track { fill: var(--line); }
.seen { fill: var(--seen); fill-opacity: .55; }
.made { fill: var(--made); }
.step { fill: none; stroke: var(--made); stroke-width: 2; }
.tick { stroke: var(--made); stroke-width: 2; }
.curve { fill: none; stroke: var(--made); stroke-width: 1.6; stroke-opacity: .8; }
.axis { stroke: var(--line); }
.mean { stroke: var(--warn); stroke-dasharray: 5 4; }
.observed-area { fill: var(--seen); fill-opacity: .45; }
.observed-line { fill: none; stroke: var(--seen); stroke-width: 2; }
.observed-dots { fill: none; stroke: var(--seen); stroke-width: 4.5; stroke-linecap: round; stroke-opacity: .75; }
.drawn-area { fill: var(--made); fill-opacity: .35; }
.drawn-line { fill: none; stroke: var(--made); stroke-width: 1.1; stroke-opacity: .85; }
.drawn-crosses { fill: none; stroke: var(--made); stroke-width: 1.3; }
.frame { fill: none; stroke: var(--line); }
section > h3 { margin-top: 1.1rem; }
.key { display: inline-block; width: .8em; height: .8em; border-radius: .2em; margin: 0 .3em 0 .9em; }
.key.a { background: var(--seen); margin-left: 0; }
.key.b { background: var(--made); }
summary { cursor: pointer; color: var(--soft); margin-top: .5rem; }
footer { color: var(--soft); font-size: .85rem; margin-top: 1.5rem; }
@media print { section { break-inside: avoid; } }
`
