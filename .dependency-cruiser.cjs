/**
 * The import rules of docs/architecture.md, held in CI. The picture: text ← diagnostics ← grammar ← syntax ← model ← facts,
 * engine ← score ← verdict ← report ← index ← edge. Each row says what a folder may know besides itself.
 */
const mayKnow = {
  'src/text': [],
  'src/diagnostics': ['src/text'],
  grammar: ['src/text', 'src/diagnostics'],
  'src/syntax': ['grammar', 'src/text', 'src/diagnostics'],
  'src/calendar': ['src/text'],
  'src/model': ['src/syntax', 'src/text', 'src/diagnostics', 'src/calendar'],
  'src/format': ['src/model', 'src/syntax', 'grammar', 'src/text', 'src/diagnostics'],
  'src/facts': ['src/model', 'src/text', 'src/calendar', 'src/diagnostics'],
  'src/engine': ['src/model', 'src/facts', 'src/calendar', 'src/diagnostics', 'src/text'],
  'src/score': ['src/engine', 'src/model', 'src/facts', 'src/calendar', 'src/text'],
  'src/verdict': ['src/score', 'src/engine', 'src/model', 'src/facts', 'src/calendar', 'src/text', 'src/diagnostics'],
  'src/compare': ['src/verdict', 'src/engine', 'src/facts', 'src/model', 'src/text'],
  'src/report': ['src/compare', 'src/verdict', 'src/model', 'src/facts', 'src/calendar', 'src/text', 'src/diagnostics', 'reports'],
  reports: [],
  'src/sets': ['src/verdict', 'src/model', 'src/syntax', 'src/text', 'src/diagnostics'],
  'src/editor': ['src/sets', 'src/verdict', 'src/format', 'src/facts', 'src/model', 'src/syntax', 'grammar', 'src/text', 'src/diagnostics'],
};

/** Where each library may be used: one home each, so that it can be replaced in one place. */
const homes = {
  chevrotain: '^(grammar|src/syntax)/',
  'json-rules-engine': '^src/engine/',
  handlebars: '^(src/report|reports)/',
  yaml: '^src/facts/',
  'csv-parse': '^src/facts/table/',
  'chinese-days': '^src/calendar/',
  'temporal-polyfill': '^src/calendar/',
  canonicalize: '^src/edge/record/',
  commander: '^src/edge/cli/',
  'cli-table3': '^src/edge/cli/',
  'cli-progress': '^src/edge/node/',
  'fast-glob': '^src/edge/node/',
  chokidar: '^src/edge/node/',
  'junit-report-builder': '^src/edge/export/',
  'csv-stringify': '^src/edge/export/',
  saxes: '^src/edge/node/workbook/',
  hucre: '^src/edge/',
  docx: '^src/edge/forms/',
  docxtemplater: '^src/edge/forms/',
  pizzip: '^src/edge/forms/',
  jstat: '^src/edge/sample/',
  yauzl: '^src/edge/node/archive',
  'write-file-atomic': '^src/edge/node/',
  'vscode-languageserver': '^src/edge/lsp/',
  'vscode-languageserver-textdocument': '^src/edge/lsp/',
};

/** The package's second entry stands beside src/index.ts: it hands out operators, factsFor and verdictsFrom together. */
const secondEntry = '^src/engine/index\\.ts$';

const own = '^(src|grammar|reports)/';

const folderRules = Object.entries(mayKnow).map(([folder, known]) => ({
  name: `${folder.replace('src/', '')}-knows-only`,
  comment: `${folder} may import ${known.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: secondEntry },
  to: { path: own, pathNot: [folder, ...known].map((one) => `^${one}/`) },
}));

const libraryRules = Object.entries(homes).map(([library, home]) => ({
  name: `${library}-has-one-home`,
  comment: `${library} is used in ${home} only`,
  severity: 'error',
  from: { path: own, pathNot: home },
  to: { path: `(^|/)node_modules/${library}/` },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...libraryRules,
    {
      name: 'edge-through-the-front-door',
      comment: 'the edge knows the core by its public verbs only',
      severity: 'error',
      from: { path: '^src/edge/' },
      to: { path: own, pathNot: ['^src/edge/', '^src/index\\.ts$', '^src/engine/index\\.ts$'] },
    },
    {
      name: 'core-is-pure',
      comment: 'no file, clock, process or network outside src/edge: the core runs in an editor, a worker and a page as well',
      severity: 'error',
      from: { path: own, pathNot: '^src/edge/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment:
        'a circle has no story. Where the meaning itself is recursive (a condition holds values that hold conditions) its files may be',
      severity: 'error',
      from: { path: '^(grammar|src/(text|diagnostics|calendar|facts|report|edge))/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unreached',
      comment: 'a file nobody imports is dead',
      severity: 'error',
      from: { orphan: true, path: own, pathNot: ['\\.d\\.ts$', '^reports/assets/'] },
      to: {},
    },
    {
      name: 'product-without-tests',
      comment: 'tests know the product, never the other way; so with scripts and tools of development',
      severity: 'error',
      from: { path: own },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'product-without-development-tools',
      comment: 'whoever installs the package has no tools of development',
      severity: 'error',
      from: { path: own },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: ['node_modules/@types/'] },
    },
    {
      name: 'everything-resolves',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: own },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
