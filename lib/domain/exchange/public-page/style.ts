/**
 * The style of everything public, in the page itself: one request, nothing from elsewhere. Colours are those of the
 * annotated draft, light and dark; on paper ink. A status is a line's shape and a word.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1d1b18;--ink-2:#5d574d;--rule:#cfc8ba;--accent:#1f4b99;--review:#1f4b99;--verified:#1c6b3f;--partial:#4f6420;--disputed:#8f5200;--refuted:#a3231d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#201f1b;--ink:#ece7dc;--ink-2:#b5ad9e;--rule:#565147;--accent:#8fb3f5;--review:#8fb3f5;--verified:#7ecb9a;--partial:#bccb7e;--disputed:#e9b765;--refuted:#f2938c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Inter,system-ui,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:1.75rem 1.1rem 3rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,.claim>h2{font-family:"Source Serif 4",Georgia,serif}
h1{margin:.15rem 0 .5rem;font-size:1.95rem;line-height:1.18;font-weight:600;letter-spacing:-.01em}
h2{margin:2.6rem 0 .6rem;font-size:1.2rem;line-height:1.3;font-weight:600}
.kind,.when,footer,small,dl{color:var(--ink-2);font-size:.84rem}
.kind,.when{margin:0}
.intro{margin:.9rem 0 0;white-space:pre-line}
.claim{margin-top:1.8rem;padding-top:1.3rem;border-top:1px solid var(--rule)}
.claim>h2{margin:.3rem 0 .35rem;font-size:1.22rem}
.claim p{margin:.35rem 0;white-space:pre-line}
.status{margin:0;font-weight:650}
.status a{color:inherit;text-decoration:none}
.mark{text-decoration:underline 2px var(--l,currentColor);text-decoration-skip-ink:none;text-underline-offset:5px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.line-review{--l:var(--review);text-decoration-style:dashed}
.line-verified{--l:var(--verified)}
.line-partial{--l:var(--partial);background:repeating-linear-gradient(90deg,var(--l) 0 15px,transparent 15px 20px) 0 100%/100% 2px no-repeat;padding-bottom:2px;text-decoration:none}
.line-disputed{--l:var(--disputed);text-decoration-style:wavy;text-decoration-thickness:1.5px}
.line-refuted{--l:var(--refuted);text-decoration-style:double;text-decoration-thickness:1.5px}
.line-cut{text-decoration:none}
h3{margin:1rem 0 .2rem;font-size:.95rem;font-weight:600}
ul{margin:.2rem 0 0;padding-left:1.1rem}
li+li{margin-top:.45rem}
blockquote{margin:.25rem 0 0;padding-left:.8rem;border-left:2px solid var(--rule);font-family:"Source Serif 4",Georgia,serif;white-space:pre-line}
del{text-decoration-thickness:1px}
footer{margin-top:2.8rem;padding-top:1rem;border-top:1px solid var(--rule)}
footer p{margin:.3rem 0}
:target{outline:2px solid var(--accent);outline-offset:.5rem}
.box main{padding:1rem}.box h1{font-size:1.2rem}.box ul{padding:0;list-style:none}.box li{padding:.55rem 0;border-top:1px solid var(--rule);margin:0}.box li p{margin:0}
@page{margin:18mm 16mm}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#444;--rule:#999;--accent:#000}main{max-width:none;padding:0}body{font-size:11pt}.claim{break-inside:avoid}.url::after{content:" (" attr(href) ")";font-size:.8em}}
`;

/** Its SHA-256, by which the Content-Security-Policy allows it; style.test.ts tells what it must be. */
export const STYLE_SHA256 = "sOZ4q917yvpLAdujgHrOZeB8Pju7WjHaiucHudLQFgE=";
