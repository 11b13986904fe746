import { createHash } from "node:crypto";

/** The look of every page: no logo, no font and no colour of anybody's house style. */
const css = `
*,::before,::after{box-sizing:border-box}
html{font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#1c1c1e;background:#f3f4f6}
body{margin:0;padding:1rem .75rem 3rem;overflow-wrap:anywhere}
main,header{max-width:40rem;margin:0 auto}
header{color:#40454d;font-size:.9375rem;margin-bottom:.5rem}
header p{margin:0}
main{background:#fff;border:1px solid #c9cdd3;border-radius:.5rem;padding:1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.1875rem;line-height:1.3;margin:1.5rem 0 .5rem}
p,ul,dl{margin:.5rem 0}
ul{padding-left:1.25rem}
dl div{padding:.25rem 0}
dt{font-weight:600}
dd{margin:0}
a{color:#0b4f9e}
img{max-width:100%;height:auto}
.subtle,.ageing,.hint{color:#4a4f57}
.stale,.warning{color:#8a2a00;font-weight:600}
.person{border:1px solid #c9cdd3;border-radius:.5rem;padding:.5rem .875rem;margin:.75rem 0}
.urgent{border-left:.25rem solid #b3261e;padding:.25rem .875rem;margin:1.5rem 0 .5rem}
.row{display:flex;flex-wrap:wrap;gap:.625rem;margin:.75rem 0}
.row form{margin:0;max-width:100%}
form.filled{margin:1rem 0}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1rem;border-radius:.375rem;border:2px solid #0b4f9e;background:#fff;color:#0b4f9e;cursor:pointer;text-align:left;max-width:100%;overflow-wrap:anywhere}
button.primary{background:#0b4f9e;color:#fff}
button:hover{text-decoration:underline}
label,legend{display:block;font-weight:600;margin-top:1rem;padding:0}
.choice{display:flex;gap:.625rem;align-items:flex-start;font-weight:400;margin-top:.25rem;min-height:2rem}
fieldset{border:0;margin:1rem 0 0;padding:0;min-width:0}
legend{margin:0}
details{margin-top:1rem}
summary{cursor:pointer;min-height:1.5rem;padding:.25rem 0}
input,select,textarea{font:inherit;width:100%;max-width:100%;min-height:2.75rem;padding:.5rem .625rem;border:1px solid #5f6670;border-radius:.375rem;background:#fff;color:inherit;margin-top:.25rem}
.choice input{width:1.375rem;height:1.375rem;min-height:0;margin:.125rem 0 0;flex:none}
textarea{min-height:5.5rem;resize:vertical}
:focus-visible{outline:3px solid #1c1c1e;outline-offset:2px}
.hint{margin:.125rem 0;font-size:.9375rem;font-weight:400}
form button{margin-top:.75rem}
.row form button{margin-top:0}
@media print{html{background:#fff;font-size:11pt}body{padding:0}main,header{max-width:none}main{border:0;padding:0}h2,.person,li,dl div{break-inside:avoid}h2,.person,.person+.subtle{break-after:avoid}a{color:inherit}}
.ask{border-top:1px solid #c9cdd3;margin-top:1.5rem;padding-top:.25rem}
`.trim();

/** As it stands in the page: the hash of the policy is of these very bytes. */
export const style = css;

const hash = createHash("sha256").update(css).digest("base64");

/** On every page: nothing is loaded but pictures of our own, nothing runs, no other site can frame it or be posted to. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};
