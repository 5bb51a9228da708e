import { STYLE } from "../annotated-draft/style";

/** The annotated draft's style, and what the file has besides. */
export const FILE_STYLE = `${STYLE}
:root{--sheet:var(--paper);--control:var(--ink-2)}
nav.contents{padding:0;margin:1rem 0}
h3{margin:0 0 .3rem;font:600 16px/1.4 "Source Serif 4",Georgia,serif}
h4{margin:1.1rem 0 .3rem;font:600 13px/1.4 Inter,"Helvetica Neue",Arial,sans-serif}
p{margin:.3rem 0}
.note{color:var(--ink-2);font-size:12.5px}
.claim,.source{padding:1.2rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
.claim:target{background:color-mix(in srgb,var(--accent) 8%,transparent)}
.unmet{color:var(--refuted)}
.plain{margin:.2rem 0;padding-left:1.2rem}
.plain li{margin:.25rem 0}
.evidence{margin:.6rem 0;padding-left:.9rem;border-left:2px solid var(--rule)}
.evidence.refutes{border-left-style:double;border-left-width:6px}
.evidence blockquote{margin:.3rem 0;font:15px/1.5 "Source Serif 4",Georgia,serif}
.hash{font:11.5px/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.picture{margin:.6rem 0;overflow-x:auto}
.sentences{padding-left:2.6rem;font-size:13px}
.sentences li{margin:.35rem 0}
details>summary{cursor:pointer}
@page{@bottom-left{content:"The file of a story, from Galley"}}
@media print{.picture svg{max-width:100%;height:auto}.claim,.source{break-before:auto}}
`;
