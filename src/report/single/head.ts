interface Inside {
  readonly style: string;
  /** Of the style and of each script, in Base64. */
  readonly digests: { readonly style: string; readonly scripts: readonly string[] };
}

/**
 * In: the overview as a page of the site. Out: everything of the file before its pages: the overview's own head, with the style inside
 * it, and a policy that lets in this style, these scripts and nothing else.
 */
export function headOf(overview: string, { style, digests }: Inside): string {
  const [head = ''] = /^[\s\S]*?<\/head>/.exec(overview) ?? [];
  const own = head
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<script [^>]*><\/script>/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/, (_, before: string, after: string) =>
      [before, policy(digests), after].join(''),
    )
    .replace('</head>', () => `  <style>${style}</style>\n</head>`);
  const [skip = ''] = /<a class="skip"[^>]*>[^<]*<\/a>/.exec(overview) ?? [];
  return `${own}\n<body class="single">\n${skip}\n<main id="main">\n`;
}

function policy({ style, scripts }: Inside['digests']): string {
  const allowed = scripts.map((one) => `'sha256-${one}'`).join(' ');
  return `default-src 'none'; style-src 'sha256-${style}'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}
