/**
 * The page's own style: it travels in the file. The lines under the words are design.md's; colours are those of the
 * light and the dark theme, and on paper ink.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1d1b18;--ink-2:#5d574d;--rule:#cfc8ba;--accent:#1f4b99;--open:#5d574d;--review:#1f4b99;--verified:#1c6b3f;--partial:#4f6420;--disputed:#8f5200;--refuted:#a3231d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#201f1b;--ink:#ece7dc;--ink-2:#b5ad9e;--rule:#565147;--accent:#8fb3f5;--open:#b5ad9e;--review:#8fb3f5;--verified:#7ecb9a;--partial:#bccb7e;--disputed:#e9b765;--refuted:#f2938c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 Inter,"Helvetica Neue",Arial,sans-serif}
main,nav{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
nav{display:flex;flex-wrap:wrap;gap:1rem;padding-bottom:0}
a{color:var(--accent)}
header p{margin:.2rem 0;color:var(--ink-2)}
h1{margin:0 0 .4rem;font:600 29px/1.18 "Source Serif 4",Georgia,serif}
h2{margin:2.5rem 0 .6rem;font:600 18px/1.3 "Source Serif 4",Georgia,serif}
article{max-width:40rem;margin-top:1.8rem;font:18px/1.75 "Source Serif 4",Georgia,serif;overflow-wrap:anywhere}
article p{margin:0 0 .9em;orphans:3;widows:3}
article :is(h2,h3,h4,h5,h6){margin:1.5em 0 .5em;font:600 1.1em/1.35 "Source Serif 4",Georgia,serif;break-after:avoid}
article blockquote{margin:0 0 .9em;padding-left:1em;border-left:2px solid var(--rule)}
article ul{margin:0 0 .9em;padding:0;list-style:none}
article li{position:relative;margin-left:1.6em}.depth-2{margin-left:3.2em!important}.depth-3{margin-left:4.8em!important}.depth-4,.depth-5{margin-left:6.4em!important}
.marker{position:absolute;right:calc(100% + .45em);color:var(--ink-2)}
aside{margin:0 0 .9em;padding-left:.8em;border-left:2px solid var(--rule);color:var(--ink-2);white-space:pre-line}
.link{border-bottom:1px dashed var(--ink-2)}
sup{font:600 10.5px/0 Inter,"Helvetica Neue",Arial,sans-serif;margin-left:1px}
sup a{color:var(--ink-2);text-decoration:none}
.mark{--o:5px;text-decoration:underline 2px var(--l,currentColor);text-decoration-skip-ink:none;text-underline-offset:var(--o);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.lane-1{--o:9px}.lane-2{--o:13px}.lane-3{--o:16px}
.line-open{--l:var(--open);text-decoration-style:dotted}
.line-review{--l:var(--review);text-decoration-style:dashed}
.line-verified{--l:var(--verified)}
.line-changed{--l:var(--disputed)}
.line-changed::before{content:"\\2038";display:inline-block;margin-right:2px;color:var(--disputed);font:700 1.1em/1 sans-serif}
.line-disputed{--l:var(--disputed);text-decoration-style:wavy;text-decoration-thickness:1.5px}
.line-refuted{--l:var(--refuted);text-decoration-style:double;text-decoration-thickness:1.5px}
.line-partial{--l:var(--partial);background:repeating-linear-gradient(90deg,var(--l) 0 15px,transparent 15px 20px) 0 100%/100% 2px no-repeat;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding-bottom:calc(var(--o) - 3px);text-decoration:none}
.line-cut{color:var(--ink-2);text-decoration:none}
table{width:100%;border-collapse:collapse;font-size:12.5px}
th,td{padding:.4rem .5rem .5rem 0;border-top:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead{display:table-header-group}
thead th{border-top:0;border-bottom:1px solid var(--ink-2)}
th[scope=row]{white-space:nowrap}
thead th:first-child{width:3.6rem;white-space:nowrap}td:nth-child(2){width:18%}td:nth-child(3){width:31%}
td small{display:block;margin-top:.25rem;color:var(--ink-2);font-size:11.5px}
td ul{margin:0;padding:0;list-style:none}
td li+li{margin-top:.25rem}
.at{font-size:11.5px}
.wording{font:15px/1.4 "Source Serif 4",Georgia,serif}
tr:target{background:color-mix(in srgb,var(--accent) 12%,transparent)}
@media (max-width:640px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody,tr,td,th[scope=row]{display:block;width:auto!important}tr{padding:.6rem 0;border-top:1px solid var(--rule)}th,td{padding:.1rem 0;border:0}}
@page{margin:18mm 16mm 20mm;@bottom-left{content:"Annotated draft, from Galley";font:9px sans-serif;color:#555}@bottom-right{content:counter(page) " / " counter(pages);font:9px sans-serif;color:#555}}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#444;--rule:#999;--accent:#000}nav{display:none}main{max-width:none;padding:0}article{max-width:none;font-size:12.5pt}body{font-size:10pt}h1{font-size:20pt}h2{break-after:avoid}a{color:inherit;text-decoration:none}tr{break-inside:avoid}section{break-before:page}}
`;
