/** How the report looks: a page of the operator's machine, which asks for no other file. */
export const REPORT_STYLE = `:root {
  color-scheme: light dark;
  --ink: #14202e; --soft: #3c4a58; --paper: #fff; --line: #dfe2e5;
  --good: #0b6e5f; --near: #f5a623; --over: #801650; --plain: #173f73;
  --look: #fff6e2; --fine: #e7f4f1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eef2f6; --soft: #b4bfca; --paper: #101820; --line: #33404d;
    --good: #4fc3ad; --near: #f5b041; --over: #f18ac1; --plain: #8db4e8;
    --look: #2d2614; --fine: #12302b;
  }
}
* { box-sizing: border-box; }
body {
  font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem;
  color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 0.75rem; }
a { color: inherit; }
.kind { color: var(--soft); margin: 0; }
.fine { background: var(--fine); border-left: 4px solid var(--good); padding: 0.6rem 0.8rem; margin-top: 1.5rem; }
ul { list-style: none; margin: 0; padding: 0; }
.look li { background: var(--look); border-left: 4px solid var(--near); padding: 0.6rem 0.8rem; margin-bottom: 0.5rem; }
.meters li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-bottom: 0.75rem; }
.n, td { font-variant-numeric: tabular-nums; }
.n { margin-left: auto; text-align: right; }
svg { flex: 0 0 100%; display: block; width: 100%; height: 0.5rem; }
.all { fill: var(--line); } .good { fill: var(--good); } .near { fill: var(--near); }
.over { fill: var(--over); } .plain { fill: var(--plain); } .limit { fill: var(--paper); }
.sum { text-align: right; font-variant-numeric: tabular-nums; }
.faults li { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
code { display: block; font: 0.875rem/1.4 ui-monospace, monospace; color: var(--soft); }
summary { cursor: pointer; padding: 0.75rem 0; font-weight: bold; }
.wide { overflow-x: auto; }
.wide th { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th { font-weight: normal; text-align: left; }
th[scope='col'] { color: var(--soft); font-size: 0.875rem; }
th, td { padding: 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td, th[scope='col']:not(:first-child) { text-align: right; white-space: nowrap; padding-left: 1rem; }
@media print { body { max-width: none; } }
`;
