import { serve } from '../../../src/edge/lsp/serve.js';

/** The extension's version, put in by scripts/build.mts. */
declare const VERSION: string;

// VS Code tells its own language; the system's is for whoever starts this file by hand.
const system = /^zh\b/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';

void serve({ version: VERSION, asked: null, system });
