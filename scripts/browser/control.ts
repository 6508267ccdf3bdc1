/** A page with a fault of every kind that is looked for: what finds none in it would find none anywhere. */
export const controlPage = `<!doctype html>
<html><head><title></title><style>body{color:#999;background:#fff}div{width:2000px}</style></head>
<body style="margin:0"><h1></h1><h4>Too deep</h4><div><img src="https://example.org/x.png">Pale words</div>
<script>document.title = "a script ran"</script></body></html>
`;

/** What has to be said of it. */
export const controlFaults: readonly RegExp[] = [
  /html-has-lang/,
  /image-alt/,
  /color-contrast/,
  /document-title/,
  /heading-order/,
  /pixels too wide/,
  /script.*Content Security Policy/is,
  /style.*Content Security Policy/is,
  /loading the image/i,
];
